"""What the check of a package says beside what reader and model say of the same rows: one fault, one finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from govdata.conformance.beside import Beside
from govdata.conformance.datapackage import conformance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding
    from govdata.place import Place
    from govdata.source import Raw, Source

__all__ = ["BesidePackage"]

_DIGEST: Final = "GD750"
_COLUMNS: Final = "GD764"
_REPEATED: Final = "GD770"
_DAMAGED: Final = "GD001"
#: What follows from a publisher that has no row, for each of its releases.
_OF_PUBLISHER: Final = frozenset({"GD201", "GD302"})
_PUBLISHERS: Final = "publishers"
_RANKS: Final = {"error": 2, "warning": 1, "info": 0}
#: What follows from a table that is not there: references to it, and parts that belong to nothing.
_FOLLOWS: Final = frozenset({"GD302", "GD304", "GD310", "GD312", "GD317", "GD758"})
#: What follows from a row that is not there: references to it, and that its position is missing.
_OF_A_ROW: Final = _FOLLOWS | {"GD759"}


@dataclass(frozen=True)
class BesidePackage(Beside):
    """What is wrong with a package; the reader is not asked about one that holds no releases."""

    foreign: bool = False
    unread: bool = False
    lost: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    short: frozenset[str] = frozenset()
    spots: frozenset[tuple[str, int, str]] = frozenset()
    columns: frozenset[tuple[str, str]] = frozenset()
    damaged: frozenset[str] = frozenset()

    @classmethod
    def of(cls, source: Source) -> BesidePackage:
        """What is wrong with the package of a descriptor."""
        told = conformance(source)
        places = [one.place for one in told.findings if one.code != _DIGEST]
        places += [other.place for one in told.findings for other in one.related]
        return cls(
            told.findings,
            foreign=told.foreign,
            unread=told.unread,
            lost=told.lost,
            lacking=told.lacking,
            short=told.short,
            spots=frozenset((place.source, place.line, place.cell) for place in places if _is_record(place)),
            columns=frozenset((one.place.source, one.place.cell) for one in told.findings if one.code == _COLUMNS),
            damaged=frozenset(one.place.source for one in told.findings if one.code == _DAMAGED),
        )

    @property
    def alone(self) -> bool:
        """Whether it is a package without releases."""
        return self.foreign

    def repeats(self, raw: Raw) -> bool:
        """Whether a release stands in a row of which it is said that it is there a second time."""
        if not self.spots:
            return False
        place = raw.locate("", False)  # noqa: FBT003  # the record itself
        return any(one.code == _REPEATED and one.place == place for one in self.findings)

    def silences(self, other: Finding) -> bool:
        """Whether a finding of the reader or the model says once more what stands here, or follows from it."""
        if not self.findings or other.code.startswith("GD9"):
            return False
        place = other.place
        spots = {(place.source, place.line, cell) for cell in (place.cell, "")}
        row = _is_record(place)
        return bool(
            (row and not self.spots.isdisjoint(spots))
            or (row and not place.cell and any(s[:2] == (place.source, place.line) for s in self.spots))
            or (place.source, place.cell) in self.columns
            or (self.unread and other.code in _FOLLOWS)
            or ((self.unread or _PUBLISHERS in self.short) and _is_of_publisher(other))
            or (other.record in self.lost and other.code in _OF_A_ROW)
            or place.source in self.damaged
            or any(_same(one, other) for one in self.findings if not _is_record(one.place))
        )

    def unsaid(self, others: Iterable[Finding]) -> Iterator[Finding]:
        """What is to be said after all that the reader and the model said.

        That a file was changed is left for when nothing else is wrong with it: it would say the same once more.
        """
        said = {other.place.source for other in others if other.severity != "info"} | self.lacking
        said |= {one.place.source for one in self.findings if one.code != _DIGEST}
        said |= {other.place.source for one in self.findings for other in one.related}
        return (one for one in self.findings if one.code != _DIGEST or one.place.source not in said)


def _is_record(place: Place) -> bool:
    """Whether it is of a row of a table, and not a place in the descriptor, which has a column of the text."""
    return bool(place.line) and not place.column


def _is_of_publisher(other: Finding) -> bool:
    """Whether it is said of a release that its publisher has no row, or no name for that."""
    return other.code in _OF_PUBLISHER and other.pointer in {"/publisher", "/publisher/name"}


def _same(one: Finding, other: Finding) -> bool:
    """Whether two findings of whole files are one."""
    return (one.code, one.place.source, one.pointer or other.pointer) == (
        other.code,
        other.place.source,
        other.pointer or one.pointer,
    ) and _RANKS[one.severity] >= _RANKS[other.severity]
