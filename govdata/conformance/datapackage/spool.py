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

from govdata.output import naming

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

__all__ = ["Spool", "absent", "repeated"]

#: Keys that are held before they go to the file: so few that two bytes count them.
_RUN: Final = 1 << 13
_SHORT: Final = "H"
_LONG: Final = 8
#: Keys that are compared at once.
_AT_ONCE: Final = 1 << 15
_RANGES: Final = 256
_LOW: Final = -(1 << 63)
_STEP: Final = (1 << 64) // _RANGES
_BOUNDS: Final = [_LOW + n * _STEP for n in range(1, _RANGES)]


class Spool:
    """The hashes of the keys of a table; `path` is where they go when they are many.

    The file is made of runs of the same length, each with the numbers of its keys below the bounds of the ranges, so
    that of a run nothing is held in memory.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tail = array("q")
        self._runs = 0

    def add(self, hashes: array[int]) -> None:
        """Take some more."""
        self._tail.extend(hashes)
        if len(self._tail) >= _RUN:
            self._spill()

    def __len__(self) -> int:
        """How many there are."""
        return self._runs * _RUN + len(self._tail)

    def drop(self) -> None:
        """Forget them all, on the disk too."""
        self._path.unlink(missing_ok=True)
        self._tail, self._runs = array("q"), 0

    def _spill(self) -> None:
        with naming(self._path), self._path.open("ab") as stream:
            while len(self._tail) >= _RUN:
                run = array("q", sorted(self._tail[:_RUN]))
                run.tofile(stream)
                _starts(run).tofile(stream)
                del self._tail[:_RUN]
                self._runs += 1

    def ranges(self, parts: int) -> Iterator[array[int]]:
        """All keys in so many ranges, one after the other."""
        if parts == 1 and not self._runs:
            yield self._tail
            return
        tail = array("q", sorted(self._tail))
        ends = [0, *(bisect_left(tail, _BOUNDS[n - 1]) for n in _cuts(parts)), len(tail)]
        with ExitStack() as stack:
            stream = stack.enter_context(self._path.open("rb")) if self._runs else None
            starts = self._read_starts(stream) if stream else _starts(tail)
            for n, bounds in enumerate(zip([0, *_cuts(parts)], [*_cuts(parts), _RANGES], strict=True)):
                found = tail[ends[n] : ends[n + 1]]
                if stream:
                    self._load(stream, starts, bounds, found)
                yield found

    def _read_starts(self, stream: BinaryIO) -> array[int]:
        """What is known of all runs, one after the other."""
        found = array(_SHORT)
        for run in range(self._runs):
            stream.seek(_place(run, _RUN))
            found.fromfile(stream, _RANGES + 1)
        return found

    def _load(self, stream: BinaryIO, starts: array[int], bounds: tuple[int, int], found: array[int]) -> None:
        for run in range(self._runs):
            first = run * (_RANGES + 1)
            low, high = starts[first + bounds[0]], starts[first + bounds[1]]
            if high > low:
                stream.seek(_place(run, low))
                found.fromfile(stream, high - low)


def _starts(run: array[int]) -> array[int]:
    return array(_SHORT, [0, *(bisect_left(run, bound) for bound in _BOUNDS), len(run)])


def _place(run: int, key: int) -> int:
    """Where in the file a key of a run stands."""
    return run * (_RUN * _LONG + (_RANGES + 1) * array(_SHORT).itemsize) + key * _LONG


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
