"""Markdown for the summary page of a step or job: how many of each code, and the first findings of each severity."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from govdata.reports import Report, Setting, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]

#: Findings that are listed, and the characters of each: the page of a step may have one mebibyte.
_LISTED, _LENGTH = 50, 400
_WORDS = {"error": "errors", "warning": "warnings", "info": "notes"}
_ESCAPES = str.maketrans({c: f"\\{c}" for c in "\\`*_[]|~#"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;"})


def write(findings: Iterable[Finding], setting: Setting) -> Iterator[str]:
    """The page; a line where nothing was found."""
    first: dict[str, list[Finding]] = {severity: [] for severity in _WORDS}
    count: Counter[str] = Counter()
    codes: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        count[finding.severity] += 1
        codes[finding.code, finding.name] += 1
        if len(first[finding.severity]) < _LISTED:
            first[finding.severity].append(finding)
    yield "### govdata\n\n"
    if not codes:
        yield "No findings.\n"
        return
    yield ", ".join(f"{count[s]:,} {word}" for s, word in _WORDS.items() if count[s]) + "\n\n"
    yield from _codes(codes)
    yield from _table([*chain.from_iterable(first.values())][:_LISTED], count.total(), setting)


def _codes(codes: Counter[tuple[str, str]]) -> Iterator[str]:
    yield "| findings | code |\n|---:|---|\n"
    for (code, name), number in sorted(codes.items(), key=lambda item: (-item[1], item[0])):
        yield f"| {number:,} | {code} {name} |\n"


def _table(listed: list[Finding], total: int, setting: Setting) -> Iterator[str]:
    yield "\n| place | finding | way out |\n|---|---|---|\n"
    for finding in listed:
        where = f"{setting.path(finding.place.source)}{str(finding.place)[len(finding.place.source) :]}"
        cells = (where, f"{finding.code} {finding.message}", finding.help)
        yield f"| {' | '.join(map(_cell, cells))} |\n"
    if total > len(listed):
        yield f"\n… and {total - len(listed):,} more.\n"


def _cell(text: str) -> str:
    short = text if len(text) <= _LENGTH else f"{text[:_LENGTH]}…"
    return plain(short).translate(_ESCAPES)


REPORT = Report(summary="a page in Markdown, as for the summary of a step", write=write)
