"""`govdata new`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govdata.cli import options

if TYPE_CHECKING:
    from govdata.config import Config
    from govdata.register import Register

__all__ = ["command"]

_GIVEN = ("date", "language", "publisher", "source_url")


@click.command()
@click.option("--title", metavar="TEXT", help='Title of the release, without "(with photos)".')
@options.given_options
@click.option("--actor", "named", metavar="ID", multiple=True, help="An actor of the register, by id.")
@click.option("--photos/--no-photos", default=None, help="Whether the release says that there are photos.")
@click.option(
    "-o", "out", metavar="DIR|-", default="releases", show_default=True, help="Folder; `-` is standard output."
)
@click.option("--format", "form", type=click.Choice(["md", "yaml"]), default="md", show_default=True)
@click.option("--schema", metavar="PATH|URL", help="What editors complete by.  [default: the published schema]")
@options.configuration_options
def command(**values: Any) -> int:  # noqa: ANN401  # click's own
    """Write the skeleton of a record, every field explained, to be filled in by hand.

    The file is named after the id: --id, else the date and the title. No file is overwritten.
    """
    from govdata.skeleton import SCHEMA, Skeleton  # noqa: PLC0415  # keeps `--help` quick

    title, out, form = values.pop("title"), values.pop("out"), values.pop("form")
    named, photos, schema = values.pop("named"), values.pop("photos"), values.pop("schema")
    config = options.configuration(values)
    record = _record(config, options.settings(config).register, title, named)
    if photos is not None:
        record["photos"] = photos
    folder = Path() if out == "-" else Path(out)
    skeleton = Skeleton(values=record, schema=_seen_from(folder, schema) if schema else SCHEMA)
    text = skeleton.markdown() if form == "md" else skeleton.yaml()
    if out == "-":
        click.echo(text, nl=False)
        return 0
    path = folder / f"{record.get('id', 'new-release')}.{form}"
    _write(path, text)
    click.echo(f"Wrote {path}. Fill it in, then: govdata validate {path}", err=True)
    return 0


def _record(config: Config, register: Register, title: str | None, named: tuple[str, ...]) -> dict[str, Any]:
    """The values that are known, in no order."""
    from govdata.text.normal import one_line, title_slug  # noqa: PLC0415

    given = config.given
    record: dict[str, Any] = {name: value for name in _GIVEN if (value := getattr(given, name))}
    if title and one_line(title):
        record["title"] = one_line(title)
    slug = title_slug(record.get("title", ""))
    if given.id or (given.date and slug):
        record["id"] = given.id or f"{given.date}-{slug}"
    if "=" in record.get("publisher", ""):
        name, _, whole = record["publisher"].partition("=")
        record["publisher"] = {"id": name.strip(), "name": whole.strip()}
    if named:
        record["actors"] = [_known(name, register) for name in named]
    return record


def _known(name: str, register: Register) -> str:
    from govdata.errors import UnknownNameError  # noqa: PLC0415

    if name not in register.actors:
        raise UnknownNameError("actor of the register", name, register.actors)
    return name


def _seen_from(folder: Path, schema: str) -> str:
    """A schema as the modeline names it: relative to the record's own folder, where it is a file."""
    if "://" in schema:
        return schema
    return Path(os.path.relpath(schema, folder)).as_posix()


def _write(path: Path, text: str) -> None:
    from govdata.errors import UsageError  # noqa: PLC0415

    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as out:
            out.write(text)
    except FileExistsError as error:
        raise UsageError(f"{path} is there already: give another --id, or another -o") from error
