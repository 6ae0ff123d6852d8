"""What a rule between records is made of: keys that each record gives away, and a judgement of those who share one.

Keys go to sorted files, one a shard, that are merged in constant memory. So a rule sees a group of rows that have index
and key in common, and nothing else of the dataset.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from govdata.source import Json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govdata.finding import Problem
    from govdata.model.release import Release

__all__ = ["ALONE", "PAIRED", "Across", "Clash", "Key", "Row"]

#: Roles of a row: one that says nothing alone comes first in its group, then those that do.
PAIRED, ALONE = "0", "1"


#: What a record gives away: the name of an index, the key in it, the role, what is said there, and the JSON Pointer of
#: where it stands. Name and key hold neither tab nor line end. What is said is JSON, and hashable where only the first
#: of each counts. A plain tuple, as there are some of them for each of a million records.
Key: TypeAlias = tuple[str, str, str, Json, str]


class Row(NamedTuple):
    """A key as the judge sees it, with the record that gave it: number of its shard, of its input, and in that.

    Rows are ordered by role, then by record. `stamp` is what all rows have in common that say the same.
    """

    role: str
    record: tuple[int, int, int]
    pointer: str
    stamp: str
    value: Json
    at: str


class Clash(NamedTuple):
    """What a rule says of a group: the problem, the row at fault, and the row that it is at fault beside, if any."""

    problem: Problem
    row: Row
    other: Row | None = None
    said: str = "first used here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Across:
    """How a rule judges between records.

    `keys` takes a release and the name of its source; rules that share an index share the function. `judge` takes the
    rows of each group in `indexes`. `once`: only the first row of each value matters, and the fault is that of all
    records that have the value. `single`: of several clashes of a record, the first is told.
    """

    indexes: tuple[str, ...]
    keys: Callable[[Release, str], Iterable[Key]]
    judge: Callable[[Sequence[Row]], Iterator[Clash]]
    once: bool = False
    single: bool = False
