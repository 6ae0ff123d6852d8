"""A data package: normalised CSV tables with `datapackage.json` (Data Package v2) and `csvw-metadata.json`."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Any

import orjson

from govdata.errors import ExportError
from govdata.exporters import Exporter
from govdata.model.actor import Publisher
from govdata.tables.rows import publisher_rows, release_rows
from govdata.vocab.csvw import group, table_in_file
from govdata.vocab.datapackage import descriptor, table_of
from govdata.vocab.tables import BY_NAME, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govdata.exporters import Job
    from govdata.model.release import Release
    from govdata.output import Entry, Files
    from govdata.vocab.tables import Table

__all__ = ["EXPORTER"]

#: Characters of a table that are held before they are written.
_CHUNK = 1 << 15
#: Releases that are laid out at once, which is quicker than one by one.
_BATCH = 32


class _Sheet:
    """A table being written: RFC 4180, UTF-8, quotes only where they are needed."""

    def __init__(self, files: Files, table: Table, stem: str) -> None:
        self._files = files
        self._sink = files.open(f"data/{stem}.csv")
        self._rows = 0
        self._begin()
        self._writer.writerow([column.name for column in table.columns])

    def write(self, rows: Sequence[Sequence[Any]]) -> None:
        self._writer.writerows(rows)
        self._rows += len(rows)
        if self._text.tell() > _CHUNK:
            self._sink.write(self._text.getvalue().encode())
            self._begin()

    def close(self) -> None:
        self._sink.write(self._text.getvalue().encode())
        self._files.done(self._sink, self._rows)

    def _begin(self) -> None:
        # A new buffer each time: one that was emptied stores four bytes a character and is slower.
        self._text = StringIO(newline="")
        self._writer = csv.writer(self._text, lineterminator="\r\n")


class _Part:
    """The tables of one shard. What is said of publishers waits for `finish`: each stands once in the whole package."""

    def __init__(self, files: Files, job: Job) -> None:
        self._sheets = [None if t.shared else _Sheet(files, t, job.stem(t.name)) for t in TABLES]
        self._publishers: dict[str, Publisher] = {}
        self._languages: set[str] = set()
        self._clash = ""
        self._waiting: list[Release] = []

    def write(self, release: Release) -> None:
        publisher = release.publisher
        known = self._publishers.setdefault(publisher.id, publisher)
        if vars(known) != vars(publisher):
            self._clash = publisher.id
        self._languages.add(release.language)
        self._waiting.append(release)
        if len(self._waiting) == _BATCH:
            self._write_waiting()

    def _write_waiting(self) -> None:
        for number, rows in release_rows(self._waiting):
            sheet = self._sheets[number]
            if sheet:
                sheet.write(rows)
        self._waiting.clear()

    def close(self) -> Mapping[str, Any]:
        self._write_waiting()
        for sheet in self._sheets:
            if sheet:
                sheet.close()
        if self._clash:
            raise _two_publishers(self._clash)
        publishers = [p.model_dump(exclude_none=True) for _, p in sorted(self._publishers.items())]
        return {"publishers": publishers, "languages": sorted(self._languages)}


def _two_publishers(name: str) -> ExportError:
    return ExportError(f"publisher {name!r} is not the same in every release; a data package holds it once (GD402)")


def _finish(files: Files, job: Job, results: Sequence[Mapping[str, Any]], entries: Sequence[Entry]) -> None:
    shared = _write_publishers(files, _publishers(results))
    by_table = _by_table(files.folder, [*shared, *entries])
    languages = sorted({language for result in results for language in result["languages"]})
    about = {"version": job.options.get("version", "2"), "languages": languages}
    listed = {
        name: [(e.path.removeprefix(f"{files.folder}/"), e.bytes, e.sha256) for e in found]
        for name, found in by_table.items()
    }
    files.write("datapackage.json", _json(descriptor(job.dataset, listed, about)) + b"\n")
    _write_csvw(files, job, {name: [path for path, _, _ in found] for name, found in listed.items()})


def _publishers(results: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for publisher in (publisher for result in results for publisher in result["publishers"]):
        if found.setdefault(publisher["id"], publisher) != publisher:
            raise _two_publishers(publisher["id"])
    return dict(sorted(found.items()))


def _write_publishers(files: Files, publishers: Mapping[str, dict[str, Any]]) -> list[Entry]:
    sheets = {table.name: _Sheet(files, table, table.name) for table in TABLES if table.shared}
    for publisher in publishers.values():
        for name, rows in publisher_rows(Publisher.model_validate(publisher)):
            sheets[name].write(rows)
    before = len(files.entries)
    for sheet in sheets.values():
        sheet.close()
    return files.entries[before:]


def _by_table(folder: str, entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {table.name: [] for table in TABLES}
    for entry in sorted(entries, key=lambda e: (len(e.path), e.path)):
        if name := table_of(entry.path.removeprefix(f"{folder}/data/")):
            found[name].append(entry)
    return found


def _write_csvw(files: Files, job: Job, paths: Mapping[str, Sequence[str]]) -> None:
    """Table by table: a dataset of many shards has many."""
    sink = files.open("csvw-metadata.json")
    sink.write(_json(group(job.dataset)).removesuffix(b"\n}") + b',\n  "tables": [')
    mark = b"\n    "
    for table in _csvw_tables(paths):
        sink.write(mark + _json(table).replace(b"\n", b"\n    "))
        mark = b",\n    "
    sink.write(b"\n  ]\n}\n")
    files.done(sink)


def _csvw_tables(paths: Mapping[str, Sequence[str]]) -> Iterator[dict[str, Any]]:
    shared = {name: found[0] for name, found in paths.items() if BY_NAME[name].shared}
    yield from (table_in_file(name, shared) for name in shared)
    rest = {name: found for name, found in paths.items() if name not in shared}
    for shard in zip(*rest.values(), strict=True):
        here = shared | dict(zip(rest, shard, strict=True))
        yield from (table_in_file(name, here) for name in rest)


def _json(value: object) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_INDENT_2)


def _views(paths: Sequence[str]) -> list[list[str]]:
    """One view: the descriptor names all other files."""
    return [[path for path in paths if path.endswith("datapackage.json")]]


EXPORTER = Exporter(
    summary="CSV tables as a data package (Data Package v2, CSVW)",
    begin=_Part,
    finish=_finish,
    views=_views,
    options={"version": ("2", "1")},
)
