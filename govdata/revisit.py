"""Reading a shard once more, for the places of what was found to clash: nobody asks for them where all is well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govdata.readers import READERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govdata.given import Given
    from govdata.inputs import Input
    from govdata.place import Place

    Record = tuple[int, int, int]

__all__ = ["Visit", "places"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What is wanted of a shard: JSON Pointers of records, which are told by the numbers of shard, input and record."""

    shard: int
    inputs: tuple[Input, ...]
    given: Given
    wanted: Mapping[Record, Iterable[str]]


def places(visit: Visit) -> dict[tuple[Record, str], tuple[Place, str]]:
    """The place of each pointer, and the text of its line."""
    found: dict[tuple[Record, str], tuple[Place, str]] = {}
    numbers = {source for _, source, _ in visit.wanted}
    for source in sorted(numbers):
        one = visit.inputs[source]
        for number, raw in enumerate(READERS.get(one.reader).read(one.source, visit.given)):
            record = visit.shard, source, number
            for pointer in visit.wanted.get(record, ()):
                place = raw.locate(pointer, False)  # noqa: FBT003  # the value, not its key
                found[record, pointer] = place, raw.line_text(place.line)
    return found
