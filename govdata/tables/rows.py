"""A release as rows of tables."""

from __future__ import annotations

from calendar import monthrange
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import orjson

from govdata.vocab.tables import BY_NAME, TABLES, Column, Table, Take
from govdata.vocab.tables_forms import form_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from govdata.model.actor import Publisher
    from govdata.model.release import Release

    Cells = list[Any]
    Convert = Callable[[Any, str], Any]
    Lay = Callable[[Release], list[Cells]]
    Shape = Callable[[Cells, Any, str], list[Cells]]

__all__ = ["first_day", "last_day", "publisher_rows", "release_rows"]

_YEAR, _MONTH, _DAY = 4, 7, 10


def first_day(date: str) -> str:
    """The first day that a partial date may mean, in its own clock."""
    return f"{date}-01-01"[:_DAY] if len(date) == _YEAR else f"{date[:_DAY]}-01"[:_DAY]


def last_day(date: str) -> str:
    """The last day that a partial date may mean, in its own clock."""
    if len(date) >= _DAY:
        return date[:_DAY]
    if len(date) == _YEAR:
        return f"{date}-12-31"
    return f"{date}-{monthrange(int(date[:_YEAR]), int(date[_YEAR + 1 :]))[1]}"


def release_rows(release: Release) -> Iterator[tuple[int, list[Cells]]]:
    """The rows of a release, table by table: the table's number in `TABLES`, and its rows in order (at least one).

    Cells are text, integers or None. Shared tables are left out: their rows are a dataset's, not a release's.
    """
    for number, lay in _LAYOUT:
        rows = lay(release)
        if rows:
            yield number, rows


def publisher_rows(publisher: Publisher) -> Iterator[tuple[str, list[Cells]]]:
    """The rows of a publisher, by the name of the table."""
    yield "publishers", [list(_PUBLISHER(publisher))]
    yield "publisher_names", [[publisher.id, language, name] for language, name in publisher.names.items()]


class _Fields(NamedTuple):
    """How cells are taken from a thing: from its own fields, those of a part that may be absent, with conversions."""

    own: Callable[[Any], tuple[Any, ...]]
    part: Callable[[Any], Any] | None
    inner: Callable[[Any], tuple[Any, ...]]
    nothing: tuple[None, ...]
    convert: tuple[tuple[int, Convert], ...]

    def cells(self, keys: Cells, thing: object, release: str) -> Cells:
        """The row of a thing; `keys` are its first cells."""
        row = [*keys, *self.own(thing)]
        if self.part:
            part = self.part(thing)
            row += self.nothing if part is None else self.inner(part)
        for index, convert in self.convert:
            if row[index] is not None:
                row[index] = convert(row[index], release)
        return row


#: Parts of a thing that may be absent; their columns stand last in a table.
_PARTS = ("provenance", "place")


def _fields(table: Table) -> _Fields:
    columns = [c for c in table.columns if c.take in {"field", "first-day", "last-day"}]
    inner = [c for c in columns if c.field.partition(".")[0] in _PARTS]
    converted = ((n, _convert(c)) for n, c in enumerate(table.columns))
    return _Fields(
        own=_getter(c.field for c in columns if c not in inner),
        part=attrgetter(inner[0].field.partition(".")[0]) if inner else None,
        inner=_getter(c.field.partition(".")[2] for c in inner),
        nothing=(None,) * len(inner),
        convert=tuple((n, convert) for n, convert in converted if convert),
    )


def _getter(paths: Iterable[str]) -> Callable[[Any], tuple[Any, ...]]:
    names = tuple(paths)
    if not names:
        return lambda _thing: ()
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda thing: (get(thing),)


def _convert(column: Column) -> Convert | None:
    if column.take == "first-day":
        return lambda date, _release: first_day(date)
    if column.take == "last-day":
        return lambda date, _release: last_day(date)
    if column.kind == "part-id" and column.take == "field":
        return lambda part, release: f"{release}/{part}"
    return None


def _member(table: Table) -> Convert:
    """How a plain member of a list or mapping becomes a cell."""
    column = table.columns[-1]
    if form_of(column).value == "json":
        return lambda value, _release: orjson.dumps(value).decode()
    if column.kind == "part-id":
        return lambda part, release: f"{release}/{part}"
    return lambda value, _release: value


def _shape(table: Table) -> Shape:
    """How the members of one list or mapping become rows that begin with the given keys."""
    takes = {column.take for column in table.columns}
    if table.model:
        return _things(table, takes)
    cell = _member(table)
    if "key" in takes:
        return lambda keys, members, release: [[*keys, k, cell(v, release)] for k, v in members.items()]
    if "position" in takes:
        return lambda keys, members, release: [[*keys, n, cell(v, release)] for n, v in enumerate(members, 1)]
    return lambda keys, members, release: [[*keys, cell(v, release)] for v in members]


def _things(table: Table, takes: set[Take]) -> Shape:
    cells = _fields(table).cells
    if "own" in takes:
        return lambda keys, members, release: [
            cells([f"{release}/{thing.id}", *keys, n], thing, release) for n, thing in enumerate(members, 1)
        ]
    if "position" in takes:
        return lambda keys, members, release: [cells([*keys, n], thing, release) for n, thing in enumerate(members, 1)]
    return lambda keys, members, release: [cells(keys, thing, release) for thing in members]


def _members(path: str) -> Callable[[Any], Any]:
    """How a list or mapping is taken from the thing that holds it, perhaps in a part that may be absent."""
    holder, _, name = path.rpartition(".")
    if holder not in _PARTS:
        return attrgetter(path)
    held, members = attrgetter(holder), attrgetter(name)
    return lambda thing: () if held(thing) is None else members(held(thing))


def _lay(table: Table) -> Lay:
    if not table.of:
        cells = _fields(table).cells
        return lambda release: [cells([release.id], release, release.id)]
    shape, members = _shape(table), _members(table.path)
    if table.of == "releases":
        return lambda release: shape([release.id], found, release.id) if (found := members(release)) else []
    things = attrgetter(BY_NAME[table.of].path)
    return lambda release: [
        row
        for thing in things(release)
        if (found := members(thing))
        for row in shape([f"{release.id}/{thing.id}", release.id], found, release.id)
    ]


_LAYOUT = tuple((number, _lay(table)) for number, table in enumerate(TABLES) if not table.shared)
_PUBLISHER = _getter(column.field for column in BY_NAME["publishers"].columns)
