"""Findings as one JSON array, a finding a line, each with every field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.reports import Report, Setting, as_json, data

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]


def write(findings: Iterable[Finding], _setting: Setting) -> Iterator[str]:
    """The array; an empty one where nothing was found."""
    before = "["
    for finding in findings:
        yield f"{before}\n{as_json(data(finding))}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


REPORT = Report(summary="findings as one JSON array", write=write)
