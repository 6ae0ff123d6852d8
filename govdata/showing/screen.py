"""The release and what was read from it, for a terminal of 80 columns: in colours, or else in brackets."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, east_asian_width

from govdata.reports import plain
from govdata.showing import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.showing import Piece, Row, Shown

__all__ = ["write"]

WIDTH = 80
_NUMBER, _KIND = 3, 13
_PAINT = {
    "title": "1",
    "person": "1;36",
    "organization": "1;35",
    "post": "36",
    "event": "33",
    "date": "32",
    "place": "34",
    "media": "34",
    "field": "34",
    "unplaced": "7",
}


class _Word(NamedTuple):
    """What is never broken: its text, how it is painted, whether a blank stands before it."""

    text: str
    paint: str
    apart: bool


def write(shown: Shown, *, color: bool) -> Iterator[str]:
    """The lines: the text with its marks, then the table."""
    yield from _rule(shown.name)
    for paragraph in _paragraphs(shown, color=color):
        yield from _wrapped(paragraph, "", "", color=color)
    yield from _rule("what was read")
    for row in shown.rows:
        yield from _row(row, color=color)
    yield "\n"


def _rule(name: str) -> Iterator[str]:
    text = f"── {_clipped(plain(name), WIDTH - 6)} "
    yield f"{text}{'─' * (WIDTH - _cells(text))}\n"


def _clipped(text: str, room: int) -> str:
    while text and _cells(text) > room:
        text = text[:-1]
    return text


def _paragraphs(shown: Shown, *, color: bool) -> Iterator[list[_Word]]:
    """The lines of the text, each as words under their marks."""
    line: list[_Word] = []
    for piece in pieces(shown.text, shown.marks):
        first, *more = piece.text.split("\n")
        line += _words(first, piece, color=color, last=not more)
        for number, rest in enumerate(more, start=1):
            yield line
            line = _words(rest, piece, color=color, last=number == len(more))
    yield line


def _words(text: str, piece: Piece, *, color: bool, last: bool) -> list[_Word]:
    """The words of a piece of one line; without colours brackets hold the piece, and its numbers follow."""
    paint = next((_PAINT[kind] for kind in piece.kinds), "")
    numbers = "".join(f"[{number}]" for number in piece.numbers) if last else ""
    found = list(_broken(plain(text.replace("\t", " ")), paint))
    if not color and piece.kinds and piece.kinds != ("event",) and found:
        found[0] = found[0]._replace(text=f"⟦{found[0].text}")
        found[-1] = found[-1]._replace(text=f"{found[-1].text}⟧")
    if numbers and found:
        found.append(_Word(numbers, "2", apart=False))
    if text[-1:].isspace():
        found.append(_Word("", "", apart=True))
    return found


def _broken(text: str, paint: str) -> Iterator[_Word]:
    """The words between blanks; of wide characters each is a word, as Chinese breaks anywhere."""
    apart = text[:1].isspace()
    for word in text.split():
        start = 0
        for at, character in enumerate(word):
            if east_asian_width(character) in "WF":
                if at > start:
                    yield _Word(word[start:at], paint, apart)
                    apart = False
                yield _Word(character, paint, apart)
                start, apart = at + 1, False
        if start < len(word):
            yield _Word(word[start:], paint, apart)
        apart = True


def _wrapped(words: list[_Word], first: str, then: str, *, color: bool) -> Iterator[str]:
    """Lines that fit. A word that goes on without a blank stays with the one before, unless they are wide."""
    line, used = [_Word(first, "", apart=False)], _cells(first)
    start, blank = used, False
    for group in _groups(words):
        size = sum(_cells(word.text) for word in group)
        blank = blank or group[0].apart
        if used + blank + size > WIDTH and used > start:
            yield _line(line, color=color)
            line, used, blank = [_Word(then, "", apart=False)], _cells(then), False
            start = used
        if blank and used > start:
            line.append(_Word(" ", line[-1].paint if line[-1].paint == group[0].paint else "", apart=False))
            used += 1
        line += group
        used, blank = used + size, False
    yield _line(line, color=color)


def _line(words: list[_Word], *, color: bool) -> str:
    """The words as one line, each stretch of one paint painted once."""
    runs = ((paint, "".join(word.text for word in run)) for paint, run in groupby(words, lambda word: word.paint))
    painted = (f"\033[{paint}m{text}\033[0m" if color and paint and text else text for paint, text in runs)
    return "".join(painted).rstrip() + "\n"


def _groups(words: list[_Word]) -> Iterator[list[_Word]]:
    """Words that must stay together: those without a blank between, but for wide characters, which break anywhere."""
    group: list[_Word] = []
    for word in words:
        if group and (word.apart or _is_wide(word.text) or _is_wide(group[-1].text)) and not word.text.startswith("["):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _is_wide(text: str) -> bool:
    return bool(text) and all(east_asian_width(character) in "WF" for character in text.strip("⟦⟧"))


def _row(row: Row, *, color: bool) -> Iterator[str]:
    """A line of the table, with what more is known below it."""
    paint = _PAINT.get(row.kind, "") if row.number != "?" else _PAINT["unplaced"]
    head = f"{row.number:>{_NUMBER}} {_clipped(plain(row.kind), _KIND):<{_KIND}} "
    indent = " " * len(head)
    yield from _wrapped(list(_broken(plain(row.value), paint)), head, indent, color=color)
    for line in row.more:
        yield from _wrapped(list(_broken(plain(line), "2")), indent, f"{indent}  ", color=color)


def _cells(text: str) -> int:
    return sum(0 if combining(one) else 2 if east_asian_width(one) in "WF" else 1 for one in text)
