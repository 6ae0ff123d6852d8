"""A sheet as it stands in a workbook, or a file in a folder of CSV files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from govdata.place import Place
    from govdata.tables.cells import Value

__all__ = ["Sheet"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet as it stands: rows of cells with their numbers, the header among them.

    `kind` is what people call it: a sheet, or a file. `place` gives the place of a cell by the number of its row and,
    from 0, of its column (-1 for the row as a whole), and the name of the column. `merged` are ranges of cells: first
    row, first column, last row, last column.
    """

    name: str
    kind: str
    records: Iterator[tuple[int, Sequence[Value]]]
    place: Callable[[int, int, str], Place]
    hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()
    whole: Place | None = None
