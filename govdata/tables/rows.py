"""A release as rows of tables."""

from __future__ import annotations

from calendar import monthrange
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import orjson

from govdata.vocab.tables import BY_NAME, TABLES
from govdata.vocab.tables_forms import form_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govdata.model.actor import Publisher
    from govdata.model.release import Release
    from govdata.vocab.tables import Table, Take

    Cells = Sequence[Any]
    Lay = Callable[[Release], Sequence[Cells]]
    Fields = Callable[[Any], tuple[Any, ...]]
    Shape = Callable[[tuple[str, ...], Any], Sequence[Cells]]

__all__ = ["first_day", "last_day", "publisher_rows", "release_rows"]

_YEAR, _MONTH, _DAY = 4, 7, 10


def first_day(date: str) -> str:
    """The first day that a partial date may mean, in its own clock."""
    if len(date) >= _DAY:
        return date[:_DAY]
    return f"{date}-01-01" if len(date) == _YEAR else f"{date}-01"


def last_day(date: str) -> str:
    """The last day that a partial date may mean, in its own clock."""
    if len(date) >= _DAY:
        return date[:_DAY]
    if len(date) == _YEAR:
        return f"{date}-12-31"
    return f"{date}-{monthrange(int(date[:_YEAR]), int(date[_YEAR + 1 :]))[1]}"


_DAYS: dict[str, Callable[[str], str]] = {"first-day": first_day, "last-day": last_day}


def release_rows(release: Release) -> Iterator[tuple[int, Sequence[Cells]]]:
    """The rows of a release, table by table: the table's number in `TABLES`, and its rows in order (at least one).

    Cells are text, integers or None. Shared tables are left out: their rows are a dataset's, not a release's.
    """
    for number, lay in _LAYOUT:
        rows = lay(release)
        if rows:
            yield number, rows


def publisher_rows(publisher: Publisher) -> Iterator[tuple[str, Sequence[Cells]]]:
    """The rows of a publisher, by the name of the table."""
    yield "publishers", [_PUBLISHER(publisher)]
    yield "publisher_names", [(publisher.id, language, name) for language, name in publisher.names.items()]


#: Parts of a thing that may be absent; their columns stand last in a table.
_PARTS = ("provenance", "place")


def _taker(table: Table) -> Fields:
    """How the cells of a thing's fields are taken from it, as they stand there."""
    columns = [c for c in table.columns if c.take in {"field", "first-day", "last-day"}]
    inner = [c for c in columns if c.field.partition(".")[0] in _PARTS]
    own = _getter(c.field for c in columns if c not in inner)
    if not inner:
        return own
    held, of_part = attrgetter(inner[0].field.partition(".")[0]), _getter(c.field.partition(".")[2] for c in inner)
    nothing = (None,) * len(inner)
    return lambda thing: own(thing) + (nothing if (part := held(thing)) is None else of_part(part))


def _getter(paths: Iterable[str]) -> Callable[[Any], tuple[Any, ...]]:
    names = tuple(paths)
    if not names:
        return lambda _thing: ()
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda thing: (get(thing),)


def _converted(table: Table, lay: Lay) -> Lay:
    """The same rows, with those values made cells that are none yet."""
    if form_of(table.columns[-1]).value == "json":
        return lambda release: [(*row[:-1], orjson.dumps(row[-1]).decode()) for row in lay(release)]
    parts = [n for n, c in enumerate(table.columns) if c.kind == "part-id" and c.take in {"field", "member"}]
    days = [(n, _DAYS[c.take]) for n, c in enumerate(table.columns) if c.take in _DAYS]
    return _with_cells(lay, parts, days) if parts or days else lay


def _with_cells(lay: Lay, parts: Sequence[int], days: Sequence[tuple[int, Callable[[str], str]]]) -> Lay:
    """The same rows, with ids of parts made unique in the dataset, and days made of partial dates."""

    def converted(release: Release) -> Sequence[Cells]:
        rows = [list(row) for row in lay(release)]
        for row in rows:
            for n in parts:
                if row[n] is not None:
                    row[n] = f"{release.id}/{row[n]}"
            for n, day in days:
                if row[n] is not None:
                    row[n] = day(row[n])
        return rows

    return converted


def _shape(table: Table) -> Shape:
    """How the members of one list or mapping become rows that begin with the given cells."""
    takes = {column.take for column in table.columns}
    if table.model:
        return _things(table, takes)
    if "key" in takes:
        return lambda keys, members: [(*keys, key, value) for key, value in members.items()]
    if "position" in takes:
        return lambda keys, members: [(*keys, n, value) for n, value in enumerate(members, 1)]
    return lambda keys, members: [(*keys, value) for value in members]


def _things(table: Table, takes: set[Take]) -> Shape:
    take = _taker(table)
    if "own" in takes:
        return lambda keys, members: [
            (f"{keys[0]}/{thing.id}", *keys, n, *take(thing)) for n, thing in enumerate(members, 1)
        ]
    if "position" in takes:
        return lambda keys, members: [(*keys, n, *take(thing)) for n, thing in enumerate(members, 1)]
    return lambda keys, members: [keys + take(thing) for thing in members]


def _members(path: str) -> Callable[[Any], Any]:
    """How a list or mapping is taken from the thing that holds it, perhaps in a part that may be absent."""
    holder, _, name = path.rpartition(".")
    if holder not in _PARTS:
        return attrgetter(path)
    held, members = attrgetter(holder), attrgetter(name)
    return lambda thing: () if held(thing) is None else members(held(thing))


def _lay(table: Table) -> Lay:
    if not table.of:
        take = _taker(table)
        return lambda release: [(release.id, *take(release))]
    shape, members = _shape(table), _members(table.path)
    if table.of == "releases":
        return lambda release: shape((release.id,), found) if (found := members(release)) else ()
    things = attrgetter(BY_NAME[table.of].path)
    return lambda release: [
        row
        for thing in things(release)
        if (found := members(thing))
        for row in shape((f"{release.id}/{thing.id}", release.id), found)
    ]


_LAYOUT = tuple((n, _converted(table, _lay(table))) for n, table in enumerate(TABLES) if not table.shared)
_PUBLISHER = _getter(column.field for column in BY_NAME["publishers"].columns)
