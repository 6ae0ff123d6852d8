"""Comparing dates of different precision, without datetime's limits (offsets at year 1 and 9999 overflow there)."""

from __future__ import annotations

from datetime import date

__all__ = ["Bounds", "bounds", "certainly_after"]

#: First and last second that a date may mean, counted from 0001-01-01, with an offset applied where there is one.
Bounds = tuple[int, int]

_DAY = 86_400
_YEAR_DIGITS, _MONTH_DIGITS, _DATE_DIGITS = 4, 7, 10


def bounds(text: str) -> Bounds:
    """The seconds that a legal partial date or date-time covers, in its own clock.

    A date-time covers one second of UTC; a day, month or year, whose zone nobody knows, all of its local seconds.
    """
    if len(text) > _DATE_DIGITS:
        second = _midnight(text[:10]) + _clock(text[11:19]) - _offset(text[19:])
        return second, second
    return _midnight(_first_day(text)), _midnight(_last_day(text)) + _DAY - 1


def certainly_after(first: str, second: str) -> bool:
    """Whether `first` lies wholly after `second`, however the unknown parts and zones are read."""
    slack = 0 if (len(first) > _DATE_DIGITS) == (len(second) > _DATE_DIGITS) else 14 * 3600
    return bounds(first)[0] - slack > bounds(second)[1]


def _midnight(day: str) -> int:
    return date.fromisoformat(day).toordinal() * _DAY


def _clock(text: str) -> int:
    return int(text[:2]) * 3600 + int(text[3:5]) * 60 + int(text[6:8])


def _offset(text: str) -> int:
    if text == "Z":
        return 0
    seconds = int(text[1:3]) * 3600 + int(text[4:6]) * 60
    return -seconds if text[0] == "-" else seconds


def _first_day(text: str) -> str:
    return {_YEAR_DIGITS: f"{text}-01-01", _MONTH_DIGITS: f"{text}-01"}.get(len(text), text)


def _last_day(text: str) -> str:
    if len(text) == _YEAR_DIGITS:
        return f"{text}-12-31"
    if len(text) == _MONTH_DIGITS:
        year, month = int(text[:4]), int(text[5:])
        last = 31 if month == 12 else (date(year, month + 1, 1).toordinal() - date(year, month, 1).toordinal())  # noqa: PLR2004
        return f"{text}-{last:02}"
    return text
