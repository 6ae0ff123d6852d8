"""OpenDocument spreadsheets (.ods), read row by row: the sheets with their cells (OpenDocument 1.3, parts 2 and 3).

What stands there many times is written once: blank cells and rows are passed over, and what would unfold to more than
a spreadsheet holds is refused before it is unfolded.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile
from zlib import error as deflate_error

from govdata.tables.cells import Covered, Month
from govdata.tables.nature import unreadable
from govdata.tables.odfcells import OFFICE, TABLE, kept
from govdata.tables.odfstyles import STYLE_TAGS, Styles
from govdata.tables.scan import MOST_CELLS, TooLargeError, guard
from govdata.tables.sheet import Sheet
from govdata.tables.workbook import letters, place
from govdata.xml import items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element

    from govdata.finding import Finding
    from govdata.source import Source
    from govdata.tables.cells import Value

    Found = tuple["_Table", int, list[Value]]

__all__ = ["sheets"]

_KIND: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_ROW: Final = f"{TABLE}table-row"
_COLUMN: Final = f"{TABLE}table-column"
_COVERED: Final = f"{TABLE}covered-table-cell"
_CELLS: Final = frozenset((f"{TABLE}table-cell", _COVERED))
_STYLE: Final = f"{TABLE}style-name"
_DEFAULT_STYLE: Final = f"{TABLE}default-cell-style-name"
#: The most rows and columns of a spreadsheet, and how often one row with something in it may stand there.
_MOST_ROWS, _MOST_COLUMNS, _MOST_TIMES = 1 << 20, 1 << 14, 10_000
#: More digits of a number are not needed to see that it is too large.
_DIGITS: Final = 12
_FAULTS: Final = (BadZipFile, deflate_error, EOFError, NotImplementedError, RuntimeError, KeyError, ValueError)


def sheets(source: Source, tell: Callable[[Finding], None]) -> Iterator[Sheet]:
    """The sheets of a workbook, in order, each to be read before the next; what is wrong with it goes to `tell`."""
    for table, rows in groupby(_rows(source, tell), key=itemgetter(0)):
        yield _sheet(source, table, ((number, values) for _, number, values in rows))


def _rows(source: Source, tell: Callable[[Finding], None]) -> Iterator[Found]:
    """The rows of all sheets, as far as they can be read."""
    try:
        with source.open() as stream, ZipFile(stream) as archive:
            guard(archive)
            _require_kind(archive)
            yield from _Reading(archive).rows()
    except (*_FAULTS, OSError) as error:
        tell(unreadable(source, error))


def _require_kind(archive: ZipFile) -> None:
    names = archive.namelist()
    if "content.xml" not in names or ("mimetype" in names and _KIND not in archive.read("mimetype")[:99]):
        raise BadZipFile("it is no spreadsheet")


def _sheet(source: Source, table: _Table, records: Iterator[tuple[int, list[Value]]]) -> Sheet:
    where = partial(place, (source.name, table.name))
    return Sheet(name=table.name, kind="sheet", records=records, place=where, hidden=table.hidden)


class _Table:
    """A sheet that is being read: what is needed to know of it for its next row."""

    def __init__(self, element: _Element, *, hidden: bool) -> None:
        self.element = element
        self.name = element.get(f"{TABLE}name", "")
        self.hidden = hidden
        self.columns: list[tuple[int, str]] = []
        self.number = 0
        self._merged: list[tuple[int, int, int, int]] = []

    def column_style(self, at: int) -> str:
        """The style of the cells of a column that have none of their own."""
        return next((style for last, style in self.columns if at < last), "")

    def note_column(self, element: _Element) -> None:
        last = self.columns[-1][0] if self.columns else 0
        self.columns.append((last + _times(element, "columns-repeated"), element.get(_DEFAULT_STYLE, "")))

    def note_merge(self, cell: _Element, at: int) -> None:
        rows, columns = _times(cell, "rows-spanned"), _times(cell, "columns-spanned")
        if rows > 1 or columns > 1:
            self._merged.append((self.number, at, self.number + rows - 1, at + columns - 1))

    def forget_merges(self) -> None:
        """Let go of those that end above the row."""
        self._merged = [found for found in self._merged if found[2] >= self.number]

    def covered(self, at: int) -> Covered:
        """What a cell of the row says that is merged into another."""
        over = (f for f in self._merged if f[0] <= self.number <= f[2] and f[1] <= at <= f[3])
        return Covered(next((f"{letters(left)}{top}" for top, left, _, _ in over), "another cell"))


class _Reading:
    """The parts of a workbook, being read."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._styles = Styles()
        self._cells = 0
        if "styles.xml" in archive.namelist():
            with archive.open("styles.xml") as stream:
                for item in items(stream, STYLE_TAGS):
                    self._styles.note(item.element)

    def rows(self) -> Iterator[Found]:
        """The rows with something in them, each with its table and number. Raises TooLargeError."""
        table: _Table | None = None
        with self._archive.open("content.xml") as stream:
            for item in items(stream, (*STYLE_TAGS, _ROW, _COLUMN)):
                element = item.element
                if element.tag in STYLE_TAGS:
                    self._styles.note(element)
                    continue
                around = next(element.iterancestors(f"{TABLE}table"), None)
                if around is None or not _is_sheet(around):
                    continue  # of a change that was recorded, or of another document
                if table is None or table.element is not around:
                    table = _Table(around, hidden=self._styles.hides(around.get(_STYLE, "")))
                if element.tag == _COLUMN:
                    table.note_column(element)
                else:
                    yield from self._repeated(table, element)

    def _repeated(self, table: _Table, row: _Element) -> Iterator[Found]:
        times = _times(row, "rows-repeated")
        table.number += 1
        table.forget_merges()
        values = self._values(table, row)
        if not values:
            table.number += times - 1
            return
        if times > _MOST_TIMES:
            raise TooLargeError(f"row {table.number} of sheet `{table.name}` stands there {times:,} times")
        self._cells += times * len(values)
        if table.number + times > _MOST_ROWS + 1 or self._cells > MOST_CELLS:
            raise TooLargeError(f"sheet `{table.name}` has more cells than a spreadsheet holds")
        yield table, table.number, values
        for _ in range(times - 1):
            table.number += 1
            yield table, table.number, list(values)

    def _values(self, table: _Table, row: _Element) -> list[Value]:
        """The values of a row up to the last one that is not blank."""
        found: list[Value] = []
        at = 0
        for cell in row:
            if cell.tag not in _CELLS:
                continue
            times = _times(cell, "columns-repeated")
            table.note_merge(cell, at)
            covered = cell.tag == _COVERED
            value = table.covered(at) if covered else self._value(table, row, cell, at)
            if value != "":
                if at + times > _MOST_COLUMNS:
                    raise TooLargeError(f"sheet `{table.name}` has more columns than a spreadsheet holds")
                found += [""] * (at - len(found))
                found += [table.covered(at + n) for n in range(times)] if covered else [value] * times
            at += times
        return found

    def _value(self, table: _Table, row: _Element, cell: _Element, at: int) -> Value:
        value = kept(cell)
        if not isinstance(value, date):
            return value
        style = cell.get(_STYLE) or row.get(_DEFAULT_STYLE) or table.column_style(at)
        return Month(value) if self._styles.shows_no_day(style) else value


def _is_sheet(table: _Element) -> bool:
    around = table.getparent()
    return around is not None and around.tag == f"{OFFICE}spreadsheet"


def _times(element: _Element, name: str) -> int:
    """How often an element stands there, or how far it reaches; 1 where it does not say, or says nonsense."""
    number = element.get(f"{TABLE}number-{name}", "1")
    return max(1, int(number[:_DIGITS])) if number.isdecimal() and number.isascii() else 1
