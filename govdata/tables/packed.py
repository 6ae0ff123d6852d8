"""Rows of a table that are held until all tables are read, each as one text, on the disk where they are many."""

from __future__ import annotations

from array import array
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Final
from weakref import finalize

from govdata.tables.join import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govdata.place import Place

__all__ = ["Packed"]

#: What parts the cells; a row in which it stands is held as it is.
_MARK: Final = "\x1f"
#: So many bytes of a table are held in memory; a table with more lies on the disk.
_IN_MEMORY: Final = 1 << 20


class Packed:
    """Rows of one file or sheet, in their order.

    Of each is kept where its text begins and how long it is, and its number in the file.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self._file = ""
        self._where: Callable[[int, int | None], Place] | None = None
        self._texts = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  # closed when the rows are let go of
        finalize(self, self._texts.close)
        self._end = 0
        self._starts, self._lengths, self._numbers = array("Q"), array("L"), array("L")
        self._whole: dict[int, Row] = {}
        for n, row in enumerate(rows):
            for held in (self._starts, self._lengths, self._numbers):
                held.append(0)
            self.put(n, row)

    def __iter__(self) -> Iterator[Row]:
        """The rows as they were."""
        return map(self._row, range(len(self._starts)))

    def __len__(self) -> int:
        """How many there are."""
        return len(self._starts)

    def put(self, number: int, row: Row) -> None:
        """Put a row in the place of another."""
        text = _MARK.join(row.cells)
        if row.flaws or text.count(_MARK) != len(row.cells) - 1:
            self._whole[number] = row
            return
        self._whole.pop(number, None)
        self._file, self._where = row.file, row.where
        data = text.encode("utf-8", "surrogatepass")
        self._texts.seek(self._end)
        self._texts.write(data)
        self._starts[number], self._lengths[number], self._numbers[number] = self._end, len(data), row.number
        self._end += len(data)

    def grouped(self, column: int) -> dict[str, array[int]]:
        """The numbers of the rows by what stands in a column."""
        found: dict[str, array[int]] = {}
        for n, row in enumerate(self):
            found.setdefault(row.cells[column], array("L")).append(n)
        return found

    def rows(self, numbers: Sequence[int]) -> list[Row]:
        """The rows of these numbers."""
        return [self._row(n) for n in numbers]

    def _row(self, number: int) -> Row:
        if number in self._whole:
            return self._whole[number]
        self._texts.seek(self._starts[number])
        text = self._texts.read(self._lengths[number]).decode("utf-8", "surrogatepass")
        return Row(self._file, self._numbers[number], text.split(_MARK), (), self._where)
