"""For people: each finding with the line it stands on, a caret under the value, and the way out."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, combining, east_asian_width

from govdata.reports import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]

_WIDTH = 80
_TAB = 4


class _Excerpt(NamedTuple):
    number: int
    text: str
    column: int
    width: int
    label: str
    mark: str


def write(findings: Iterable[Finding], color: bool) -> Iterator[str]:
    """A block for each finding, an empty line between two."""
    paint = _PAINT if color else _PLAIN
    for n, finding in enumerate(findings):
        yield "\n" if n else ""
        yield "".join(f"{line}\n" for line in _block(finding, paint))


def _block(finding: Finding, paint: dict[str, str]) -> Iterator[str]:
    tint = paint[finding.severity]
    severity = "" if finding.severity == "error" else f" [{finding.severity}]"
    head = f"{finding.code} {finding.name}{severity}: {finding.message}"
    first, *more = wrap(head, _WIDTH, subsequent_indent="      ", break_long_words=False, break_on_hyphens=False) or [
        head
    ]
    code_end = len(finding.code) + 1 + len(finding.name)
    yield f"{tint}{first[:code_end]}{paint['end']}{first[code_end:]}"
    yield from more
    yield f"  {paint['dim']}-->{paint['end']} {finding.place}"
    excerpts = sorted(_excerpts(finding))
    gutter = max((len(str(e.number)) for e in excerpts), default=0)
    if excerpts:
        yield f" {' ' * gutter} |"
        for n, excerpt in enumerate(excerpts):
            if n and excerpt.number > excerpts[n - 1].number + 1:
                yield f" {'.' * max(gutter, 3)}"
            yield from _lines(excerpt, gutter, tint if excerpt.mark == "^" else paint["dim"], paint)
    yield from _second_places(finding)
    if finding.help and finding.help != finding.label:
        yield from wrap(
            finding.help, _WIDTH, initial_indent=f" {' ' * gutter} = help: ",
            subsequent_indent=f" {' ' * gutter}         ", break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip


def _excerpts(finding: Finding) -> Iterator[_Excerpt]:
    place = finding.place
    if finding.line and place.line:
        yield _Excerpt(place.line, finding.line, place.column, place.width, finding.label, "^")
    for other in finding.related:
        if other.line and other.place.source == place.source and other.place.line != place.line:
            yield _Excerpt(other.place.line, other.line, other.place.column, other.place.width, other.message, "-")


def _second_places(finding: Finding) -> Iterator[str]:
    for other in finding.related:
        if not other.line or other.place.source != finding.place.source or other.place.line == finding.place.line:
            yield f"  --> {other.place} {other.message}"


def _lines(excerpt: _Excerpt, gutter: int, tint: str, paint: dict[str, str]) -> Iterator[str]:
    room = _WIDTH - gutter - 4
    text, before, under = _window(excerpt, room)
    yield f" {excerpt.number:>{gutter}} | {text}".rstrip()
    marks = excerpt.mark * under
    label = f" {excerpt.label}" if excerpt.label else ""
    if label and before + under + len(label) > room:
        yield f" {' ' * gutter} | {' ' * before}{tint}{marks}{paint['end']}"
        yield from wrap(
            excerpt.label, _WIDTH, initial_indent=f" {' ' * gutter} |   ", subsequent_indent=f" {' ' * gutter} |   ",
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
    else:
        yield f" {' ' * gutter} | {' ' * before}{tint}{marks}{label}{paint['end']}"


def _window(excerpt: _Excerpt, room: int) -> tuple[str, int, int]:
    """The part of the line that fits, the columns before the caret, the columns under it; in cells of a terminal."""
    start = max(excerpt.column - 1, 0)
    cells = [_cells(c) for c in excerpt.text]
    first = 0
    if sum(cells) > room:
        while first < start and sum(cells[first:start]) > room // 2:
            first += 1
    last, used = first, 0
    while last < len(cells) and used + cells[last] <= room - 2 * (first > 0 or sum(cells[first:]) > room):
        used += cells[last]
        last += 1
    shown = "".join(_visible(c) for c in excerpt.text[first:last])
    lead = "…" if first else ""
    tail = "…" if last < len(cells) else ""
    before = sum(cells[first:start]) + len(lead)
    under = sum(cells[start : min(start + excerpt.width, last)])
    return f"{lead}{shown}{tail}", before, max(under, 1)


def _cells(character: str) -> int:
    if character == "\t":
        return _TAB
    if combining(character) or category(character) in {"Mn", "Me", "Cf"}:
        return 0 if category(character) != "Cf" else 1
    return 2 if east_asian_width(character) in {"W", "F"} else 1


def _visible(character: str) -> str:
    """Controls and bidi marks are shown as a replacement, so that no text can rewrite the report around it."""
    if character == "\t":
        return " " * _TAB
    return "\ufffd" if category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else character


_PLAIN = {"error": "", "warning": "", "info": "", "dim": "", "end": ""}
_PAINT = {"error": "\x1b[31m", "warning": "\x1b[33m", "info": "\x1b[36m", "dim": "\x1b[2m", "end": "\x1b[0m"}

REPORT = Report(summary="for people: excerpt, caret, way out", write=write)
