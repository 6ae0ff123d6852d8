"""A CSV file of a package read as its descriptor says, in batches of whole columns."""

from __future__ import annotations

import csv
from io import StringIO, TextIOWrapper
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, NamedTuple

from govdata.conformance.datapackage.heading import Heading
from govdata.tables.csvbytes import DAMAGED, LONGEST, shape_of, unpacked
from govdata.tables.explanatory import MESSAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from govdata.conformance.datapackage.dialect import Dialect
    from govdata.conformance.datapackage.report import Report
    from govdata.conformance.datapackage.resource import File, Resource
    from govdata.tables.csvbytes import Shape

    Columns = Sequence[Sequence[str] | None]

__all__ = ["Batch", "IncompleteError", "batches"]

#: Records that are judged at once.
_BATCH: Final = 2048
_CHUNK: Final = 1 << 18
_DELIMITERS: Final = (",", ";", "\t", "|")


class IncompleteError(Exception):
    """Raised after what could be read of a table of which there is more, or of which nothing can be told."""


class Batch(NamedTuple):
    """Some rows of a table: the cells of each field (None for a field without a column), and the rows' numbers."""

    columns: Columns
    numbers: Sequence[int]


def batches(resource: Resource, file: File, report: Report | None) -> Iterator[Batch]:
    """The rows of a file; what is wrong with their shape goes to the report, if there is one.

    A record that is no CSV, or blank, is none; a short one is filled up. Raises IncompleteError where rows are left out
    for want of a header, or because the file cannot be read, or not to its end.
    """
    try:
        stream = unpacked(file.source.open())
    except OSError as error:
        raise IncompleteError from error
    with stream:
        reading = _Reading(resource, file, report)
        try:
            yield from reading.batches(stream)
        except DAMAGED as error:
            reading.tell("GD001", (f"the file is cut off or damaged: {error}", "copy it again"))
            raise IncompleteError from error
        finally:
            reading.close()


class _Reading:
    """One file being read."""

    def __init__(self, resource: Resource, file: File, report: Report | None) -> None:
        self._resource = resource
        self._file = file
        self._report = report
        self._heading = Heading(resource)
        self._record = 0
        self._at_once = _BATCH
        self._escaped = False
        self._below = 0
        self._columns: list[int] = []
        self._width = 0
        self._text: TextIOWrapper | None = None

    def tell(
        self,
        code: str,
        words: tuple[str, str],
        *,
        column: str = "",
        at: str = "",
        row: Sequence[str] = (),
    ) -> None:
        """Note what is wrong with the record at hand, of which `row` has the cells."""
        if self._report:
            spot = self._file.spot(self._record, at or self._resource.at, column=column, key=self._key(row))
            self._report.tell(code, spot, words)

    def _key(self, row: Sequence[str]) -> str:
        schema = self._resource.schema
        if not row or schema is None:
            return ""
        return schema.key_of([row[n] if 0 <= n < len(row) else None for n in self._columns])

    def batches(self, stream: BinaryIO) -> Iterator[Batch]:
        shape = shape_of(stream)
        lines, dialect = self._lines(stream, shape), self._heading.dialect
        if shape.separator:
            self.tell("GD763", ("the file begins with a line `sep=`, which is no record", "take it out"))
            next(lines, "")
            self._record += 1
        first = next(lines, "")
        self._at_once = 1 if dialect.header else _BATCH
        records = self._records(_reader(chain([first], lines), dialect, self._delimiter(first, dialect, shape)))
        if dialect.header:
            records = chain(self._headed(records), records)
        yield from self._arranged(records)

    def _headed(self, records: Iterator[list[list[str]]]) -> Iterator[list[list[str]]]:
        """Take the header off the records; gives what is none, where a later file goes on without one."""
        names, rows = self._heading.read(records, self._record + 1)
        self._at_once = _BATCH
        if self._heading.goes_on(names):
            self._tell_headless()
            names = self._resource.header
        else:
            self._record += len(rows)
            for words, column, at in self._heading.faults(names):
                self.tell("GD764", words, column=column, at=at)
            rows = []
            self._below = self._record + 1
        self._width, self._columns = len(names), self._heading.columns(names)
        if all(column < 0 for column in self._columns):
            raise IncompleteError
        self._resource.header = self._resource.header or names
        yield from ([row] for row in rows)

    def _tell_headless(self) -> None:
        message = "the file has no header, and is read as going on with the file before; other tools lose its first row"
        words = message, "write the header above the rows of every file"
        if self._report:  # a warning: the standard does not say that every file has a header
            self._report.tell("GD764", self._file.spot(self._record + 1, self._resource.at), words, mild=True)

    def _lines(self, stream: BinaryIO, shape: Shape) -> Iterator[str]:
        encoding = self._resource.encoding
        if shape.encoding != "utf-8":
            if not encoding.lower().replace("_", "-").startswith("utf-16"):
                told = f"the file is {shape.encoding[:6].upper()}, the descriptor says {encoding}"
                self.tell("GD763", (told, "save it as UTF-8"), at=f"{self._resource.at}/encoding")
            encoding = shape.encoding
        elif shape.mark:
            encoding = "utf-8"
        stream.seek(shape.mark)
        ends = "" if shape.bare_returns else "\n"
        self._text = TextIOWrapper(stream, encoding=encoding, errors="surrogateescape", newline=ends)
        return chain.from_iterable(self._cut(self._text, ends))

    def close(self) -> None:
        """Let go of the file, which its opener closes."""
        if self._text:
            self._text.detach()

    def _cut(self, text: TextIOWrapper, ends: str) -> Iterator[StringIO]:
        """The text in pieces of whole lines; to take these from it by itself would take as long as all the rest."""
        while chunk := text.read(_CHUNK):
            rest = text.readline(LONGEST)
            whole = chunk + rest
            if not whole.isascii():
                self._check(whole)
            yield StringIO(whole, newline=ends)
            if len(rest) >= LONGEST:
                self.tell("GD006", ("a line is longer than 64 MiB", "the rest of the table is left out"))
                raise IncompleteError

    def _check(self, text: str) -> None:
        try:
            text.encode()
        except UnicodeEncodeError:
            self._escaped = True

    def _delimiter(self, header: str, dialect: Dialect, shape: Shape) -> str:
        """The separator: that of the descriptor, unless the header is plainly written with another one."""
        if shape.separator:
            return shape.separator
        schema = self._resource.schema
        if schema is None or not dialect.header:
            return dialect.delimiter
        known = {field.name for field in schema.fields}
        found = {mark: len(known.intersection(_names(header, mark))) for mark in (dialect.delimiter, *_DELIMITERS)}
        best = max(found, key=found.__getitem__)
        if found[best] > found[dialect.delimiter]:
            self._record = 1
            told = f"cells are separated by {_called(best)}, the descriptor says by {_called(dialect.delimiter)}"
            self.tell("GD763", (told, "save it again as the descriptor says"), at=f"{self._resource.at}/dialect")
            self._record = 0
            return best
        return dialect.delimiter

    def _records(self, reader: Iterator[list[str]]) -> Iterator[list[list[str]]]:
        """The records in batches; one that is no CSV is left out with a finding."""
        while True:
            rows: list[list[str]] = []
            broken = ""
            try:
                rows.extend(islice(reader, self._at_once))
            except csv.Error as error:
                broken = str(error)
            if rows:
                yield rows
            if broken:
                self._record += 1
                way_out = "put cells with quotes or line ends in double quotes"
                self.tell("GD107", (f"the record is no CSV: {broken}", way_out))
            elif not rows:
                return
            if self._report and self._report.is_full(self._file.source.name):
                raise IncompleteError

    def _arranged(self, records: Iterator[list[list[str]]]) -> Iterator[Batch]:
        if not self._columns and self._resource.schema:
            self._columns = list(range(len(self._resource.schema.fields)))
            self._width = len(self._columns)
        marked = bool(self._heading.dialect.comment or self._heading.dialect.comment_rows)
        for found in records:
            rows, first, last = found, self._record + 1, self._record + len(found)
            numbers: Sequence[int] = range(first, last + 1)
            if not self._width and rows:
                self._width, self._columns = len(rows[0]), list(range(len(rows[0])))
            explained = first == self._below and self._explains(rows)
            if explained or marked or set(map(len, rows)) != {self._width} or not all(map(any, rows)):
                rows, numbers = self._evened(rows[explained:], first + explained)
            if rows:
                cells = list(zip(*rows, strict=True))
                batch = Batch([cells[n] if n >= 0 else None for n in self._columns], numbers)
                yield self._decoded(batch) if self._escaped else batch
            self._record = last

    def _explains(self, rows: list[list[str]]) -> bool:
        """Whether the first of some records explains the columns; it is told, and no row."""
        found = self._heading.explained(rows, self._columns, self._below)
        if found:
            self._record = self._below
            self.tell("GD107", (MESSAGE, self._heading.way_out_of(self._below)))
        return found

    def _evened(self, rows: list[list[str]], first: int) -> tuple[list[list[str]], list[int]]:
        """The records with as many cells as the header, and their numbers."""
        even, numbers = [], []
        for n, row in enumerate(rows, first):
            self._record = n
            if self._heading.is_comment(row, n):
                continue
            if not any(row):
                if not self._heading.dialect.blank_rows:
                    self.tell("GD107", ("the record is blank", "take it out"))
                continue
            if len(row) != self._width:
                told = f"the record has {len(row)} cells, the header {self._width}"
                self.tell("GD107", (told, "put cells that hold a separator in double quotes"), row=row)
                row = (row + [""] * self._width)[: self._width]  # noqa: PLW2901  # it is the row that counts
            even.append(row)
            numbers.append(n)
        return even, numbers

    def _decoded(self, batch: Batch) -> Batch:
        """The batch, with the cells told that are not in the encoding of the file."""
        schema = self._resource.schema
        for column, cells in enumerate(batch.columns):
            for n, cell in enumerate(cells or ()):
                if not cell.isascii() and any("\ud800" <= one <= "\udfff" for one in cell):
                    self._record = batch.numbers[n]
                    name = schema.fields[column].name if schema else ""
                    told = f"the cell is not {self._resource.encoding.upper()}"
                    self.tell("GD002", (told, "save the file as UTF-8"), column=name, row=_row(batch, n, self._columns))
        return batch


def _row(batch: Batch, number: int, columns: Sequence[int]) -> list[str]:
    """The cells of a row of a batch at their places in the file."""
    row = [""] * (max(columns, default=0) + 1)
    for place, cells in zip(columns, batch.columns, strict=True):
        if place >= 0 and cells is not None:
            row[place] = cells[number]
    return row


def _reader(lines: Iterator[str], dialect: Dialect, mark: str) -> Iterator[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST))
    return csv.reader(
        lines,
        delimiter=mark,
        quotechar=dialect.quote,
        doublequote=dialect.doubled,
        escapechar=dialect.escape or None,
        skipinitialspace=dialect.skips_blanks,
    )


def _names(header: str, mark: str) -> list[str]:
    return [name.strip(' "\r\n') for name in header.split(mark)]


def _called(mark: str) -> str:
    return {"\t": "tabs", ",": "commas", ";": "semicolons", "|": "bars"}.get(mark, f"`{mark}`")
