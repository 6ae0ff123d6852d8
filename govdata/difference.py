"""What differs between two JSON values, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.source import Json

__all__ = ["ABSENT", "Difference", "differences"]


class _Absent:
    """Stands for a value that is not there; JSON's null is a value."""

    def __repr__(self) -> str:
        return "nothing"


ABSENT = _Absent()


class Difference(NamedTuple):
    """A place where two values differ: its JSON Pointer, and what stands there in each (`ABSENT` for nothing)."""

    pointer: str
    expected: Any
    found: Any


def differences(expected: Json, found: Json, at: str = "") -> Iterator[Difference]:
    """Each leaf, member or item that differs, in order."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in [*expected, *(k for k in found if k not in expected)]:
            pointer = f"{at}/{str(key).replace('~', '~0').replace('/', '~1')}"
            yield from differences(expected.get(key, ABSENT), found.get(key, ABSENT), pointer)
    elif isinstance(expected, list) and isinstance(found, list):
        yield from _lists(expected, found, at)
    elif type(expected) is not type(found) or expected != found:
        yield Difference(at, expected, found)


def _lists(expected: list[Any], found: list[Any], at: str) -> Iterator[Difference]:
    """Items pair off from both ends, so that one item taken out is one difference, not many."""
    head = 0
    shorter = min(len(expected), len(found))
    while head < shorter and expected[head] == found[head]:
        head += 1
    tail = 0
    if len(expected) != len(found):
        while tail < shorter - head and expected[-1 - tail] == found[-1 - tail]:
            tail += 1
    middle, other = expected[head : len(expected) - tail], found[head : len(found) - tail]
    for n in range(max(len(middle), len(other))):
        first = middle[n] if n < len(middle) else ABSENT
        second = other[n] if n < len(other) else ABSENT
        yield from differences(first, second, f"{at}/{head + n}")
