"""`govdata parse`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from govdata.cli import options
from govdata.cli.easel import Easel
from govdata.cli.show import Shown, as_folder, plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding
    from govdata.forms import Form
    from govdata.intake import Taken

__all__ = ["command"]


@click.command()
@options.input_options
@options.given_options
@click.option("-o", "out", metavar="DIR|-", default="-", help="Folder for a file a record; `-` is standard output.")
@click.option("--format", "form", metavar="md|yaml|json|ndjson", help="Form; md into a folder, else yaml.")
@click.option("--overwrite", is_flag=True, help="Write over files of -o DIR that say something else.")
@click.option("--show", is_flag=True, help="Show each release with what was read from it, and what was left.")
@click.option("--html", is_flag=True, help="The same as a page of HTML; into a folder, a page beside each record.")
@click.option(
    "--captions",
    type=click.Choice(["unplaced", "actors"]),
    help="What becomes of people whom only a caption names.  [default: unplaced]",
)
@options.report_options("full")
def command(**values: Any) -> int:  # noqa: ANN401  # click's own
    """Turn press-release texts, or records in any format, into canonical records.

    A record that still lacks something is written as a draft, with findings that name the option to give. Findings go
    to standard error. With -o DIR the normalised source texts are kept in DIR/sources/, and no file is written over
    that says something else, unless --overwrite is given. --show and --html stand in standard output for the records,
    unless those go into a folder.
    """
    from govdata.forms import FORMS  # noqa: PLC0415  # keeps `--help` quick
    from govdata.shard import records  # noqa: PLC0415

    out, name, overwrite = values.pop("out"), values.pop("form"), values.pop("overwrite")
    easel = Easel(show=values.pop("show"), html=values.pop("html"), folder=out != "-", color=values["color"])
    config = options.configuration(values)
    settings = options.settings(config)
    form = FORMS.get(name or ("yaml" if out == "-" else "md"))
    with options.collect(values, config) as inputs:
        shown = Shown(values, sys.stderr, config.fail_on)
        desk = _Desk(out, form, easel, overwrite=overwrite)
        with easel:
            shown.show(desk.written(records(inputs, settings.given, settings.register)))
    if out != "-":
        click.echo(f"Wrote {plural(desk.count, 'record')} into {as_folder(out)}: {shown.counts()}.", err=True)
    return shown.exit_code()


class _Desk:
    """Where records are laid down: files in a folder, or standard output."""

    def __init__(self, out: str, form: Form, easel: Easel, *, overwrite: bool) -> None:
        self.folder = None if out == "-" else Path(out)
        self.overwrite = overwrite
        self.form, self.easel = form, easel
        self.count = 0
        self.names: set[str] = set()

    def written(self, records: Iterable[Taken]) -> Iterator[Finding]:
        """The findings of records, each of which is laid down when what it has is said."""
        for taken in records:
            yield from sorted([*taken.findings, *self.repeated(taken)])
            yield from self.write(taken)

    def repeated(self, taken: Taken) -> Iterator[Finding]:
        """That another record of this run, in this folder, has the same id: both are kept, under two names."""
        release = taken.release
        if release is not None and f"{release.id}{self.form.suffix}" in self.names:
            message = f"release id `{release.id}` is used twice among what is written into {self.folder}"
            yield from _told(taken, "GD401", ("/id", message, "give one of them another id (--id)"))

    def write(self, taken: Taken) -> Iterator[Finding]:
        """Lay a record down; what is wrong with the place where it is to lie is a finding."""
        record = _record(taken)
        if record is None:
            return
        if self.folder is None:
            self.count += 1
            if not self.easel.show(record, taken):
                click.echo(self.form.write(record), nl=False)
            return
        path, text = self.folder / self.name(record, taken), self.form.write(record)
        if not self.overwrite and path.is_file() and path.read_bytes() != text.encode():
            message = f"{path} is there and says something else: it was left as it is"
            yield from _told(taken, "GD012", ("", message, "write into another folder, or give --overwrite"))
            return
        self.count += 1
        self.keep(path, text, record, taken)

    def keep(self, path: Path, text: str, record: dict[str, Any], taken: Taken) -> None:
        """Write a record, the page that shows it, and the text that it was read from."""
        from govdata.output import whole  # noqa: PLC0415

        path.parent.mkdir(parents=True, exist_ok=True)
        with whole(path) as out:
            out.write(text)
        self.easel.show(record, taken, path.with_name(f"{path.name.removesuffix(self.form.suffix)}.html"))
        digest = record.get("provenance", {}).get("source_sha256")
        if taken.raw.text is not None and digest:
            kept = path.parent / "sources" / f"{digest}.txt"
            kept.parent.mkdir(exist_ok=True)
            with whole(kept) as out:
                out.write(taken.raw.text)

    def name(self, record: dict[str, Any], taken: Taken) -> str:
        """A name for the record's file that no other record of this run has."""
        stem = record.get("id") if taken.release is not None else None
        stem = stem or Path(taken.raw.source.name).stem or "draft"
        name, n = f"{stem}{self.form.suffix}", 1
        while name in self.names:
            n += 1
            name = f"{stem}-{n}{self.form.suffix}"
        self.names.add(name)
        return name


def _told(taken: Taken, code: str, problem: tuple[str, str, str]) -> Iterator[Finding]:
    """A finding of a code: where in the record, what is wrong, and the way out."""
    from govdata.finding import Problem  # noqa: PLC0415
    from govdata.intake import stamped  # noqa: PLC0415

    name = taken.release.id if taken.release is not None else ""
    yield from stamped(taken.raw, [(code, Problem(pointer=problem[0], message=problem[1], help=problem[2]))], name)


def _record(taken: Taken) -> dict[str, Any] | None:
    """The canonical record; of an unsound one the data as it was read."""
    import json  # noqa: PLC0415

    from govdata.model.release import Release  # noqa: PLC0415

    if taken.release is not None:
        return dict(json.loads(taken.release.canonical()))
    if not isinstance(taken.data, dict) or not taken.data:
        return None
    order = {name: n for n, name in enumerate(Release.model_fields)}
    return dict(sorted(taken.data.items(), key=lambda item: order.get(item[0], len(order))))
