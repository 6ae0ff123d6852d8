"""What is found of a package: collected with its places, bounded for each file, counted beyond."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from govdata.finding import Finding, Problem
from govdata.place import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govdata.finding import Related

__all__ = ["Report", "Spot"]

#: How many findings of one file are told; of the rest only the number is.
_MOST: Final = 1000
_RAGGED: Final = "GD107"
_TYPE: Final = "GD766"
_LOST: Final = "GD771"
_AGAINST: Final = "GD761"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """What a finding is about: file, record (0 for all), column, what of the descriptor it breaks, the row's key.

    Of a table in JSON, `pointer` is where the value stands, which has no record (`value`).
    """

    file: str
    record: int = 0
    column: str = ""
    pointer: str = ""
    key: str = ""
    value: bool = False

    @property
    def place(self) -> Place:
        """Its place."""
        if self.value:
            return Place(source=self.file, cell=self.pointer)
        return Place(source=self.file, line=self.record, cell=f"[{self.column}]" if self.column else "")


@dataclass(slots=True)
class Report:
    """The findings so far; `descriptor` is the name of the descriptor's file, `ours` says that rows are of releases.

    `lost` are the records of which a row is referred to that is not there, `lacking` the files that lack such rows, and
    `short` their tables.
    """

    descriptor: str
    ours: bool = False
    findings: list[Finding] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    lacking: set[str] = field(default_factory=set)
    short: set[str] = field(default_factory=set)
    _told: Counter[str] = field(default_factory=Counter)
    _shifted: set[tuple[str, int]] = field(default_factory=set)
    _unread: set[tuple[str, str]] = field(default_factory=set)
    _broken: set[str] = field(default_factory=set)
    _above: set[str] = field(default_factory=set)
    _wrong: set[tuple[str, int, str]] = field(default_factory=set)

    def tell(
        self, code: str, spot: Spot, words: tuple[str, str], related: tuple[Related, ...] = (), *, mild: bool = False
    ) -> None:
        """Note a finding: its code, where it is, what is wrong and the way out; a `mild` one is a warning.

        Of a record that has too few or too many cells nothing else is said: they stand in the wrong columns. Nor is it
        of a value in JSON that is of another type.
        """
        if self._is_said(code, spot):
            return
        self._told[spot.file] += 1
        if self._told[spot.file] > _MOST:
            return
        self._wrong.add((spot.file, spot.record, spot.column))
        message = f"`{spot.key}`: {words[0]}" if spot.key else words[0]
        problem = Problem(pointer=spot.pointer, message=message, help=words[1])
        record = _release(spot.key) if self.ours else spot.key
        self.lost |= {record} if code == _LOST else set()
        found = replace(Finding.of(code, spot.place, problem), record=record, related=related)
        self.findings.append(replace(found, severity="warning") if mild else found)

    def _is_said(self, code: str, spot: Spot) -> bool:
        """Whether it follows from what was said of the record, or of the value."""
        if spot.value:
            here = spot.file, spot.pointer
            if here in self._unread or (spot.file, spot.pointer.rpartition("/")[0]) in self._unread:
                return True
            self._unread |= {here} if code in {_RAGGED, _TYPE} else set()
        elif code == _RAGGED and spot.record:
            self._shifted.add((spot.file, spot.record))
        else:
            return (spot.file, spot.record) in self._shifted
        return False

    def of_descriptor(self, code: str, pointer: str, message: str, way_out: str) -> None:
        """Note a finding about the descriptor."""
        self.tell(code, Spot(file=self.descriptor, pointer=pointer), (message, way_out))

    def against_standard(self, pointer: str, message: str) -> None:
        """Note what in the descriptor breaks the standard."""
        self._broken.add(pointer)
        steps = pointer.split("/")
        self._above.update("/".join(steps[:n]) for n in range(1, len(steps)))
        self.of_descriptor(_AGAINST, pointer, message, "see the standard: datapackage.org")

    def follows(self, pointer: str) -> bool:
        """Whether it was said that something there, below or above breaks the standard: what else is found follows."""
        steps = pointer.split("/")
        above = {"/".join(steps[:n]) for n in range(2, len(steps) + 1)}
        return pointer in self._above or not above.isdisjoint(self._broken)

    def is_wrong(self, spot: Spot, columns: Iterable[str]) -> bool:
        """Whether something was said of one of these cells of a row: that its key leads nowhere follows."""
        return any((spot.file, spot.record, column) in self._wrong for column in columns)

    def is_full(self, file: str) -> bool:
        """Whether nothing more is told of a file."""
        return self._told[file] >= _MOST

    def close(self) -> list[Finding]:
        """All findings, with the number of those that were not told."""
        for file, count in self._told.items():
            if count > _MOST:
                message = f"more than {_MOST} faults in this file"
                problem = Problem(pointer="", message=message, help="mend these, and check again")
                self.findings.append(Finding.of("GD006", Place(source=file), problem))
        return self.findings


def _release(key: str) -> str:
    """The release that a row of a table of ours is of: it begins every key, alone or before a slash."""
    return key.partition(", ")[0].partition("/")[0]
