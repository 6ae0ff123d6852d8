"""A SQLite database: the package's tables with keys, indexes, checks, full-text search and views, in one file.

Each shard writes a database of bare tables, hidden in the staging folder; when all are there, they are copied into one
in the order of the shards, whoever wrote them and when. Indexes are made last. Nothing is published but that one file
and what Datasette is told of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from govdata.exporters import Exporter
from govdata.exporters.sqlite.database import Bare, Whole
from govdata.exporters.sqlite.metadata import metadata
from govdata.tables.publishers import Publishers, merged
from govdata.tables.rows import release_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govdata.exporters import Job
    from govdata.model.release import Release
    from govdata.output import Entry, Files

__all__ = ["EXPORTER"]

#: Releases that are laid out at once, which is quicker than one by one.
_BATCH = 32
_NAME = "releases.sqlite"


class _Part:
    """The tables of one shard."""

    def __init__(self, files: Files, job: Job) -> None:
        self._bare = Bare(files.path(_part(job.shard)))
        self._publishers = Publishers()
        self._waiting: list[Release] = []
        self._count = 0

    def write(self, release: Release) -> None:
        self._publishers.add(release)
        self._count += 1
        self._waiting.append(release)
        if len(self._waiting) == _BATCH:
            self._write_waiting()

    def _write_waiting(self) -> None:
        for number, rows in release_rows(self._waiting):
            self._bare.add(number, rows)
        self._waiting.clear()

    def close(self) -> Mapping[str, Any]:
        self._write_waiting()
        self._bare.close()
        return {"publishers": self._publishers.told(), "releases": self._count}


def _part(shard: int) -> str:
    """The name of a shard's own database; it is not published."""
    return f".parts/{shard:05}"


def _finish(files: Files, job: Job, results: Sequence[Mapping[str, Any]], _entries: Sequence[Entry]) -> None:
    with Whole(files.path(_NAME)) as whole:
        for shard in range(job.shards):
            part = files.path(_part(shard))
            whole.take(part)
            part.unlink()
        whole.complete(merged(results), job.dataset, anywhere=job.options.get("search", "all") == "all")
    files.path(_part(0)).parent.rmdir()
    files.adopt(_NAME, sum(result["releases"] for result in results))
    told = metadata(job.dataset, _NAME.partition(".")[0])
    files.write("metadata.json", orjson.dumps(told, option=orjson.OPT_INDENT_2) + b"\n")


def _views(paths: Sequence[str]) -> list[list[str]]:
    return [[path] for path in paths if path.endswith(".sqlite")]


EXPORTER = Exporter(
    summary="a SQLite database with keys, indexes, full-text search and views",
    begin=_Part,
    finish=_finish,
    views=_views,
    options={"search": ("all", "words")},
    libraries={".sqlite": ("SQLite",)},
)
