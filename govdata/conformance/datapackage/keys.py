"""The keys of a package's tables: gathered while these are read, compared part by part, and looked up where they fail.

What is found to be repeated or absent is known by its hash first. Only then are the tables read again, to say at which
record, and which key.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from govdata.conformance.datapackage.said import shown
from govdata.conformance.datapackage.spool import Spool, absent, repeated
from govdata.conformance.datapackage.table import IncompleteError
from govdata.conformance.datapackage.tabular import batches
from govdata.conformance.datapackage.taker import Taker
from govdata.finding import Related

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from govdata.conformance.datapackage.report import Report, Spot
    from govdata.conformance.datapackage.resource import File, Resource
    from govdata.conformance.datapackage.schema import Foreign, Key
    from govdata.conformance.datapackage.table import Batch

    Fields = tuple[str, ...]
    Rows = Iterator[tuple[Any, int]]

__all__ = ["Keys"]

#: Keys that are looked up again, of those that failed.
_SUSPECTS: Final = 10_000
_RELATED: Final = 5
_TOO: Final = "stands here too"


@dataclass(slots=True)
class _Lost:
    """A key that is referred to and not there: who refers to it first and in which columns, how many do, and others."""

    spot: Spot
    columns: Fields
    count: int = 1
    others: list[Related] = field(default_factory=list)

    def take(self, other: _Lost) -> None:
        """Take what else refers to the same row by another key."""
        self.count += other.count
        more = [Related(place=other.spot.place, message=_TOO), *other.others]
        self.others = [*self.others, *more][:_RELATED]


class Keys:
    """All keys of a package. `begin` opens the tables that may refer to each other, `end` compares what they gave."""

    def __init__(self, resources: dict[str, Resource], folder: Path, report: Report) -> None:
        self._resources = resources
        self._folder = folder
        self._report = report
        self._count = 0
        self._own: dict[tuple[str, Fields], tuple[Key, Spool]] = {}
        self._targets: dict[tuple[str, Fields, bool], Spool] = {}
        self._foreign: dict[tuple[str, int], Spool] = {}
        self._suspects: dict[tuple[str, int], list[tuple[File, set[int]]]] = defaultdict(list)
        self._takers: dict[tuple[str, Fields, bool], Taker] = {}
        self._wanted: dict[str, set[tuple[Fields, bool]]] = defaultdict(set)
        self._unread: set[str] = set()
        self._plain: dict[tuple[str, Foreign], bool] = {}
        for resource in resources.values():
            for key in resource.schema.foreign if resource.schema else ():
                self._wanted[key.target].add((key.referred, self._is_plain(resource, key)))

    def unread(self, name: str) -> None:
        """Note a table that cannot be read: what refers to it is not judged."""
        self._unread.add(name)

    def begin(self, names: Iterable[str]) -> None:
        """Forget the targets and references of these tables in an earlier part."""
        for name in names:
            for fields, plain in self._wanted.get(name, ()):
                self._targets.setdefault((name, fields, plain), self._spool()).drop()
            schema = self._resources[name].schema
            for n, _ in enumerate(schema.foreign if schema else ()):
                self._foreign.setdefault((name, n), self._spool()).drop()
            for key in schema.keys if schema else ():
                self._own.setdefault((name, key.fields), (key, self._spool()))

    def add(self, resource: Resource, batch: Batch) -> None:
        """Take the keys of a batch of rows."""
        schema, name = resource.schema, resource.name
        if schema is None:
            return
        seen: dict[tuple[Fields, bool], array[int]] = {}
        for key in schema.keys:
            hashes = seen[key.fields, False] = _hashes(self._taker(resource, key.fields).of_batch(batch)[0])
            self._own[name, key.fields][1].add(hashes)
        for fields, plain in self._wanted.get(name, ()):
            taker = self._taker(resource, fields, plain=plain)
            if not taker.is_in(batch):
                self.unread(name)  # it has rows, but not the column by which they are referred to
            if (fields, plain) not in seen:
                seen[fields, plain] = _hashes(taker.of_batch(batch)[0])
            self._targets[name, fields, plain].add(seen[fields, plain])
        for n, foreign in enumerate(schema.foreign):
            taker = self._taker(resource, foreign.fields, plain=self._is_plain(resource, foreign))
            self._foreign[name, n].add(_hashes(taker.different(batch)))

    def end(self, files: dict[str, list[File]]) -> None:
        """Compare the references of some tables, of which these files were read, with what they refer to."""
        for name, read in files.items():
            schema = self._resources[name].schema
            for n, key in enumerate(schema.foreign if schema else ()):
                target = self._targets.get((key.target, key.referred, self._is_plain(self._resources[name], key)))
                if target is None or key.target in self._unread:
                    continue
                lost = absent(self._foreign[name, n], target, _SUSPECTS)
                if lost:
                    self._suspects[name, n] += [(file, lost) for file in read]

    def tell(self) -> None:
        """Say which keys are repeated and which are referred to in vain, each at its record."""
        for (name, _), (key, spool) in self._own.items():
            if suspects := repeated(spool, _SUSPECTS):
                self._tell_repeated(self._resources[name], key, suspects)
        lost: dict[tuple[str, Fields, Any], _Lost] = {}
        for (name, n), files in self._suspects.items():
            schema = self._resources[name].schema
            if schema:
                self._look_up(self._resources[name], schema.foreign[n], files, lost)
        self._tell_lost(self._by_row(lost))

    def _spool(self) -> Spool:
        self._count += 1
        return Spool(self._folder / str(self._count))

    def _is_plain(self, resource: Resource, key: Foreign) -> bool:
        """Whether the two ends of a key are of different types, so that only their texts can be compared."""
        found = self._plain.get((resource.name, key))
        if found is None:
            ends = _kinds(resource, key.fields), _kinds(self._resources[key.target], key.referred)
            found = self._plain[resource.name, key] = ends[0] != ends[1]
        return found

    def _taker(self, resource: Resource, fields: Fields, *, plain: bool = False) -> Taker:
        found = self._takers.get((resource.name, fields, plain))
        if found is None:
            found = self._takers[resource.name, fields, plain] = Taker.of(resource, fields, plain=plain)
        return found

    def _rows(self, resource: Resource, fields: Fields, file: File, *, plain: bool = False) -> Rows:
        taker = self._taker(resource, fields, plain=plain)
        with suppress(IncompleteError):  # which was told when it was read first
            for batch in batches(resource, file, None):
                keys, numbers = taker.of_batch(batch)
                yield from zip(keys, numbers, strict=True)

    def _tell_repeated(self, resource: Resource, key: Key, suspects: set[int]) -> None:
        first: dict[Any, tuple[File, int]] = {}
        for file in resource.files:
            for value, number in self._rows(resource, key.fields, file):
                if hash(value) not in suspects:
                    continue
                if value not in first:
                    first[value] = file, number
                    continue
                before, record = first[value]
                spot = _spot(file, number, key.at, value)
                told = (
                    f"{_named(key.fields)} {'stand' if len(key.fields) > 1 else 'stands'} twice",
                    "take one of the rows out",
                )
                place = before.spot(record, "").place
                self._report.tell("GD770", spot, told, (Related(place=place, message="first stands here"),))

    def _look_up(
        self,
        resource: Resource,
        key: Foreign,
        files: list[tuple[File, set[int]]],
        lost: dict[tuple[str, Fields, Any], _Lost],
    ) -> None:
        column, plain = key.fields[-1], self._is_plain(resource, key)
        for file, suspects in files:
            for value, number in self._rows(resource, key.fields, file, plain=plain):
                if hash(value) not in suspects:
                    continue
                spot = file.spot(number, key.at, column=column, key=_text(value))
                known = lost.setdefault((key.target, key.referred, value), _Lost(spot, key.fields, 0))
                known.count += 1
                if known.count > 1 and len(known.others) < _RELATED:
                    known.others.append(Related(place=spot.place, message=_TOO))

    def _by_row(self, lost: dict[tuple[str, Fields, Any], _Lost]) -> dict[tuple[str, Fields, Any], _Lost]:
        """The lost keys, each row once: of those that hold the primary key only the one that is that key alone."""
        found = dict(lost)
        for (target, fields, value), one in lost.items():
            schema = self._resources[target].schema
            primary = next((key.fields for key in schema.keys if key.whole), ()) if schema else ()
            if fields == primary or not set(primary) < set(fields):
                continue
            parts = tuple(value[fields.index(name)] for name in primary)
            whole = found.get((target, primary, parts[0] if len(parts) == 1 else parts))
            if whole is not None:
                whole.take(one)
                del found[target, fields, value]
        return found

    def _tell_lost(self, lost: dict[tuple[str, Fields, Any], _Lost]) -> None:
        elsewhere = self._elsewhere(lost)
        for found, one in lost.items():
            if found not in elsewhere and not (one.count == 1 and self._report.is_wrong(one.spot, one.columns)):
                more = f"; {one.count} rows refer to it" if one.count > 1 else ""
                words = f"there is no such row in `{found[0]}`{more}", f"add that row, or correct `{one.spot.column}`"
                self._report.tell("GD771", one.spot, words, tuple(one.others))
                self._report.short.add(found[0])
                self._report.lacking.update(file.source.name for file in self._resources[found[0]].files)
        moved: dict[tuple[str, str], list[tuple[str, Fields, Any]]] = defaultdict(list)
        for found in elsewhere:
            moved[lost[found].spot.file, elsewhere[found].file].append(found)
        for (_, there), rows in moved.items():
            count = sum(lost[found].count for found in rows)
            more = f"; so do {count - 1} more in this file" if count > 1 else ""
            words = (
                f"the row of `{rows[0][0]}` that it refers to stands in another part{more}",
                f"move it to the part of {there}",
            )
            related = (Related(place=elsewhere[rows[0]].place, message="stands here"),)
            self._report.tell("GD772", lost[rows[0]].spot, words, related)

    def _elsewhere(self, lost: Iterable[tuple[str, Fields, Any]]) -> dict[tuple[str, Fields, Any], Spot]:
        """Where the keys stand that are not in their part; nothing for tables in one file, which were all compared."""
        wanted: dict[tuple[str, Fields], set[Any]] = defaultdict(set)
        for target, fields, value in lost:
            if len(self._resources[target].files) > 1:
                wanted[target, fields].add(value)
        found = {}
        for (target, fields), values in wanted.items():
            resource = self._resources[target]
            rows = chain.from_iterable(
                ((file, value, number) for value, number in self._rows(resource, fields, file))
                for file in resource.files
            )
            for file, value, number in rows:
                if value in values:
                    found[target, fields, value] = file.spot(number, "")
        return found


def _kinds(resource: Resource, names: Fields) -> list[str]:
    fields = {field.name: field.judge.kind for field in resource.schema.fields} if resource.schema else {}
    return [fields.get(name, "") for name in names]


def _hashes(keys: Iterable[Any]) -> array[int]:
    return array("q", map(hash, keys))


def _spot(file: File, number: int, at: str, value: Any) -> Spot:  # noqa: ANN401  # of any type
    return file.spot(number, at, key=_text(value))


def _text(value: Any) -> str:  # noqa: ANN401  # of any type
    parts = value if isinstance(value, tuple) else (value,)
    return ", ".join(shown(str(part)).strip("`") for part in parts)


def _named(fields: Fields) -> str:
    return " and ".join(f"`{name}`" for name in fields) + (" together" if len(fields) > 1 else "")
