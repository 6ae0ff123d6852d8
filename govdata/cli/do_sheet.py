"""`govdata sheet`."""

from __future__ import annotations

from pathlib import Path

import click

__all__ = ["command"]


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--labels",
    type=click.Choice(["en", "zh-Hant", "zh-Hans", "none"]),
    default="en",
    show_default=True,
    help="Language of the labels to choose from; none offers the codes themselves.",
)
def command(file: Path, labels: str) -> None:
    """Write a workbook to fill in: a sheet for each table, lists to choose from, an example, explanations.

    The filled-in workbook is read by `validate`, `parse` and `export` like any other input.
    """
    from tempfile import TemporaryDirectory  # noqa: PLC0415  # keeps `--help` quick

    from govdata.errors import UsageError  # noqa: PLC0415
    from govdata.tables.template import write_template  # noqa: PLC0415

    if file.suffix.lower() != ".xlsx":
        raise UsageError(f"{file}: a workbook's name ends in .xlsx")
    if file.exists():
        raise UsageError(f"{file} is there already: choose another name, or delete it")
    with TemporaryDirectory(prefix="govdata-") as scratch:
        write_template(file, labels, Path(scratch))
    click.echo(f"Wrote {file}. Fill it in, then: govdata validate {file}")
