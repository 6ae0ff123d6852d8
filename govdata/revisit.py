"""Reading a shard once more, for the places of what was found to clash: nobody asks for them where all is well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govdata.digest import digest
from govdata.readers import READERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govdata.given import Given
    from govdata.inputs import Input
    from govdata.place import Place
    from govdata.source import Raw

    Record = tuple[int, int, int]

__all__ = ["Visit", "places"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What is wanted of a shard: JSON Pointers of records, which are told by the numbers of shard, input and record."""

    shard: int
    inputs: tuple[Input, ...]
    given: Given
    wanted: Mapping[Record, Iterable[str]]
    digests: bool = False


def places(visit: Visit) -> dict[tuple[Record, str], tuple[Place, str, str]]:
    """The place of each pointer, the text of its line, and the hash of what stands there, where that is wanted."""
    found: dict[tuple[Record, str], tuple[Place, str, str]] = {}
    numbers = {source for _, source, _ in visit.wanted}
    for source in sorted(numbers):
        one = visit.inputs[source]
        for number, raw in enumerate(READERS.get(one.reader).read(one.source, visit.given)):
            record = visit.shard, source, number
            for pointer in visit.wanted.get(record, ()):
                place = raw.locate(pointer, False)  # noqa: FBT003  # the value, not its key
                hashed = _digest(raw, pointer) if visit.digests else ""
                found[record, pointer] = place, raw.line_text(place.line), hashed
    return found


def _digest(raw: Raw, pointer: str) -> str:
    whole = raw.reload() if raw.data is None and raw.reload is not None else raw
    return digest(whole.data, pointer)
