"""Where in a source something stands."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Place"]


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Place:
    """A place in a source: line and column (both from 1), or a table cell, with the length that a caret underlines.

    `column` counts Unicode code points. `width` is the number of code points on that line (at least 1). `cell` is set
    for tables only: `[column]` of a CSV record (whose number is `line`) or `sheet!C7` of a workbook.
    """

    source: str
    line: int = 0
    column: int = 0
    width: int = 1
    cell: str = ""

    def __str__(self) -> str:
        """The place as tools print it: `file:line:column`, `file:record [column]`, `file[sheet!cell]`."""
        if self.cell:
            return f"{self.source}:{self.line} {self.cell}" if self.line else f"{self.source}[{self.cell}]"
        if not self.line:
            return self.source
        return f"{self.source}:{self.line}:{self.column}" if self.column else f"{self.source}:{self.line}"
