"""A CSV file of a package read as its descriptor says, in batches of whole columns."""

from __future__ import annotations

import csv
from io import StringIO, TextIOWrapper
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, NamedTuple

from govdata.conformance.datapackage.cells import shown
from govdata.conformance.datapackage.header import differences
from govdata.conformance.datapackage.report import Spot
from govdata.tables.csvbytes import DAMAGED, LONGEST, shape_of, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from govdata.conformance.datapackage.descriptor import File, Resource
    from govdata.conformance.datapackage.dialect import Dialect
    from govdata.conformance.datapackage.report import Report
    from govdata.conformance.datapackage.schema import Schema
    from govdata.tables.csvbytes import Shape

    Columns = Sequence[Sequence[str] | None]

__all__ = ["Batch", "IncompleteError", "batches", "key_of"]

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
        self._file = file.source.name
        self._report = report
        self._record = 0
        self._escaped = False
        self._columns: list[int] = []
        self._width = 0
        self._text: TextIOWrapper | None = None

    def tell(
        self, code: str, words: tuple[str, str], *, column: str = "", at: str = "", row: Sequence[str] = ()
    ) -> None:
        """Note what is wrong with the record at hand, of which `row` has the cells."""
        if self._report:
            spot = Spot(
                file=self._file, record=self._record, column=column, pointer=at or self._resource.at, key=self._key(row)
            )
            self._report.tell(code, spot, words)

    def _key(self, row: Sequence[str]) -> str:
        schema = self._resource.schema
        if not row or schema is None:
            return ""
        return key_of(schema, [row[n] if 0 <= n < len(row) else None for n in self._columns])

    def batches(self, stream: BinaryIO) -> Iterator[Batch]:
        shape = shape_of(stream)
        lines = self._lines(stream, shape)
        dialect = self._resource.dialect
        if dialect is None:
            return
        if shape.separator:
            self.tell("GD763", ("the file begins with a line `sep=`, which is no record", "take it out"))
            next(lines, "")
            self._record += 1
        first = next(lines, "")
        mark = self._delimiter(first, dialect, shape)
        records = self._records(_reader(chain([first], lines), dialect, mark), 1 if dialect.header else _BATCH)
        if dialect.header:
            self._head(next(records, [[]])[0])
            if not self._columns:
                raise IncompleteError
        yield from self._arranged(records)

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
        best = max(found, key=lambda mark: found[mark])
        if found[best] > found[dialect.delimiter]:
            self._record = 1
            told = f"cells are separated by {_called(best)}, the descriptor says by {_called(dialect.delimiter)}"
            self.tell("GD763", (told, "save it again as the descriptor says"), at=f"{self._resource.at}/dialect")
            self._record = 0
            return best
        return dialect.delimiter

    def _records(self, reader: Iterator[list[str]], size: int) -> Iterator[list[list[str]]]:
        """The records in batches, `size` in the first; one that is no CSV is left out with a finding."""
        while True:
            rows: list[list[str]] = []
            broken = ""
            try:
                rows.extend(islice(reader, size))
            except csv.Error as error:
                broken = str(error)
            if rows:
                yield rows
            size = _BATCH
            if broken:
                self._record += 1
                way_out = "put cells with quotes or line ends in double quotes"
                self.tell("GD107", (f"the record is no CSV: {broken}", way_out))
            elif not rows:
                return
            if self._report and self._report.is_full(self._file):
                raise IncompleteError

    def _head(self, names: list[str]) -> None:
        self._record += 1
        names = [name.strip() for name in names]
        self._width = len(names)
        schema = self._resource.schema
        if schema is None:
            self._columns = list(range(len(names)))
            self._named(names)
            return
        wanted = [field.name for field in schema.fields]
        self._columns = [names.index(name) if name in names else -1 for name in wanted]
        if not set(wanted).intersection(names):
            told = f"the first record is not the header `{','.join(wanted)}`"
            self.tell("GD764", (told, "write the header above the rows"), at=f"{schema.at}/fields")
            self._columns = []
            return
        for words, column, at in differences(names, wanted, schema.match):
            self.tell("GD764", words, column=column, at=f"{schema.at}/fields{at}")

    def _named(self, names: Sequence[str]) -> None:
        """Say which columns of a table without a schema cannot be told by their names."""
        for n, name in enumerate(names, 1):
            if not name:
                self.tell("GD764", (f"column {n} has no name", "name it"))
        for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
            self.tell("GD764", (f"column {shown(name)} stands twice", "give one of them another name"), column=name)

    def _arranged(self, records: Iterator[list[list[str]]]) -> Iterator[Batch]:
        if not self._columns and self._resource.schema:
            self._columns = list(range(len(self._resource.schema.fields)))
            self._width = len(self._columns)
        for found in records:
            rows, first, last = found, self._record + 1, self._record + len(found)
            numbers: Sequence[int] = range(first, last + 1)
            if not self._width and rows:
                self._width, self._columns = len(rows[0]), list(range(len(rows[0])))
            if set(map(len, rows)) != {self._width} or not all(map(any, rows)):
                rows, numbers = self._evened(rows, first)
            if rows:
                cells = list(zip(*rows, strict=True))
                batch = Batch([cells[n] if n >= 0 else None for n in self._columns], numbers)
                yield self._decoded(batch) if self._escaped else batch
            self._record = last

    def _evened(self, rows: list[list[str]], first: int) -> tuple[list[list[str]], list[int]]:
        """The records with as many cells as the header, and their numbers."""
        even, numbers = [], []
        for n, row in enumerate(rows, first):
            self._record = n
            if not any(row):
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


def key_of(schema: Schema, cells: Sequence[str | None]) -> str:
    """What a row is known by, of the cells of its fields: its first key, short and printable."""
    names = schema.keys[0].fields if schema.keys else ()
    found = [cell for field, cell in zip(schema.fields, cells, strict=True) if field.name in names and cell is not None]
    return ", ".join(shown(cell).strip("`") for cell in found)


def _row(batch: Batch, number: int, columns: Sequence[int]) -> list[str]:
    """The cells of a row of a batch at their places in the file."""
    row = [""] * (max(columns, default=0) + 1)
    for place, cells in zip(columns, batch.columns, strict=True):
        if place >= 0 and cells is not None:
            row[place] = cells[number]
    return row


def _reader(lines: Iterator[str], dialect: Dialect, mark: str) -> Iterator[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST))
    if dialect.comment:
        lines = (line for line in lines if not line.startswith(dialect.comment))
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
