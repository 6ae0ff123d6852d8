"""One sheet, read as rows of its table: header, cells, and what stands where nothing should."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from govdata.finding import Finding, Problem
from govdata.tables.cells import Broken, Covered, covered, taken, taken_of_csv
from govdata.tables.explanatory import MESSAGE, explains, traits_of
from govdata.tables.header import Header, folded
from govdata.tables.join import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from govdata.place import Place
    from govdata.tables.cells import Value
    from govdata.tables.join import Flaw
    from govdata.tables.sheet import Sheet
    from govdata.vocab.tables import Column, Table

__all__ = ["Grid"]

#: Rows below the first in which a header is looked for, to say where it is.
_FURTHER: Final = 20


class Grid:
    """A sheet that is read as a table. What is wrong with it as a whole goes to `tell`, the rest to its rows."""

    def __init__(self, table: Table, sheet: Sheet, tell: Callable[[Finding], None]) -> None:
        self._table = table
        self._sheet = sheet
        self._tell = tell
        self._is_file = sheet.kind == "file"
        self._order: list[int] = []
        self._unnamed: frozenset[int] = frozenset()
        self._said: set[int] = set()
        self._merged = sorted(sheet.merged, reverse=True)
        self._over: list[tuple[int, int, int, int]] = []
        self.is_lost = False
        """Whether there were rows, and no header by which they could be read."""

    def rows(self) -> Iterator[Row]:
        """The rows that are not empty; none where there is no header."""
        records = ((number, values) for number, values in self._sheet.records if not _is_blank(values))
        first, names = next(records, (0, []))
        header = Header(self._table, [_name(value) for value in names]) if names else None
        self._tell_header(header, first, names, records)
        self.is_lost = header is not None and not header.order
        if header and header.order:
            self._order = header.order
            self._unnamed = header.unnamed
            known = [folded(_name(value)) for value in names]
            for number, values in self._below(known, records):
                if self._is_header(known, values):
                    message = "the header stands here a second time; the row is not read"
                    problem = Problem(pointer="", message=message, help="take the row out")
                    self._say("GD103", self._sheet.place(number, 0, ""), problem)
                else:
                    yield self._row(number, values, len(names))

    def _tell_header(
        self, header: Header | None, first: int, names: Sequence[Value], records: Iterator[tuple[int, Sequence[Value]]]
    ) -> None:
        for fault in header.faults if header else ():
            column = "" if fault.at < 0 else _name(names[fault.at]).strip()
            problem = fault.problem
            below = islice(records, _FURTHER if fault.at < 0 else 0)
            further = next((n for n, values in below if self._heads(values)), 0)
            if further:  # a title above the table
                message = f"the first row is no header of `{self._table.name}`, row {further} is; the table is not read"
                problem = Problem(pointer="", message=message, help="take the rows above the header out")
            self._say(fault.code, self._sheet.place(first, fault.at, column), problem)

    def _heads(self, values: Sequence[Value]) -> bool:
        return bool(Header(self._table, [_name(value) for value in values]).order)

    def _below(
        self, known: Sequence[str], records: Iterator[tuple[int, Sequence[Value]]]
    ) -> Iterator[tuple[int, Sequence[Value]]]:
        """The rows below the header, but for a first one that explains the columns."""
        first = list(islice(records, 2))
        cells, below = [self._texts(values) for _, values in first] + [[]] * (2 - len(first))
        if first and not self._is_header(known, first[0][1]) and explains(cells, below, traits_of(self._table)):
            problem = Problem(pointer="", message=MESSAGE, help="take the row out")
            self._say("GD107", self._sheet.place(first.pop(0)[0], -1, ""), problem)
        return chain(first, records)

    def _texts(self, values: Sequence[Value]) -> list[str]:
        """The cells in the order of the columns, as they are read; of those that cannot be, what they show."""
        there = [values[at] if 0 <= at < len(values) else "" for at in self._order]
        read = [(value, *self._read(column, value)) for column, value in zip(self._table.columns, there, strict=True)]
        return [text if flaw is None else _name(value) for value, text, flaw in read]

    @staticmethod
    def _is_header(known: Sequence[str], values: Sequence[Value]) -> bool:
        """Whether a row says in every cell what the header says there."""
        return folded(_name(values[0])) == known[0] and [folded(_name(value)) for value in values] == known

    def _row(self, number: int, values: Sequence[Value], width: int) -> Row:
        if self._is_file:
            self._tell_ragged(number, values, width)
        self._tell_unnamed(number, values, width)
        under = self._covered(number)
        cells: list[str] = []
        flaws: list[tuple[int, Flaw]] = []
        for n, (column, at) in enumerate(zip(self._table.columns, self._order, strict=True)):
            text, flaw = self._read(column, values[at]) if 0 <= at < len(values) else ("", None)
            flaw = under.get(at, flaw)
            cells.append(text)
            if flaw is not None:
                flaws.append((n, flaw))
        return Row("", number, cells, tuple(flaws), self._where)

    def _read(self, column: Column, value: Value) -> tuple[str, Flaw | None]:
        return taken_of_csv(column, value) if self._is_file and isinstance(value, str) else taken(column, value)

    def _where(self, number: int, column: int | None) -> Place:
        if column is None:
            return self._sheet.place(number, -1, "")
        return self._sheet.place(number, self._order[column], self._table.columns[column].name)

    def _tell_ragged(self, number: int, values: Sequence[Value], width: int) -> None:
        """Say that a record of a file has not as many cells as the header, but for blank ones at its end."""
        if len(values) < width or not _is_blank(values[width:]):
            message = f"the record has {len(values)} cells, the header {width}"
            way_out = "put cells that hold a separator in double quotes"
            self._say("GD107", self._sheet.place(number, -1, ""), Problem(pointer="", message=message, help=way_out))

    def _tell_unnamed(self, number: int, values: Sequence[Value], width: int) -> None:
        """Say that a cell stands where the header has no name: once for each column."""
        beyond = () if self._is_file else range(width, len(values))
        for at in sorted((*self._unnamed, *beyond)):
            if at not in self._said and at < len(values) and not _is_blank(values[at : at + 1]):
                self._said.add(at)
                message = "the cell stands in a column without a name; it is not read"
                problem = Problem(pointer="", message=message, help="give the column its name, or empty it")
                self._say("GD202", self._sheet.place(number, at, ""), problem)

    def _covered(self, number: int) -> dict[int, Flaw]:
        """The columns of a row that are merged into a cell elsewhere, which alone holds a value."""
        while self._merged and self._merged[-1][0] <= number:
            self._over.append(self._merged.pop())
        self._over = [found for found in self._over if found[2] >= number]
        return {
            at: self._merge(top, left)
            for top, left, _, right in self._over
            for at in range(left, right + 1)
            if (top, left) != (number, at)
        }

    def _merge(self, top: int, left: int) -> Flaw:
        return covered(self._sheet.place(top, left, "").cell.rpartition("!")[2])

    def _say(self, code: str, place: Place, problem: Problem) -> None:
        self._tell(Finding.of(code, place, problem))


def _is_blank(values: Sequence[Value]) -> bool:
    return not any(value.strip() if isinstance(value, str) else not isinstance(value, Covered) for value in values)


def _name(value: Value) -> str:
    if isinstance(value, Covered):
        return ""
    return value.shows if isinstance(value, Broken) else str(value)
