"""Tables in CSV files, read row by row: RFC 4180, and what spreadsheets make of it."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.remote import DigestError
from govdata.tables.csvbytes import DAMAGED, LONGEST, lines, shape_of, unpacked
from govdata.tables.explanatory import MESSAGE, explains, traits_of
from govdata.tables.join import Row
from govdata.vocab.tables import record_column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from govdata.source import Source
    from govdata.vocab.tables import Table

    Report = Callable[[Finding], None]

__all__ = ["csv_records", "csv_rows"]

#: How many faults of one file are told; the rest of such a file is left out.
_MOST_FAULTS: Final = 1000
_DELIMITERS: Final = (",", ";", "\t", "|")


def csv_rows(table: Table, source: Source, report: Report) -> Iterator[Row]:
    """The rows of a CSV file with a header, in the order of the table's columns; what is wrong goes to `report`.

    Columns may stand in any order and be separated by semicolons, tabs or bars; a byte order mark, UTF-16, any line
    end, gzip and Excel's `sep=` line are read. Blank records are none. An absent column reads as empty cells, one that
    the table does not have is left out, a short record is filled up, a long one cut: each with a finding GD107. Cells
    that are not UTF-8 read as empty, with GD002. A file that is cut off or damaged is read as far as it goes, with
    GD001.
    """
    try:
        stream = unpacked(source.open())
    except OSError as error:
        report(_not_opened(source, error))
        return
    with stream as text:
        yield from _File(table, source, report).rows(text)


def csv_records(table: Table, source: Source, report: Report) -> Iterator[tuple[int, list[str]]]:
    """The records of a CSV file as they stand, the header first, each with its number.

    Bytes that are no UTF-8 stand in the cells as PEP 383 has it. What is wrong goes to `report`.
    """
    with unpacked(source.open()) as text:
        yield from _File(table, source, report).numbered(text)


class _File:
    """One file being read."""

    def __init__(self, table: Table, source: Source, report: Report) -> None:
        self._table = table
        self._name = source.name
        self._report = report
        self._faults = 0
        self._number = 1
        self._key = record_column(table)
        self._not_utf8 = False
        self._skipped = 0

    def numbered(self, stream: BinaryIO) -> Iterator[tuple[int, list[str]]]:
        yield from ((self._number, cells) for cells in self._opened(stream))

    def rows(self, stream: BinaryIO) -> Iterator[Row]:
        records = self._opened(stream)
        header = next(records, [])
        order = self._order(header)
        if order:
            yield from self._arranged(self._below(records, order), order, header)

    def _below(self, records: Iterator[list[str]], order: list[int]) -> Iterator[list[str]]:
        """The records below the header, but for a first one that explains the columns."""
        first = next(records, None)
        if first is None:
            return
        number, second = self._number, next(records, None)
        further, undecoded, self._number = self._number, self._not_utf8, number
        cells, below = ([row[n] if 0 <= n < len(row) else "" for n in order] for row in (first, second or []))
        if explains(cells, below, traits_of(self._table)):
            self._tell("GD107", _problem(MESSAGE, "take the record out"))
        else:
            yield first
        self._number, self._not_utf8 = further, undecoded
        if second is not None:
            yield second
            yield from records

    def _opened(self, stream: BinaryIO) -> Iterator[list[str]]:
        """The records, the header first; none of a file that cannot be read at all."""
        try:
            shape = shape_of(stream)
        except DAMAGED as error:
            self._tell_damage(error)
            return iter(())
        text = self._lines(lines(stream, shape))
        if shape.separator:
            next(text, "")
            self._skipped = 1
        first = next(text, "")
        csv.field_size_limit(max(csv.field_size_limit(), LONGEST))
        mark = shape.separator or _delimiter(first, self._table)
        return self._records(csv.reader(chain([first], text), delimiter=mark))

    def _lines(self, raw: Iterator[bytes]) -> Iterator[str]:
        try:
            for line in raw:
                try:
                    yield line.decode()
                except UnicodeDecodeError:
                    self._not_utf8 = True
                    yield line.decode(errors="surrogateescape")
                if len(line) >= LONGEST:
                    self._tell("GD006", _problem("a line is longer than 64 MiB", "the rest of the table is left out"))
                    return
        except DAMAGED as error:
            self._tell_damage(error)

    def _tell_damage(self, error: Exception) -> None:
        self._tell("GD001", _problem(f"the file is cut off or damaged: {error}", "copy it again"))

    def _records(self, reader: Iterator[list[str]]) -> Iterator[list[str]]:
        """The records; one that is no CSV is left out with a finding."""
        self._number = self._skipped
        while self._faults < _MOST_FAULTS:
            self._number += 1
            try:
                cells = next(reader, None)
            except csv.Error as error:
                way_out = "put cells with quotes or line ends in double quotes"
                self._tell("GD107", _problem(f"the record is no CSV: {error}", way_out))
                continue
            if cells is None:
                return
            if any(cells):
                yield cells
        message = f"more than {_MOST_FAULTS} faults in this file"
        self._tell("GD006", _problem(message, "the rest of the table is left out"))

    def _arranged(self, records: Iterator[list[str]], order: list[int], header: list[str]) -> Iterator[Row]:
        width = len(header)
        plain = order == list(range(width))
        # Spreadsheets add columns without a name, and leave them out again where they are empty.
        unnamed = [n for n, name in enumerate(header) if not name.strip()]
        shortest = width if not unnamed else max(order) + 1
        for cells in records:
            ragged = 0 if shortest <= len(cells) <= width else len(cells)
            if len(cells) != width:
                cells[width:] = [""] * (width - len(cells))
            row = cells if plain else [cells[n] if n >= 0 else "" for n in order]
            if ragged:
                message = f"the record has {ragged} cells, the header {width}"
                way_out = "put cells that hold a separator in double quotes"
                self._tell("GD107", _problem(message, way_out), record=row[self._key])
            if unnamed and any(cells[n] for n in unnamed):
                problem = _problem("a cell stands in a column without a name; it is left out", "name the column")
                self._tell("GD107", problem, record=row[self._key])
            if self._not_utf8:
                self._blank_undecoded(row)
            yield Row(self._name, self._number, row)

    def _blank_undecoded(self, row: list[str]) -> None:
        self._not_utf8 = False
        for n in (n for n, cell in enumerate(row) if not cell.isascii() and _escaped(cell)):
            row[n] = ""
            problem = _problem(
                "the cell is not UTF-8 and reads as empty", "save the file as UTF-8 (`CSV UTF-8` in Excel)"
            )
            self._tell("GD002", problem, column=self._table.columns[n].name, record=row[self._key])

    def _order(self, header: list[str]) -> list[int]:
        """For each column of the table its place in the file, -1 where it has none; empty for an unusable header."""
        names = [name.strip() for name in header]
        known = [column.name for column in self._table.columns]
        for key in {known[0], known[self._key]}.difference(names):
            problem = _problem(f"no header with a column `{key}`", f"the first record is `{','.join(known)}`")
            self._tell("GD107", problem)
            return []
        self._compare(names, known)
        return [names.index(name) if name in names else -1 for name in known]

    def _compare(self, names: list[str], known: list[str]) -> None:
        for name in dict.fromkeys(n for n in names if n and n not in known):
            message = f"table `{self._table.name}` has no column `{_shown(name)}`; it is left out"
            self._tell("GD107", _problem(message, "take it out"))
        for name in dict.fromkeys(n for n in known if names.count(n) > 1):
            self._tell("GD107", _problem(f"column `{name}` stands twice; the first counts", "take the other out"))
        for name in (n for n in known if n not in names):
            self._tell("GD107", _problem(f"column `{name}` is missing; its cells read as empty", "add it"))

    def _tell(self, code: str, problem: Problem, *, column: str = "", record: str = "") -> None:
        place = Place(source=self._name, line=self._number, cell=f"[{column}]" if column else "")
        self._faults += 1
        if record and not self._table.shared:
            told = replace(problem, message=f"release `{record}`: {problem.message}")
            self._report(replace(Finding.of(code, place, told), record=record))
        else:
            self._report(Finding.of(code, place, problem))


def _not_opened(source: Source, error: OSError) -> Finding:
    place, way_out = Place(source=source.name), "try again, or download the package" if source.url else ""
    if isinstance(error, DigestError):
        message = f"{error.strerror}; the table is not read"
        return Finding.of("GD750", place, Problem(pointer="", message=message, help=way_out))
    why = error.strerror or "it cannot be opened"
    return Finding.of("GD751", place, Problem(pointer="", message=f"the file is not there: {why}", help=way_out))


def _problem(message: str, way_out: str) -> Problem:
    return Problem(pointer="", message=message, help=way_out)


def _escaped(cell: str) -> bool:
    """Whether bytes that are no UTF-8 stand in a cell (PEP 383)."""
    return any("\udc80" <= character <= "\udcff" for character in cell)


def _shown(name: str) -> str:
    """A name of somebody else's, short and printable."""
    return name[:60].encode(errors="replace").decode()


def _delimiter(header: str, table: Table) -> str:
    """The separator by which most of the table's columns are found in the header; the comma where it is none."""
    text = header.strip().casefold().replace(" ", "_")
    known = {column.name for column in table.columns}
    return max(_DELIMITERS, key=lambda mark: len(known.intersection(name.strip('_"') for name in text.split(mark))))
