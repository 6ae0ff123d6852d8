"""Findings as JSON, one object a line, each with every field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.reports import Report, Setting, as_json, data

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]


def write(findings: Iterable[Finding], _setting: Setting) -> Iterator[str]:
    """A line for each finding."""
    for finding in findings:
        yield f"{as_json(data(finding))}\n"


REPORT = Report(summary="findings as JSON, one a line", write=write)
