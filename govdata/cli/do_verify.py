"""`govdata verify`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from govdata.cli import options
from govdata.cli.show import Shown

__all__ = ["command"]


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--quick", is_flag=True, help="Do not read back what is byte for byte what govdata writes.")
@options.report_options("concise")
def command(folder: Path, quick: bool, **values: Any) -> int:  # noqa: ANN401  # click's own
    """Read a publication back, format by format, and say field by field what differs.

    Checks the digests of the manifest, compares every format with the canonical records, and every file, byte by byte,
    with what govdata writes of them. Findings go to standard error; exit code 0 only where nothing differs.
    """
    from govdata.verification import verify  # noqa: PLC0415  # keeps `--help` quick

    shown = Shown(values, sys.stderr, "error", default="concise")
    shown.show(verify(folder, quick=quick))
    if not shown.exit_code():
        click.echo(f"{folder}: every file is whole, and every format says what the records say.")
    return shown.exit_code()
