"""A workbook that people open: a sheet for each table, with labels for codes, and sheets that explain them.

Shards lay down their rows; the workbook is written when all are there, as people want one. What would make it unwieldy
starts a further one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import orjson

from govdata.exporters import Exporter
from govdata.tables.archive import repack
from govdata.tables.book import MOST_ROWS, Book, library
from govdata.tables.explain import ORDER
from govdata.tables.labels import LANGUAGES, NO_LABELS
from govdata.tables.limits import too_long, too_many
from govdata.tables.publishers import Publishers, merged, rows_of
from govdata.tables.rows import release_rows
from govdata.vocab.tables import BY_NAME, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from govdata.dataset import Dataset
    from govdata.exporters import Job
    from govdata.finding import Problem
    from govdata.model.actor import Publisher
    from govdata.model.release import Release
    from govdata.output import Entry, Files

    Rows = list[tuple[int, list[list[Any]]]]

__all__ = ["EXPORTER"]

#: So many bytes of rows make a workbook that still opens at once; more go into a further one.
_LARGEST: Final = 1 << 26
_PUBLISHER: Final = [column.name for column in BY_NAME["releases"].columns].index("publisher_id")
_RELEASES: Final = TABLES.index(BY_NAME["releases"])


class _Part:
    """The rows of one shard, laid down for `finish`."""

    def __init__(self, files: Files, job: Job) -> None:
        library()  # if it is missing, say so before the work is done
        path = _spool(files, job)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._stream = path.open("xb")
        self._publishers = Publishers()
        self._tables: set[int] = set()

    def write(self, release: Release) -> None:
        self._publishers.add(release)
        rows = list(release_rows([release]))
        self._tables.update(number for number, _ in rows)
        self._stream.write(orjson.dumps(rows) + b"\n")

    def close(self) -> Mapping[str, Any]:
        self._stream.close()
        return {"publishers": self._publishers.told(), "tables": sorted(self._tables)}


def _spool(files: Files, job: Job) -> Path:
    return files.root / files.folder / f".{job.stem('rows')}.jsonl"


def _finish(files: Files, job: Job, results: Sequence[Mapping[str, Any]], _entries: Sequence[Entry]) -> None:
    publishers = merged(results)
    filled = {"releases", *(TABLES[number].name for result in results for number in result["tables"])}
    filled.update(name for name, _ in rows_of(publishers))
    shelf = _Shelf(files, job, publishers, [name for name in ORDER if name in filled])
    for shard in range(job.shards):
        spool = _spool(files, replace(job, shard=shard))
        with spool.open("rb") as stream:
            for line in stream:
                shelf.add(orjson.loads(line), len(line))
        spool.unlink()
    shelf.close()


class _Shelf:
    """The workbooks of a dataset, one after the other."""

    def __init__(self, files: Files, job: Job, publishers: Sequence[Publisher], tables: list[str]) -> None:
        self._files = files
        self._job = job
        self._publishers = {publisher.id: publisher for publisher in publishers}
        self._columns = {name: BY_NAME[name].columns for name in tables}
        self._written: list[tuple[Path, int]] = []
        self._open()

    def add(self, rows: Rows, size: int) -> None:
        """Add the rows of a release, in a new workbook where the one at hand has no room."""
        full = any(self._book.rows(TABLES[number].name) + len(found) > MOST_ROWS for number, found in rows)
        if self._count and (full or self._size + size > _LARGEST):
            self._finish()
            self._open()
        for number, found in rows:
            self._book.write(TABLES[number].name, found)
            if number == _RELEASES:
                self._needed.update(row[_PUBLISHER] for row in found)
        self._count += 1
        self._size += size

    def close(self) -> None:
        """Give the workbooks their names: one has a plain name, several are numbered."""
        self._finish()
        for number, (path, count) in enumerate(self._written):
            stem = replace(self._job, shard=number, shards=len(self._written)).stem("releases")
            packed = path.with_suffix(".packed")
            repack(path, packed)
            path.unlink()
            sink = self._files.open(f"{stem}.xlsx")
            with packed.open("rb") as stream:
                while block := stream.read(1 << 20):
                    sink.write(block)
            packed.unlink()
            self._files.done(sink, count)

    def _open(self) -> None:
        self._path = self._files.root / self._files.folder / f".book-{len(self._written):05}.xlsx"
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._book = Book(self._path, self._columns, self._job.options.get("labels", LANGUAGES[0]))
        self._needed: set[str] = set()
        self._count = self._size = 0

    def _finish(self) -> None:
        for table, rows in rows_of(self._publishers[name] for name in sorted(self._needed)):
            self._book.write(table, rows)
        self._book.close(_about(self._job.dataset, {name: self._book.rows(name) for name in self._columns}))
        self._written.append((self._path, self._count))


def _about(dataset: Dataset, rows: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    yield dataset.title or "Press releases", ""
    told = (
        ("Description", dataset.description),
        ("Home page", dataset.homepage),
        ("Licence", dataset.license),
        ("Version", dataset.version),
    )
    yield from ((label, text) for label, text in told if text)
    yield "Made by", "govdata"
    yield "", ""
    for name, count in rows.items():
        yield name, f"{count:,} {'row' if count == 1 else 'rows'}. {BY_NAME[name].says}"
    yield "columns", "What stands in each column."
    yield "codes", "The lists of codes, with what each means."


def _limits(release: Release) -> Iterator[tuple[str, Problem]]:
    yield from (("GD540", problem) for problem in too_long(release))
    yield from (("GD541", problem) for problem in too_many(release))


def _views(paths: Sequence[str]) -> list[list[str]]:
    return [sorted(paths)]


EXPORTER = Exporter(
    summary="workbook (.xlsx): a sheet for each table, for people",
    begin=_Part,
    finish=_finish,
    views=_views,
    options={"labels": (*LANGUAGES, NO_LABELS)},
    limits=_limits,
    libraries={".xlsx": ("XlsxWriter", "zlib")},
)
