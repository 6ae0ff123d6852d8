"""Releases as rows of tables."""

from __future__ import annotations

from calendar import monthrange
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import orjson

from govdata.vocab.tables import BY_NAME, TABLES, record_column
from govdata.vocab.tables_forms import form_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govdata.model.actor import Publisher
    from govdata.model.release import Release
    from govdata.vocab.tables import Table, Take

    Cells = Sequence[Any]
    Days = Sequence[tuple[int, Callable[[str], str]]]
    Held = Sequence[tuple[tuple[str, ...], Any]]
    Holders = Callable[[Sequence[Release]], Held]
    Lay = Callable[[Sequence[Release]], Sequence[Cells]]
    Fields = Callable[[Any], tuple[Any, ...]]
    Shape = Callable[[Held], Sequence[Cells]]

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


def release_rows(releases: Sequence[Release]) -> Iterator[tuple[int, Sequence[Cells]]]:
    """The rows of releases, table by table: the table's number in `TABLES`, and its rows in order (at least one).

    Cells are text, integers or None. Shared tables are left out: their rows are a dataset's, not a release's. Several
    releases at a time are quicker than one by one, and give the same rows.
    """
    for number, lay in _LAYOUT:
        rows = lay(releases)
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
    # Parts stand last, so that all is taken at once where there is one.
    held, whole = attrgetter(inner[0].field.partition(".")[0]), _getter(c.field for c in columns)
    nothing = (None,) * len(inner)
    return lambda thing: own(thing) + nothing if held(thing) is None else whole(thing)


def _getter(paths: Iterable[str]) -> Callable[[Any], tuple[Any, ...]]:
    names = tuple(paths)
    if not names:
        return lambda _thing: ()
    get = attrgetter(*names)
    return get if len(names) > 1 else lambda thing: (get(thing),)


def _lay(table: Table) -> Lay:
    """How a table's rows are made."""
    held, shape = _holders(table), _shape(table)
    if form_of(table.columns[-1]).value == "json":
        return lambda releases: [(*row[:-1], orjson.dumps(row[-1]).decode()) for row in shape(held(releases))]
    parts = [n for n, c in enumerate(table.columns) if c.kind == "part-id" and c.take in {"field", "member"}]
    days = [(n, _DAYS[c.take]) for n, c in enumerate(table.columns) if c.take in _DAYS]
    if not parts and not days:
        return lambda releases: shape(held(releases))
    record = record_column(table)
    return lambda releases: _with_cells(shape(held(releases)), (record, parts), days)


def _with_cells(rows: Sequence[Cells], ids: tuple[int, Sequence[int]], days: Days) -> Sequence[Cells]:
    """The same rows, with ids of parts made unique in the dataset, and days made of partial dates."""
    record, parts = ids
    made = [list(row) for row in rows]
    for n in parts:
        for row in made:
            if (part := row[n]) is not None:
                row[n] = f"{row[record]}/{part}"
    for n, day in days:
        for row in made:
            if (date := row[n]) is not None:
                row[n] = day(date)
    return made


def _holders(table: Table) -> Holders:
    """The lists and mappings whose members are a table's rows, each with the first cells of these rows."""
    if not table.of:
        return lambda releases: [((release.id,), (release,)) for release in releases]
    members = _members(table.path)
    if table.of == "releases":
        return lambda releases: [((release.id,), found) for release in releases if (found := members(release))]
    things = attrgetter(BY_NAME[table.of].path)
    return lambda releases: [
        ((f"{release.id}/{thing.id}", release.id), found)
        for release in releases
        for thing in things(release)
        if (found := members(thing))
    ]


def _members(path: str) -> Callable[[Any], Any]:
    """How a list or mapping is taken from the thing that holds it, perhaps in a part that may be absent."""
    holder, _, name = path.rpartition(".")
    if holder not in _PARTS:
        return attrgetter(path)
    held, members = attrgetter(holder), attrgetter(name)
    return lambda thing: () if (part := held(thing)) is None else members(part)


def _shape(table: Table) -> Shape:
    """How members become rows that begin with the given cells."""
    takes = {column.take for column in table.columns}
    if table.model:
        return _things(table, takes)
    if "key" in takes:
        return lambda held: [(*keys, key, value) for keys, members in held for key, value in members.items()]
    if "position" in takes:
        return lambda held: [(*keys, n, value) for keys, members in held for n, value in enumerate(members, 1)]
    return lambda held: [(*keys, value) for keys, members in held for value in members]


def _things(table: Table, takes: set[Take]) -> Shape:
    take = _taker(table)
    if "own" in takes:
        return lambda held: [
            (f"{record}/{thing.id}", record, n) + take(thing)  # noqa: RUF005  # twice as quick as to unpack
            for (record,), members in held
            for n, thing in enumerate(members, 1)
        ]
    if "position" in takes:
        return lambda held: [(*keys, n, *take(thing)) for keys, members in held for n, thing in enumerate(members, 1)]
    return lambda held: [keys + take(thing) for keys, members in held for thing in members]


_LAYOUT = tuple((n, _lay(table)) for n, table in enumerate(TABLES) if not table.shared)
_PUBLISHER = _getter(column.field for column in BY_NAME["publishers"].columns)
