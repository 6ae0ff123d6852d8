"""For people: each finding with the line it stands on, a caret under the value, and the way out."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, east_asian_width

from govdata.reports import MARKS, Report, Setting, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding, Related
    from govdata.place import Place

__all__ = ["REPORT"]

_WIDTH = 80
_TAB = 4
_SHORT = 70
_JOINERS = "\u200c\u200d"


class _Excerpt(NamedTuple):
    number: int
    text: str
    column: int
    width: int
    label: str
    mark: str


def write(findings: Iterable[Finding], setting: Setting) -> Iterator[str]:
    """A block for each finding, an empty line between two."""
    paint = _PAINT if setting.color else _PLAIN
    for n, finding in enumerate(findings):
        yield "\n" if n else ""
        yield "".join(f"{line}\n" for line in _block(finding, paint))


def _block(finding: Finding, paint: dict[str, str]) -> Iterator[str]:
    tint = paint[finding.severity]
    yield from _head(finding, paint)
    yield f"  {paint['dim']}-->{paint['end']} {plain(str(finding.place))}"
    excerpts = sorted(_excerpts(finding))
    gutter = max((len(str(e.number)) for e in excerpts), default=0)
    if excerpts:
        yield f" {' ' * gutter} |"
        last = excerpts[0].number
        for n, excerpt in enumerate(excerpts):
            if excerpt.number > last + 1:
                yield f" {'.' * max(gutter, 3)}"
            lines = _lines(excerpt, gutter, tint if excerpt.mark == "^" else paint["dim"], paint)
            yield from islice(lines, int(n > 0 and excerpt.number == last), None)
            last = excerpt.number
    yield from _second_places(finding)
    at_caret = finding.label if finding.line and finding.place.line else ""
    if finding.help and finding.help != at_caret:
        indent = f" {' ' * gutter} = help: "
        yield from _wrapped(finding.help, indent, f" {' ' * gutter}         ")


def _head(finding: Finding, paint: dict[str, str]) -> Iterator[str]:
    """Code, name and message; how it can be mended stands at the end of the first line."""
    mark = MARKS[finding.fix]
    severity = "" if finding.severity == "error" else f" [{finding.severity}]"
    name = f"{finding.code} {finding.name}"
    first, *more = _wrapped(
        f"{name}{severity}: {finding.message}", "", "      ", _WIDTH - (len(mark) + 2 if mark else 0)
    )
    gap = " " * (_WIDTH - len(mark) - _cells_of(first)) if mark else ""
    yield f"{paint[finding.severity]}{name}{paint['end']}{first[len(name) :]}{gap}{mark}"
    yield from more


def _wrapped(text: str, first: str, then: str, width: int = _WIDTH) -> list[str]:
    """The text in lines that fit; a long word is left whole, to be copied, unless it is Chinese and has no blanks."""
    lines, line, indent = [], "", first
    for word in _words(plain(text), width - max(len(first), len(then))):
        longer = f"{line} {word}" if line else word
        if line and len(indent) + _cells_of(longer) > width:
            lines.append(f"{indent}{line}")
            longer, indent = word, then
        line = longer
    return [*lines, f"{indent}{line}"]


def _words(text: str, room: int) -> Iterator[str]:
    """The words of a text; one of wide characters in pieces where it is longer than a line."""
    for word in text.split():
        start = used = 0
        if len(word) < _cells_of(word) > room:
            for n, character in enumerate(word):
                used += _cells(character)
                if used > room:
                    yield word[start:n]
                    start, used = n, _cells(character)
        yield word[start:]


def _excerpts(finding: Finding) -> Iterator[_Excerpt]:
    place = finding.place
    if finding.line and place.line:
        yield _Excerpt(place.line, finding.line, place.column, place.width, finding.label, "^")
    for other in finding.related:
        if _is_drawn(other, place):
            yield _Excerpt(other.place.line, other.line, other.place.column, other.place.width, other.message, "-")


def _second_places(finding: Finding) -> Iterator[str]:
    for other in finding.related:
        if not _is_drawn(other, finding.place):
            yield f"  --> {plain(str(other.place))} {plain(other.message)}"


def _is_drawn(other: Related, place: Place) -> bool:
    """Whether a second place is underlined: in the same file and, if on the same line, one that is shown whole."""
    if not other.line or other.place.source != place.source:
        return False
    return other.place.line != place.line or (len(other.line) < _WIDTH and _cells_of(other.line) <= _SHORT)


def _lines(excerpt: _Excerpt, gutter: int, tint: str, paint: dict[str, str]) -> Iterator[str]:
    room = _WIDTH - gutter - 4
    text, before, under = _window(excerpt, room)
    yield f" {excerpt.number:>{gutter}} | {text}".rstrip()
    marks = excerpt.mark * under
    label = f" {plain(excerpt.label)}" if excerpt.label else ""
    if label and before + under + _cells_of(label) > room:
        yield f" {' ' * gutter} | {' ' * before}{tint}{marks}{paint['end']}"
        yield from _wrapped(excerpt.label, f" {' ' * gutter} |   ", f" {' ' * gutter} |   ")
    else:
        yield f" {' ' * gutter} | {' ' * before}{tint}{marks}{label}{paint['end']}"


def _window(excerpt: _Excerpt, room: int) -> tuple[str, int, int]:
    """The part of the line that fits, the columns before the caret, the columns under it; in cells of a terminal."""
    start = max(excerpt.column - 1, 0)
    first = max(start - room, 0)  # a line may have megabytes, and no more of it than this can be shown
    cells = [_cells(c) for c in excerpt.text[first : start + room + 1]]
    before = sum(cells[: start - first])
    if first or len(cells) < len(excerpt.text) or sum(cells) > room:
        while before > room // 2:
            before -= cells.pop(0)
            first += 1
    lead = "…" if first else ""
    last = first + _fitting(cells, room - len(lead))
    tail = "…" if last < len(excerpt.text) else ""
    last = first + _fitting(cells, room - len(lead) - len(tail))
    shown = "".join(_visible(c) for c in excerpt.text[first:last])
    under = sum(cells[start - first : min(start + excerpt.width, last) - first])
    return f"{lead}{shown}{tail}", before + len(lead), max(under, 1)


def _fitting(cells: list[int], room: int) -> int:
    """How many characters of these widths there is room for."""
    for n, width in enumerate(cells):
        room -= width
        if room < 0:
            return n
    return len(cells)


def _cells_of(text: str) -> int:
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(character: str) -> int:
    if character == "\t":
        return _TAB
    if character in _JOINERS or category(character) in {"Mn", "Me"}:
        return 0
    return 2 if east_asian_width(character) in {"W", "F"} else 1


def _visible(character: str) -> str:
    return " " * _TAB if character == "\t" else plain(character)


_PLAIN = {"error": "", "warning": "", "info": "", "dim": "", "end": ""}
_PAINT = {"error": "\x1b[31m", "warning": "\x1b[33m", "info": "\x1b[36m", "dim": "\x1b[2m", "end": "\x1b[0m"}

REPORT = Report(summary="for people: excerpt, caret, way out", write=write, for_people=True)
