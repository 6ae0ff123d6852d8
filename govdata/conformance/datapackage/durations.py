"""Durations, compared as XML Schema compares them: a month has no length of its own, so that some have no order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

__all__ = ["Duration", "duration"]

_FORM: Final = re.compile(
    r"(-?)P(?=[0-9T])(?:([0-9]{1,9})Y)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})W)?(?:([0-9]{1,9})D)?"
    r"(?:T(?=[0-9])(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9}(?:\.[0-9]+)?)S)?)?"
)
_DAY: Final = 86_400
#: The months, counted from the year 0, from which two durations are measured; all have to agree on which is longer.
_STARTS: Final = tuple(12 * year + month - 1 for year, month in ((1696, 9), (1697, 2), (1903, 3), (1903, 7)))


@dataclass(frozen=True, slots=True)
class Duration:
    """Months, and seconds beside them. Of two neither may be as long as the other: a month, and thirty days."""

    months: int
    seconds: Decimal

    def __ge__(self, other: Duration) -> bool:
        """Whether it is surely at least as long as another."""
        return all(mine >= its for mine, its in zip(self._measured(), other._measured(), strict=True))

    def __le__(self, other: Duration) -> bool:
        """Whether it is surely at most as long as another."""
        return other >= self

    def __gt__(self, other: Duration) -> bool:
        """Whether it is surely longer than another."""
        return all(mine > its for mine, its in zip(self._measured(), other._measured(), strict=True))

    def __lt__(self, other: Duration) -> bool:
        """Whether it is surely shorter than another."""
        return other > self

    def _measured(self) -> list[Decimal]:
        """Its length in seconds from each of the starts."""
        return [(_day(start + self.months) - _day(start)) * _DAY + self.seconds for start in _STARTS]


def duration(text: str) -> Duration:
    """The duration that a text of ISO 8601 says. Raises ValueError for another text."""
    found = _FORM.fullmatch(text)
    if not found:
        raise ValueError(text)
    years, months, weeks, days, hours, minutes = (int(found[n] or 0) for n in range(2, 8))
    sign = -1 if found[1] else 1
    seconds = Decimal((7 * weeks + days) * _DAY + hours * 3600 + minutes * 60) + Decimal(found[8] or 0)
    return Duration(sign * (12 * years + months), sign * seconds)


def _day(month: int) -> int:
    """The number of the first day of a month that is counted from the year 0, in the Gregorian calendar."""
    year, of_year = divmod(month - 2, 12)  # years that begin in March have their leap day last
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * of_year + 2) // 5
