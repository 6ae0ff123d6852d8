"""Where in a source something stands."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Place"]


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Place:
    """A place in a source: line and column (both from 1), or a table cell, with the length that a caret underlines.

    `column` counts Unicode code points. `width` is the number of code points on that line (at least 1). `cell` is set
    for tables only: `[column]` of a CSV record (whose number is `line`) or `sheet!C7` of a workbook. Where people fill
    in tables, `header` is the name of the column as they see it.
    """

    source: str
    line: int = 0
    column: int = 0
    width: int = 1
    cell: str = ""
    header: str = field(default="", compare=False, repr=False)

    def __str__(self) -> str:
        """The place as tools print it: `file:line:column`, `file:record [column]`, `file[sheet!cell]`."""
        if self.cell:
            return f"{self.source}:{self.line} {self.cell}" if self.line else f"{self.source}[{self.cell}]"
        if not self.line:
            return self.source
        return f"{self.source}:{self.line}:{self.column}" if self.column else f"{self.source}:{self.line}"

    def worded(self, text: str, pointer: str) -> str:
        """A text about the value at a JSON Pointer, which names the column in place of the field where there is one."""
        name = pointer.rpartition("/")[2]
        if not self.header or not name or f"`{self.header}`" in text:
            return text
        before, found, after = text.rpartition(f"`{name}`")
        return f"{before}`{self.header}`{after}" if found else text

    def headed(self, text: str, pointer: str) -> str:
        """The same, with the column before it where neither the text nor the cell names it, as in workbooks."""
        text = self.worded(text, pointer)
        if not self.header or self.line or not pointer or self._names_column(text):
            return text
        return f"`{self.header}`: {text}"

    def _names_column(self, text: str) -> bool:
        words = self.header.replace("_", " ")
        return f"`{self.header}`" in text or (words != self.header and words in text)
