"""Instants as texts and fields of pages write them: a clock time beside a day, in a zone that is stated or given."""

from __future__ import annotations

import datetime as dt
import re
from contextlib import suppress
from typing import NamedTuple

from govdata.zones import is_zone, offset, zone

__all__ = ["ClockTime", "clock_time", "day_and_instant", "instant"]

_NEAR = 40
# A clock time right after a day: "18:30", "at 6.05 pm", "T18:30:00-05:00", "18:30 (HKT)"; "10:30-12:00" is a span.
_CLOCK = re.compile(
    r"(?:,?\s+at|,|(?P<iso>T)|\s+[|–-])?\s*(?P<hour>\d{1,2})[:.時时](?P<minute>\d\d)(?::\d\d|分)?"
    r"(?:\s?(?P<half>[apAP])\.?[mM]\b\.?)?"
    r"(?:,?\s?\(?(?P<zone>(?:UTC|GMT)[+-]\d{1,2}(?::?\d\d)?|[+-]\d{4}|\+\d\d:\d\d"
    r"|(?(iso)(?:-\d\d:\d\d|Z)|[A-Z]{1,5}))\b\)?)?(?!\s?[–-]\s?\d|[\d:.]*\d)",
    re.ASCII,
)
# What a field for machines holds: a day, with a clock time or without; fractions of a second are none of a record.
_FIELD = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<clock>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)
_DAY = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ].*)?", re.ASCII | re.DOTALL)
_FROM_GREENWICH = re.compile(r"(?:UTC|GMT)?(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?", re.ASCII)
# Only abbreviations that mean one zone everywhere; others mean what they do in the zone that is given.
_ZONES = {"Z": "UTC", "UTC": "UTC", "GMT": "UTC", "HKT": "+08:00", "SGT": "+08:00"}
_HOURS, _MINUTES, _HALF = 24, 60, 12


class ClockTime(NamedTuple):
    """A clock time as a text tells it, from `start` to `end` of it; `zone` None where it says none."""

    hour: int
    minute: int
    zone: str | None
    start: int
    end: int


def clock_time(text: str, start: int, named: str | None = None) -> ClockTime | None:
    """The clock time that follows at `start`, in the zone `named` where that is known already; None where none does."""
    found = _CLOCK.match(text, start, start + _NEAR)
    if found is None:
        return None
    hour, minute, half = int(found["hour"]), int(found["minute"]), found["half"]
    if half and not 1 <= hour <= _HALF:
        return None
    if half:
        hour = hour % _HALF + (_HALF if half in "pP" else 0)
    if hour >= _HOURS or minute >= _MINUTES:
        return None
    return ClockTime(hour, minute, named or found["zone"], found.start("hour"), found.end())


def instant(day: str, told: ClockTime, timezone: str | None) -> str | None:
    """The instant of a clock time on a day, by RFC 3339; None where its zone is neither stated nor given.

    A clock time that was twice that day, because clocks were put back, is no instant unless its zone tells which.
    """
    moment = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(told.hour, told.minute))
    shift = _offset(moment, told.zone, timezone)
    return f"{moment.isoformat()}{shift}" if shift else None


def day_and_instant(field: str, timezone: str | None) -> tuple[str, str | None] | None:
    """The day, and the instant where it holds one, of a field for machines (ISO 8601); None where it is no day.

    Midnight is how generators of sites write a day, and is no instant. With a time zone given, day and instant are
    those of its clocks.
    """
    found, day = _FIELD.fullmatch(field), _DAY.fullmatch(field)
    if day is None or not _is_day(day["day"]):
        return None
    moment = _moment(found) if found else None
    shift = _offset(moment, found["zone"], timezone) if found and moment and moment.time() != dt.time() else None
    if moment is None or shift is None:
        return day["day"], None
    return _by_clocks_of(timezone, f"{moment.isoformat()}{shift}")


def _by_clocks_of(timezone: str | None, written: str) -> tuple[str, str]:
    if timezone is not None:
        with suppress(OverflowError):  # the first or last day of the calendar: as it is written
            local = dt.datetime.fromisoformat(written).astimezone(zone(timezone))
            written = f"{local.replace(tzinfo=None).isoformat()}{offset(local)}"
    return written[:10], written


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _moment(found: re.Match[str]) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(f"{found['day']}T{found['clock'] or '00:00'}")
    except ValueError:  # no such hour
        return None


def _offset(moment: dt.datetime, named: str | None, timezone: str | None) -> str | None:
    """The offset of a moment by the clocks of its zone, as records write it; None where it is not known."""
    shift = _FROM_GREENWICH.fullmatch(named or "")
    if shift is not None:
        written = f"{shift['sign']}{shift['hours']:0>2}:{shift['minutes'] or '00'}"
        return offset(moment.replace(tzinfo=zone(written))) if is_zone(written) else None
    if named in _ZONES:
        return offset(moment.replace(tzinfo=zone(_ZONES[named])))
    if timezone is None:
        return None
    both = [moment.replace(tzinfo=zone(timezone), fold=fold) for fold in (0, 1)]
    meant = {offset(one) for one in both if named in {None, one.tzname()}}
    return meant.pop() if len(meant) == 1 else None
