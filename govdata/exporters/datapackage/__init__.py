"""A data package: normalised CSV tables with their descriptors, plain or compressed, and a Parquet twin if wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from govdata.exporters import Exporter
from govdata.exporters.datapackage.parquet import Twin, need
from govdata.exporters.datapackage.sheet import GZIP, Sheet
from govdata.tables.publishers import Publishers, merged, rows_of
from govdata.tables.rows import release_rows
from govdata.vocab.csvw import group, table_in_file
from govdata.vocab.datapackage import descriptor, table_of
from govdata.vocab.tables import BY_NAME, TABLES
from govdata.vocab.tables_page import dictionary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govdata.exporters import Job
    from govdata.model.actor import Publisher
    from govdata.model.release import Release
    from govdata.output import Entry, Files
    from govdata.vocab.tables import Table

__all__ = ["EXPORTER"]

#: Releases that are laid out at once, which is quicker than one by one.
_BATCH = 64
_YES = "yes"


class _Writers:
    """All that is written of one table in one shard."""

    def __init__(self, files: Files, job: Job, table: Table) -> None:
        stem = table.name if table.shared else job.stem(table.name)
        self._sheet = Sheet(files, table, stem, job.options.get("compression", ""))
        self._twin = Twin(files, table, stem) if job.options.get("parquet") == _YES else None
        self.write = self._both if self._twin else self._sheet.write

    def _both(self, rows: Sequence[Sequence[Any]]) -> None:
        self._sheet.write(rows)
        if self._twin:
            self._twin.write(rows)

    def close(self) -> None:
        self._sheet.close()
        if self._twin:
            self._twin.close()


class _Part:
    """The tables of one shard. What is said of publishers waits for `finish`: each stands once in the whole package."""

    def __init__(self, files: Files, job: Job) -> None:
        self._sheets = [None if t.shared else _Writers(files, job, t) for t in TABLES]
        self._publishers = Publishers()
        self._languages: set[str] = set()
        self._waiting: list[Release] = []

    def write(self, release: Release) -> None:
        self._publishers.add(release)
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
        return {"publishers": self._publishers.told(), "languages": sorted(self._languages)}


def _begin(files: Files, job: Job) -> _Part:
    if job.options.get("parquet") == _YES:
        need()  # before anything is written
    return _Part(files, job)


def _finish(files: Files, job: Job, results: Sequence[Mapping[str, Any]], entries: Sequence[Entry]) -> None:
    publishers = merged(results)
    shared = _write_publishers(files, job, publishers)
    everything = sorted([*shared, *entries], key=lambda e: (len(e.path), e.path))
    listed, twins = (_by_table(files.folder, everything, kind) for kind in ("data", "parquet"))
    languages = sorted({language for result in results for language in result["languages"]})
    about = {
        "version": job.options.get("version", "2"),
        "languages": languages,
        "publishers": [publisher.model_dump(exclude_none=True) for publisher in publishers],
        "twins": twins,
    }
    files.write("datapackage.json", _json(descriptor(job.dataset, listed, about)) + b"\n")
    _write_csvw(
        files, job, {name: [path.removesuffix(".gz") for path, _, _ in found] for name, found in listed.items()}
    )
    counts = _counts(files.folder, everything)
    files.write("data-dictionary.md", dictionary(job.dataset, counts).encode())


def _write_publishers(files: Files, job: Job, publishers: Iterable[Publisher]) -> list[Entry]:
    sheets = {table.name: _Writers(files, job, table) for table in TABLES if table.shared}
    for name, rows in rows_of(publishers):
        sheets[name].write(rows)
    before = len(files.entries)
    for sheet in sheets.values():
        sheet.close()
    return files.entries[before:]


def _by_table(folder: str, entries: Iterable[Entry], kind: str) -> dict[str, list[tuple[str, int, str]]]:
    """The files of each table, of those in the folder of that kind: path in the package, bytes, digest."""
    found: dict[str, list[tuple[str, int, str]]] = {table.name: [] for table in TABLES}
    for entry in entries:
        path = entry.path.removeprefix(f"{folder}/")
        if path.startswith(f"{kind}/") and (name := table_of(path)):
            found[name].append((path, entry.bytes, entry.sha256))
    return found


def _counts(folder: str, entries: Iterable[Entry]) -> dict[str, int]:
    """The number of rows of each table."""
    found = {table.name: 0 for table in TABLES}
    for entry in entries:
        path = entry.path.removeprefix(f"{folder}/")
        if path.startswith("data/") and (name := table_of(path)):
            found[name] += entry.records or 0
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
    """One view: the descriptor names all other files; the Parquet twin holds the same once more."""
    return [[path for path in paths if path.endswith("datapackage.json")]]


EXPORTER = Exporter(
    summary="CSV tables as a data package (Data Package v2, CSVW)",
    begin=_begin,
    finish=_finish,
    views=_views,
    options={"version": ("2", "1"), "compression": ("none", GZIP), "parquet": ("no", _YES)},
    libraries={".parquet": ("pyarrow",), ".gz": ("zlib",)},
)
