"""Rows of a table that are held until all tables are read, each as one text: a third of what they take as lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata.tables.join import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govdata.place import Place

__all__ = ["Packed"]

#: What parts the cells; a row in which it stands is held as it is.
_MARK: Final = "\x1f"


class Packed:
    """Rows of one file or sheet, in their order."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._file = ""
        self._where: Callable[[int, int | None], Place] | None = None
        self._held = [self._hold(row) for row in rows]

    def __iter__(self) -> Iterator[Row]:
        """The rows as they were."""
        return map(self._row, range(len(self._held)))

    def __len__(self) -> int:
        """How many there are."""
        return len(self._held)

    def put(self, number: int, row: Row) -> None:
        """Put a row in the place of another."""
        self._held[number] = self._hold(row)

    def grouped(self, column: int) -> dict[str, list[int]]:
        """The numbers of the rows by what stands in a column."""
        found: dict[str, list[int]] = {}
        for n, row in enumerate(self):
            found.setdefault(row.cells[column], []).append(n)
        return found

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """The rows of these numbers."""
        return [self._row(n) for n in numbers]

    def _hold(self, row: Row) -> Row | tuple[int, str]:
        text = _MARK.join(row.cells)
        if row.flaws or text.count(_MARK) != len(row.cells) - 1:
            return row
        self._file, self._where = row.file, row.where
        return row.number, text

    def _row(self, number: int) -> Row:
        held = self._held[number]
        if isinstance(held, Row):
            return held
        return Row(self._file, held[0], held[1].split(_MARK), (), self._where)
