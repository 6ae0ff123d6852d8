"""A table in JSON, in a file or in the descriptor itself: rows that are lists or objects, as batches of columns.

Values are judged by the texts that a cell would have. One that JSON says in another type than its field has is told
here, because no text could say so: the number 7 is no text.
"""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NoReturn

import orjson

from govdata.conformance.datapackage.cells import NULL
from govdata.conformance.datapackage.dialect import JSON_LINES
from govdata.conformance.datapackage.header import differences
from govdata.conformance.datapackage.report import Spot
from govdata.conformance.datapackage.said import shown
from govdata.conformance.datapackage.table import Batch, IncompleteError
from govdata.conformance.datapackage.values import FORMS
from govdata.tables.csvbytes import DAMAGED, LONGEST, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govdata.conformance.datapackage.dialect import Dialect
    from govdata.conformance.datapackage.report import Report
    from govdata.conformance.datapackage.resource import File, Resource
    from govdata.conformance.datapackage.schema import Field

    Rows = Iterable[tuple[int, Any]]

__all__ = ["batches"]

_BATCH: Final = 2048
#: The types of JSON that a value of a type may have, beside a text.
_NATIVE: Final[Mapping[str, tuple[type, ...]]] = {
    "integer": (int, float),
    "number": (int, float),
    "year": (int,),
    "boolean": (bool,),
    "object": (dict,),
    "geojson": (dict,),
    "geopoint": (list, dict),
    "array": (list,),
    "list": (list,),
    "any": (int, float, bool, dict, list),
}


def batches(resource: Resource, file: File, report: Report | None) -> Iterator[Batch]:
    """The rows of a table in JSON; what is wrong with their shape goes to the report, if there is one.

    Raises IncompleteError where there is no table, or more of it than can be read.
    """
    reading = _Reading(resource, file, report)
    if file.inside is not None and file.inside.rows is not None:
        yield from reading.table(reading.rows(file.inside.rows))
        return
    try:
        with unpacked(file.source.open()) as stream:
            if resource.format in JSON_LINES:
                yield from reading.batches(reading.lines(stream))
            else:
                yield from reading.table(reading.rows(reading.document(stream)))
    except DAMAGED as error:
        raise IncompleteError from error


class _Reading:
    """One table being read."""

    def __init__(self, resource: Resource, file: File, report: Report | None) -> None:
        self._resource = resource
        self._file = file
        self._report = report
        self._dialect: Dialect | None = resource.dialect
        self._fields: Sequence[Field] = resource.schema.fields if resource.schema else ()
        self._absent: set[str] = set()

    def document(self, stream: Any) -> Any:  # noqa: ANN401  # any stream, any JSON value
        """The JSON in a file."""
        content = stream.read(LONGEST + 1)
        if len(content) > LONGEST:
            self._whole("GD006", "the file is larger than 64 MiB, and is not judged", "write it as CSV, or in lines")
        try:
            return orjson.loads(content.removeprefix(b"\xef\xbb\xbf"))
        except ValueError as error:
            self._whole("GD102", f"the file is not JSON: {error}", "write it as JSON again")

    def lines(self, stream: Any) -> Rows:  # noqa: ANN401
        """The rows of a file that has one a line."""
        number = 0
        while line := stream.readline(LONGEST):
            if len(line) >= LONGEST:
                self._whole("GD006", "a line is longer than 64 MiB", "the rest of the table is left out")
            if not line.strip():
                continue
            try:
                yield number, orjson.loads(line)
            except ValueError as error:
                self._tell("GD102", number, (f"the line is not JSON: {error}", "correct it"))
            number += 1

    def rows(self, found: Any) -> list[Any]:  # noqa: ANN401  # any JSON value
        """The array of rows, where the dialect says that it is."""
        steps = [step for step in (self._dialect.path if self._dialect else "").split(".") if step]
        for step in steps:  # of several, as frictionless has them
            found = found.get(step) if isinstance(found, dict) else None
        if self._file.inside is not None:
            self._file.inside.at = "/".join([self._file.inside.root, *map(_step, steps)])
        if not isinstance(found, list):
            where = f" at `{'.'.join(steps)}`" if steps else ""
            self._whole("GD764", f"there is no list of rows{where}", "write a list of lists, or of objects")
        return list(found)

    def table(self, rows: list[Any]) -> Iterator[Batch]:
        """The rows of a whole table; a column that is in none of them is told once."""
        names = {name for row in rows if isinstance(row, dict) for name in row}
        self._absent = {field.name for field in self._fields} - names if names else set()
        yield from self.batches(enumerate(rows))

    def batches(self, rows: Rows) -> Iterator[Batch]:
        """The rows as columns of texts."""
        kept = iter(rows)
        first = next(kept, None)
        if first is None:
            return
        if isinstance(first[1], list):
            yield from self._of_lists(first, kept)
        else:
            yield from self._of_objects(first, kept)

    def _of_lists(self, first: tuple[int, Any], rows: Iterator[tuple[int, Any]]) -> Iterator[Batch]:
        headed = self._dialect is None or self._dialect.header
        names = [str(one) for one in first[1]] if headed else [field.name for field in self._fields]
        rows = rows if headed else _chained(first, rows)
        columns = self._columns(names, first[0]) if headed else list(range(len(self._fields)))
        self._note({field.name: str(n) for field, n in zip(self._fields, columns, strict=True) if n >= 0})
        width = len(names)

        def cells(number: int, row: Any) -> list[Any] | None:  # noqa: ANN401
            if not isinstance(row, list) or (width and len(row) != width):
                says = f"it has {len(row)} cells, the header {width}" if isinstance(row, list) else "it is no list"
                self._tell("GD107", number, (f"the row is not like the others: {says}", "correct it"))
                return None
            return [row[n] if n >= 0 else None for n in columns]

        yield from self._batched(rows, cells, [n < 0 for n in columns])

    def _of_objects(self, first: tuple[int, Any], rows: Iterator[tuple[int, Any]]) -> Iterator[Batch]:
        wanted = [field.name for field in self._fields]
        self._note({name: _step(name) for name in wanted})
        met: dict[str, None] = {}

        def cells(number: int, row: Any) -> list[Any] | None:  # noqa: ANN401
            if not isinstance(row, dict):
                self._tell("GD107", number, ("the row is not like the others: it is no object", "correct it"))
                return None
            if not row.keys() <= met.keys():
                met.update(dict.fromkeys(row))
            return [row.get(name) for name in wanted]

        yield from self._batched(_chained(first, rows), cells, [name in self._absent for name in wanted])
        keys = self._dialect.item_keys if self._dialect else ()
        self._columns(list(keys or met), first[0], ordered=bool(keys))

    def _columns(self, names: list[str], number: int, *, ordered: bool = True) -> list[int]:
        """Where each field is among some names; what is wrong with these is told at a row."""
        schema = self._resource.schema
        if schema is None:
            return []
        wanted = [field.name for field in schema.fields]
        match = schema.match if ordered or schema.match != "exact" else "equal"
        for words, _, _ in differences(names, wanted, match):
            self._tell("GD764", number, words)
        return [names.index(name) if name in names else -1 for name in wanted]

    def _batched(self, rows: Iterator[tuple[int, Any]], cells: Any, absent: list[bool]) -> Iterator[Batch]:  # noqa: ANN401
        while some := list(islice(rows, _BATCH)):
            found = [(number, row) for number, one in some if (row := cells(number, one)) is not None]
            if found and self._fields:
                texts = [self._texts(number, row) for number, row in found]
                columns = [
                    None if gone else column for gone, column in zip(absent, zip(*texts, strict=True), strict=True)
                ]
                yield Batch(columns, [number for number, _ in found])
            if self._report and self._report.is_full(self._file.source.name):
                raise IncompleteError

    def _texts(self, number: int, row: list[Any]) -> list[str]:
        return [self._text(number, field, value) for field, value in zip(self._fields, row, strict=True)]

    def _text(self, number: int, field: Field, value: Any) -> str:  # noqa: ANN401  # any JSON value
        """A value as a cell has it; one of another type is told, and stands for none."""
        if isinstance(value, str):
            return value
        if value is None:
            return NULL
        kind = field.judge.kind
        known = _NATIVE.get(kind, ())
        if not isinstance(value, known) or (isinstance(value, bool) and bool not in known):
            message = f"{shown(json.dumps(value, ensure_ascii=False))} is not {FORMS.get(kind, 'a value')}"
            words = message.replace("a text of the format", "a text"), f"write {FORMS.get(kind, 'one')}"
            self._tell("GD766", number, words, column=field.name)
            return NULL
        return _written(field, value)

    def _note(self, steps: dict[str, str]) -> None:
        if self._file.inside is not None:
            self._file.inside.steps = steps

    def _tell(self, code: str, number: int, words: tuple[str, str], *, column: str = "") -> None:
        if self._report:
            self._report.tell(code, self._file.spot(number, self._resource.at, column=column), words)

    def _whole(self, code: str, message: str, way_out: str) -> NoReturn:
        """Say what is wrong with the table as a whole, and stop."""
        inside = self._file.inside
        at = inside.root if inside is not None and inside.rows is not None else self._file.at
        if self._report:
            self._report.tell(code, Spot(file=self._file.source.name, pointer=at), (message, way_out))
        raise IncompleteError


def _chained(first: tuple[int, Any], rows: Iterator[tuple[int, Any]]) -> Iterator[tuple[int, Any]]:
    yield first
    yield from rows


def _step(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _written(field: Field, value: Any) -> str:  # noqa: ANN401  # of a type that the field may have
    """A value that is no text as the field would have it in a cell."""
    told, kind = field.judge.told, field.judge.kind
    if isinstance(value, bool):
        said = told.get("trueValues" if value else "falseValues", ("true" if value else "false",))
        return str(said[0]) if kind == "boolean" and said else json.dumps(value)
    if isinstance(value, float) and kind == "integer" and value.is_integer():
        return str(int(value))
    if isinstance(value, int | float):
        text = format(Decimal(repr(value)), "f")
        return text.replace(".", str(told.get("decimalChar", "."))) if kind == "number" else text
    if kind == "list" and all(isinstance(one, str) for one in value):
        return str(told.get("delimiter", ",")).join(value)
    return json.dumps(value, ensure_ascii=False)
