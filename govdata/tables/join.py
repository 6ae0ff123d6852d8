"""Finding the rows of one release in a table that is read side by side with the releases, in constant memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.place import Place

__all__ = ["WINDOW", "Flaw", "Row", "Window"]

WINDOW: Final = 512
"""How many releases' rows are held of each table: so far may rows be out of the releases' order."""


class Flaw(NamedTuple):
    """What is wrong with a cell of a sheet that cannot be taken for what was meant."""

    code: str
    message: str
    help: str


class Row(NamedTuple):
    """A row as it was read: file, number of its record (the header is 1), cells in the order of the table's columns.

    Rows of sheets may have `flaws`, pairs of column and flaw. `where` gives the place of a cell, or of the row, by the
    number of the row and the column, where it is not that of a CSV file.
    """

    file: str
    number: int
    cells: list[str]
    flaws: tuple[tuple[int, Flaw], ...] = ()
    where: Callable[[int, int | None], Place] | None = None


class Window:
    """The rows of a table, grouped by release, with a bounded look ahead.

    Rows stand in the order of the releases. Where one does not, because somebody changed, moved or removed a row here
    or there, it is still found within the window; rows whose release is not found are handed out by `lost` and hold up
    nothing.
    """

    def __init__(self, rows: Iterator[Row], key: int) -> None:
        self._rows = rows
        self._key = key
        self._groups: dict[str, list[Row]] = {}
        self._born: dict[str, int] = {}
        self._next = next(rows, None)
        self._count = self._passed = 0
        self._lost: list[list[Row]] = []

    def take(self, release: str) -> list[Row]:
        """The rows of a release, in the order of the file; none where there are none."""
        self._fill()
        found = self._groups.pop(release, None)
        if found is None:
            return []
        self._passed = max(self._passed, self._born.pop(release))
        return found

    def lost(self) -> list[list[Row]]:
        """The rows, by release, which were passed over since this was last asked."""
        lost, self._lost = self._lost, []
        return lost

    def rest(self) -> Iterator[list[Row]]:
        """All rows that nobody took; for the end."""
        while True:
            self._fill()
            if not self._groups:
                return
            yield self._oldest()

    def _fill(self) -> None:
        while self._next is not None and (len(self._groups) < WINDOW or self._drop()):
            name = self._next.cells[self._key]
            if name not in self._born:
                self._count += 1
                self._born[name] = self._count
            group = self._groups.setdefault(name, [])
            while self._next is not None and self._next.cells[self._key] == name:
                group.append(self._next)
                self._next = next(self._rows, None)

    def _drop(self) -> bool:
        """Give up the oldest rows, if later ones have found their release already."""
        if self._born[next(iter(self._born))] > self._passed:
            return False
        self._lost.append(self._oldest())
        return True

    def _oldest(self) -> list[Row]:
        name = next(iter(self._born))
        del self._born[name]
        return self._groups.pop(name)
