"""Keys of a table as numbers, on the disk where they are many: which stand twice, and which stand nowhere else.

A key is kept as its hash alone, in 8 bytes. Equal keys have equal hashes, so nothing is missed; what looks like a fault
is looked at again in the tables themselves. Memory stays flat: sorted runs go to a file, and are compared range by
range.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

__all__ = ["Spool", "absent", "repeated"]

#: Keys that are held before they go to the file.
_RUN: Final = 1 << 13
#: Keys that are compared at once.
_AT_ONCE: Final = 1 << 15
_RANGES: Final = 256
_LOW: Final = -(1 << 63)
_STEP: Final = (1 << 64) // _RANGES
_BOUNDS: Final = [_LOW + n * _STEP for n in range(1, _RANGES)]


class Spool:
    """The hashes of the keys of a table; `path` is where they go when they are many."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tail = array("q")
        self._runs: list[tuple[int, array[int]]] = []
        self._size = 0

    def add(self, hashes: array[int]) -> None:
        """Take some more."""
        self._tail.extend(hashes)
        if len(self._tail) >= _RUN:
            self._spill()

    def __len__(self) -> int:
        """How many there are."""
        return self._size + len(self._tail)

    def _spill(self) -> None:
        run = array("q", sorted(self._tail))
        starts = array("l", [0, *(bisect_left(run, bound) for bound in _BOUNDS), len(run)])
        with self._path.open("ab") as stream:
            run.tofile(stream)
        self._runs.append((self._size, starts))
        self._size += len(run)
        self._tail = array("q")

    def ranges(self, parts: int) -> Iterator[array[int]]:
        """All keys in so many ranges, one after the other."""
        if parts == 1 and not self._runs:
            yield self._tail
            return
        tail = array("q", sorted(self._tail))
        ends = [0, *(bisect_left(tail, _BOUNDS[n - 1]) for n in _cuts(parts)), len(tail)]
        with ExitStack() as stack:
            stream = stack.enter_context(self._path.open("rb")) if self._runs else None
            for n, (first, last) in enumerate(zip([0, *_cuts(parts)], [*_cuts(parts), _RANGES], strict=True)):
                found = tail[ends[n] : ends[n + 1]]
                if stream:
                    self._load(stream, (first, last), found)
                yield found

    def _load(self, stream: BinaryIO, bounds: tuple[int, int], found: array[int]) -> None:
        for start, starts in self._runs:
            low, high = starts[bounds[0]], starts[bounds[1]]
            if high > low:
                stream.seek((start + low) * found.itemsize)
                found.fromfile(stream, high - low)


def _cuts(parts: int) -> range:
    return range(_RANGES // parts, _RANGES, _RANGES // parts)


def _parts(count: int) -> int:
    parts = 1
    while count > parts * _AT_ONCE and parts < _RANGES:
        parts *= 2
    return parts


def repeated(keys: Spool, most: int) -> set[int]:
    """The hashes that stand there more than once, so many of them at most."""
    found: set[int] = set()
    for some in keys.ranges(_parts(len(keys))):
        if len(set(some)) == len(some):
            continue
        before = None
        for one in sorted(some):
            if one == before and len(found) < most:
                found.add(one)
            before = one
    return found


def absent(keys: Spool, others: Spool, most: int) -> set[int]:
    """The hashes of keys that are none of the others', so many of them at most."""
    found: set[int] = set()
    parts = _parts(max(len(keys), len(others)))
    for some, known in zip(keys.ranges(parts), others.ranges(parts), strict=True):
        lost = set(some).difference(known)
        for one in lost:
            if len(found) >= most:
                return found
            found.add(one)
    return found
