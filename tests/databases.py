"""Databases for tests: written by the exporter, read by the reader, without the pipeline between."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from govdata.exporters import Job
from govdata.exporters.sqlite import EXPORTER
from govdata.given import Given
from govdata.output import Files
from govdata.readers.sqlite import READER
from govdata.source import Source
from tests.packages import DATASET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from govdata.exporters import Part
    from govdata.model.release import Release
    from govdata.source import Raw

__all__ = ["begin", "change", "query", "read", "told", "write"]


def begin(root: Path, shard: int, shards: int) -> Part:
    """The writer of one shard."""
    return EXPORTER.begin(Files(root=root, folder="sqlite"), Job(dataset=DATASET, shard=shard, shards=shards))


def write(root: Path, releases: Sequence[Release], *, shards: int = 1, **options: str) -> Path:
    """A database of releases, written in shards of equal size, the last one first."""
    size = -(-len(releases) // shards) or 1
    results: list[Any] = [None] * shards
    for shard in reversed(range(shards)):
        part = begin(root, shard, shards)
        for one in releases[shard * size : (shard + 1) * size]:
            part.write(one)
        results[shard] = part.close()
    last = Files(root=root, folder="sqlite")
    EXPORTER.finish(last, Job(dataset=DATASET, options=options, shards=shards), results, ())
    return root / "sqlite" / "releases.sqlite"


def query(path: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """The rows that a statement gives."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement, values).fetchall()


def change(path: Path, *statements: str) -> None:
    """Run statements as somebody else would, with no key minded."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def read(path: Path) -> list[Raw]:
    """What the reader makes of a database."""
    return list(READER.read(Source.of(path), Given()))


def told(raws: Sequence[Raw]) -> list[str]:
    """What is found, a line each: row and column, code, message."""
    findings = [finding for raw in raws for finding in raw.findings]
    return [f"{str(f.place).replace(f.place.source, '')} {f.code} {f.message}" for f in findings]
