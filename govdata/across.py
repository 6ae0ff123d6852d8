"""What must hold between records, wherever they stand: from the shards' sorted key files, merged in constant memory."""

from __future__ import annotations

import json
from contextlib import ExitStack
from heapq import merge
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from govdata.finding import Finding, Problem, Related
from govdata.place import Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

__all__ = ["Clash", "clashes"]

#: Files that are merged at once: below what systems let one process open.
_AT_ONCE = 200


class Clash(NamedTuple):
    """A record that clashes with an earlier one: the finding, and the place of the record."""

    finding: Finding
    record: Place


class _Key(NamedTuple):
    kind: str
    key: str
    what: str
    place: Place
    record: Place


def clashes(folder: Path) -> list[Clash]:
    """Release ids that are used twice (GD401), and publisher ids that stand for two things (GD402)."""
    found: list[Clash] = []
    for _, group in groupby(_merged(folder), key=lambda row: (row.kind, row.key)):
        first, *others = sorted(group, key=lambda row: row.record)
        found += [_clash(first, other) for other in others if first.kind == "release" or other.what != first.what]
    return sorted(found, key=lambda clash: clash.finding)


def _merged(folder: Path) -> Iterator[_Key]:
    files = sorted(folder.iterdir())
    while len(files) > _AT_ONCE:
        joined = folder / f"merged-{files[0].name}"
        with joined.open("w", encoding="utf-8", newline="\n") as out:
            out.writelines(_lines(files[:_AT_ONCE]))
        files = [*files[_AT_ONCE:], joined]
    for line in _lines(files):
        kind, key, rest = line.split("\t", 2)
        what, place, record = json.loads(rest)
        yield _Key(kind, key, what, Place(**place), Place(**record))


def _lines(files: Iterable[Path]) -> Iterator[str]:
    with ExitStack() as stack:
        streams = [stack.enter_context(f.open(encoding="utf-8", newline="\n")) for f in files]
        yield from merge(*streams)


def _clash(first: _Key, other: _Key) -> Clash:
    if first.kind == "release":
        code, message = "GD401", f"release id `{other.key}` is used twice in this dataset"
        help_ = "give one of them another id"
    else:
        code, message = "GD402", f"publisher `{other.key}` is described in two ways"
        help_ = "one id stands for one identical object; put it into the register and name it by id"
    pointer = "/id" if first.kind == "release" else "/publisher"
    finding = Finding.of(code, other.place, Problem(pointer=pointer, message=message, help=help_))
    related = (Related(place=first.place, message="first used here"),)
    from dataclasses import replace  # noqa: PLC0415  # only where something is wrong

    return Clash(replace(finding, related=related), other.record)
