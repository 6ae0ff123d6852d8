"""What must hold between records, wherever they stand: from the shards' sorted key files, merged in constant memory."""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import replace
from heapq import merge
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import orjson

from govdata.finding import Finding, Related
from govdata.model.patterns import SLUG
from govdata.output import naming
from govdata.rules import rules_at
from govdata.rules.dataset import PAIRED, Row
from govdata.rules.index import RELEASES

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping
    from pathlib import Path

    from govdata.model.release import Release
    from govdata.place import Place
    from govdata.rules.dataset import Clash, Key
    from govdata.source import Json

    Record = tuple[int, int, int]
    #: Where a pointer of a record stands, the text of that line, and the hash of what stands there.
    Found = Mapping[tuple[Record, str], tuple[Place, str, str]]

__all__ = ["Keys", "Told", "clashes", "finding"]

#: Files that are merged at once: what is read ahead of each lies in memory.
_AT_ONCE = 64
#: Rows of a shard that are held in memory.
_MOST_ROWS = 10_000
_PAIRED = f"{PAIRED}\t"
_SLUG = re.compile(SLUG)


class Keys:
    """The keys that the records of one shard give away."""

    def __init__(self, shard: int, folder: Path | None = None) -> None:
        """Of a shard by its number; into `folder` goes what is more than fits."""
        rules = [rule.dataset for rule in rules_at("dataset") if rule.dataset is not None]
        self._once = [*dict.fromkeys(rule.keys for rule in rules if rule.once)]
        self._each = [*dict.fromkeys(rule.keys for rule in rules if not rule.once)]
        self._shard = shard
        self._seen: set[tuple[str, str, str, Json]] = set()
        self.rows: list[str] = []
        self._folder, self._runs = folder, 0

    def add(self, release: Release, source: str, record: tuple[int, int], said: Container[str] = ()) -> None:
        """Take the keys of a record, but for those at pointers of which something is said already.

        `record` is the number of its input in the shard, and its own in that.
        """
        end = f"{self._shard}\t{record[0]}\t{record[1]}\n"
        for keys in self._once:
            for key in keys(release, source):
                if key[:4] not in self._seen and key[4] not in said:
                    self._seen.add(key[:4])
                    self.rows.append(f"{_stamp(key)}\t{key[4]}\t{end}")
        for keys in self._each:
            for key in keys(release, source):
                if key[4] not in said:
                    self.rows.append(f"{_stamp(key)}\t{key[4]}\t{end}")

        if len(self.rows) > _MOST_ROWS and self._folder is not None:  # a package of a million is one shard
            self.write(self._folder)

    def add_unsound(self, identifier: object, record: tuple[int, int]) -> None:
        """Take the id of a record with faults: it is there for others to name, and no other may have it."""
        if isinstance(identifier, str) and _SLUG.match(identifier):
            self.rows.append(
                f"{_stamp((RELEASES, identifier, PAIRED, None, '/id'))}\t/id\t{self._shard}\t{record[0]}\t{record[1]}\n"
            )

    def stamps(self, release: Release, source: str) -> Iterator[str]:
        """The stamps of the keys of which a fault is that of all records that have them."""
        return (_stamp(key) for keys in self._once for key in keys(release, source))

    def write(self, folder: Path) -> None:
        """Write the rows, sorted, into a file of the shard, and forget them."""
        self.rows.sort()
        path = folder / f"{self._shard:05}-{self._runs:05}"
        with naming(folder), path.open("w", encoding="utf-8", newline="\n") as out:
            out.writelines(self.rows)
        self.rows.clear()
        self._runs += 1


def _stamp(key: Key) -> str:
    name, at, role, value, _ = key
    return f"{name}\t{at}\t{role}\t{orjson.dumps(value).decode()}"


class Told(NamedTuple):
    """A clash that a rule tells of, with its code; `all_bearers` where every record that says the same is at fault."""

    code: str
    clash: Clash
    all_bearers: bool

    def ends(self) -> Iterator[tuple[Row, str]]:
        """The rows and pointers whose places are shown."""
        yield self.clash.row, self.clash.problem.pointer
        if self.clash.other is not None:
            yield self.clash.other, self.clash.other.pointer


def clashes(folder: Path) -> list[Told]:
    """What the rules say of the groups of rows that the shards' files hold, in the order of the records at fault."""
    judges = [(rule.code, rule.dataset) for rule in rules_at("dataset") if rule.dataset is not None]
    found = [
        Told(code, clash, across.once)
        for index, rows in _groups(folder)
        for code, across in judges
        if index in across.indexes
        for clash in across.judge(rows)
    ]
    found.sort(key=_order)
    singles = {code for code, across in judges if across.single}
    first: dict[object, Told] = {}
    for n, told in enumerate(found):
        first.setdefault((told.code, told.clash.row.record) if told.code in singles else n, told)
    return list(first.values())


def _order(told: Told) -> tuple[Record, str, str, str]:
    row = told.clash.row
    return row.record, told.code, row.pointer, row.stamp


def finding(told: Told, found: Found) -> Finding:
    """The finding of a clash, by the places that were found of its ends."""
    row, other = told.clash.row, told.clash.other
    place, line, digest = found[row.record, told.clash.problem.pointer]
    made = replace(Finding.of(told.code, place, told.clash.problem, line=line), digest=digest)
    if other is None:
        return made
    place, line, _ = found[other.record, other.pointer]
    return replace(made, related=(Related(place=place, message=told.clash.said, line=line),))


def _groups(folder: Path) -> Iterator[tuple[str, list[Row]]]:
    """The rows by index and key, but for those that stand alone and say nothing by that."""
    head, group = "", list[str]()
    for line in chain(_merged(folder), [""]):
        if group and line.startswith(head):
            group.append(line)
            continue
        if len(group) > 1 or (group and not group[0].startswith(_PAIRED, len(head))):
            yield head.partition("\t")[0], sorted(map(_row, group))
        head, group = line[: line.find("\t", line.find("\t") + 1) + 1], [line]


def _row(line: str) -> Row:
    stamp, pointer, shard, source, number = line.rsplit("\t", 4)
    _, at, role, value = stamp.split("\t")
    record = int(shard), int(source), int(number)
    return Row(role=role, record=record, pointer=pointer, stamp=stamp, value=orjson.loads(value), at=at)


def _merged(folder: Path) -> Iterator[str]:
    files = sorted(folder.iterdir())
    while len(files) > _AT_ONCE:
        joined = folder / f"merged-{files[0].name}"
        with naming(joined), joined.open("w", encoding="utf-8", newline="\n") as out:
            out.writelines(_lines(files[:_AT_ONCE]))
        for done in files[:_AT_ONCE]:
            done.unlink()
        files = [*files[_AT_ONCE:], joined]
    yield from _lines(files)


def _lines(files: Iterable[Path]) -> Iterator[str]:
    with ExitStack() as stack:
        streams = [stack.enter_context(f.open(encoding="utf-8", newline="\n")) for f in files]
        yield from merge(*streams)
