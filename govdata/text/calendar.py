"""Days as texts name them, and what they mean once the day of publication is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govdata.text.document import Span

__all__ = ["Clock", "Day", "When", "real"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day, month or year as it is named; None for every part that the text leaves out."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def iso(self) -> str | None:
        """EDTF level 0 to the precision of the text; None where the year is not said."""
        if self.year is None:
            return None
        return "-".join([f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part is not None])


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A phrase of time: where it stands, the days it names, and what it says relative to the day of publication.

    `offset` is in days (today 0, tomorrow 1); None when the phrase is not relative. `weekday` is that of a phrase which
    names nothing else (Monday 0), `side` where it lies: "ahead" or "behind" by the tense of its sentence, "next" or
    "last" by its own words, or `week`, the number of weeks from that of publication. `time_of_day` is a code of the
    model. `span` is the whole phrase; `named` the part that names days, where there is one.
    """

    span: Span
    start: Day | None = None
    end: Day | None = None
    offset: int | None = None
    time_of_day: str | None = None
    named: Span | None = None
    weekday: int | None = None
    side: str = ""
    week: int | None = None

    @property
    def tells_day(self) -> bool:
        """Whether the phrase says a day, outright, relative to publication or by its weekday."""
        return self.start is not None or self.offset is not None or self.weekday is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """What "today" is in a text: None where neither text nor options say it.

    `told` is where the text first says "today"; None where it does not report the day. `stated` is the phrase
    that states the day of publication; None where none does, or another day was given.
    """

    today: dt.date | None = None
    told: Span | None = None
    stated: When | None = None

    def day(self, named: Day) -> Day:
        """The day with its year, which a text leaves out when it is the year nearest to the day of publication."""
        if named.year is not None or named.month is None or self.today is None:
            return named
        today = self.today
        years = [
            year for year in (today.year - 1, today.year, today.year + 1) if real(year, named.month, named.day or 1)
        ]
        if not years:
            return named
        nearest = min(years, key=lambda year: abs((dt.date(year, named.month or 1, named.day or 1) - today).days))
        return Day(year=nearest, month=named.month, day=named.day)

    def start(self, when: When) -> Day | None:
        """The first day that a phrase names; None where that cannot be known from text and options."""
        if when.start is not None:
            return self.day(when.start)
        if when.offset is not None:
            return self._shifted(when.offset)
        away = self._away(when)
        return None if away is None else self._shifted(away)

    def end(self, when: When) -> Day | None:
        """The last day of a phrase that names a stretch of days, if it comes after the first."""
        start = self.start(when)
        if when.end is None or start is None:
            return None
        end = self.day(when.end)
        return end if (end.iso or "") > (start.iso or "") else None

    def _away(self, when: When) -> int | None:
        """How many days a weekday is from the day of publication; None where its words and tense leave that open.

        "Last" and "next" are clear only where the nearest such day lies in another week than the day of publication:
        on a Monday, "next Tuesday" may be tomorrow.
        """
        if self.today is None or when.weekday is None:
            return None
        forward = when.weekday - self.today.weekday()
        if when.week is not None:
            return forward + 7 * when.week
        away = {
            "next": forward + 7 if forward <= 0 else None,
            "last": forward - 7 if forward >= 0 else None,
            "ahead": forward % 7 or None,
            "behind": -(-forward % 7),
        }
        return away.get(when.side)

    def _shifted(self, offset: int) -> Day | None:
        if self.today is None:
            return None
        ordinal = self.today.toordinal() + offset
        if not 1 <= ordinal <= dt.date.max.toordinal():
            return None
        shifted = dt.date.fromordinal(ordinal)
        return Day(year=shifted.year, month=shifted.month, day=shifted.day)


def real(year: int, month: int, day: int) -> bool:
    """Whether the calendar has this day."""
    try:
        dt.date(year, month, day)
    except ValueError:
        return False
    return True
