"""Canonical records, one a line: what every other format is compared with.

Each line is `Release.canonical()`: RFC 8259 JSON in UTF-8, keys in model order, no blanks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.exporters import Exporter, Job

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govdata.model.release import Release
    from govdata.output import Files

__all__ = ["EXPORTER"]


class _Lines:
    def __init__(self, files: Files, job: Job) -> None:
        self.files = files
        self.sink = files.open(f"{job.stem('releases')}.jsonl")
        self.count = 0

    def write(self, release: Release) -> None:
        self.sink.write(release.canonical() + b"\n")
        self.count += 1

    def close(self) -> Mapping[str, Any]:
        self.files.done(self.sink, self.count)
        return {}


def _views(paths: Sequence[str]) -> list[list[str]]:
    return [sorted(paths)]


EXPORTER = Exporter(summary="canonical records, one a line (NDJSON)", begin=_Lines, views=_views)
