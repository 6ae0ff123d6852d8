"""The rows of the speed budget, in its order: a module a row."""

from __future__ import annotations

from bench.rows import (
    growth,
    jsonld,
    memory,
    ndjson,
    newsml,
    package,
    package_check,
    package_memory,
    schemaorg,
    start,
    texts,
    workers,
    yaml_files,
)

__all__ = ["ROWS"]

ROWS = (
    start.ROW,
    yaml_files.ROW,
    ndjson.ROW,
    jsonld.ROW,
    schemaorg.ROW,
    newsml.ROW,
    package.ROW,
    package_check.ROW,
    texts.ROW,
    growth.ROW,
    memory.ROW,
    package_memory.ROW,
    workers.ROW,
)
