"""A text with its lines: from offsets to places, and from mistakes to findings."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from govdata.finding import Finding, Problem, Related
from govdata.source import Place
from govdata.syntax.mistake import pointer

if TYPE_CHECKING:
    from govdata.source import Source
    from govdata.syntax.mistake import Mistake

__all__ = ["Lines"]

# What editors and tools count. U+2028, U+2029 and NEL come with text pasted from word processors; they end no line.
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, kw_only=True)
class Lines:
    """The text of a source, without byte order mark. Columns count code points.

    `number` is that of the text's first line. `single` says that the text is one line whatever it holds. `marked` says
    that a byte order mark stood before the text.
    """

    source: Source
    text: str
    number: int = 1
    single: bool = False
    marked: bool = False

    @cached_property
    def _starts(self) -> list[int]:
        return [0] if self.single else [0, *(found.end() for found in _LINE_END.finditer(self.text))]

    def _line(self, index: int) -> str:
        start = self._starts[index]
        stop = self._starts[index + 1] if index + 1 < len(self._starts) else len(self.text)
        return self.text[start:stop].rstrip("\r\n")

    def place(self, start: int, end: int) -> Place:
        """The place of the offsets, as wide as the part of them on the first line, blanks at its end left out."""
        index = bisect_right(self._starts, start) - 1
        column = start - self._starts[index]
        marked = self._line(index)[column : column + end - start].rstrip()
        return Place(source=self.source.name, line=self.number + index, column=column + 1, width=max(1, len(marked)))

    def offset(self, place: Place) -> int:
        """The offset of a place in this text."""
        return self._starts[min(max(place.line - self.number, 0), len(self._starts) - 1)] + max(place.column - 1, 0)

    def line_text(self, number: int) -> str:
        """The text of a line by its number, without its end; empty for a line that is not there."""
        index = number - self.number
        return self._line(index) if 0 <= index < len(self._starts) else ""

    def finding(self, mistake: Mistake, first: Place | None = None) -> Finding:
        """The finding of a mistake; `first` is where its key stands for the first time."""
        place = self.place(mistake.start, mistake.end)
        problem = Problem(
            pointer=pointer(mistake.path), message=mistake.message, help=mistake.help, label=mistake.label
        )
        finding = Finding.of(mistake.code, place, problem, line=self.line_text(place.line))
        if first is None:
            return finding
        related = Related(place=first, message="first used here", line=self.line_text(first.line))
        return replace(finding, related=(related,))
