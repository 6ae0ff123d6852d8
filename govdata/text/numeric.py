"""Days in figures alone, as lines of their own state them: 2024-03-05, 05.03.2024, 25/03/2024."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.calendar import Day, When, real

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block

__all__ = ["ALONE", "days"]

_DAY = re.compile(
    r"(?<![\d./-])(?:(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    r"|(?P<first>\d{1,2})(?P<sign>[-/.])(?P<second>\d{1,2})(?P=sign)(?P<last>\d{4}))(?![\d./-])"
)
# A line that is such a day, with a word before it, a time or where the text is taken from after it at most.
ALONE = re.compile(
    r"^(?:[^\W\d][\w .]{0,24}: ?)?(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})"
    r"(?:,? \d{1,2}:\d\d(?::\d\d)?)?(?:\s+(?:来源|來源|[Ss]ource) ?:.{0,60})?$"
)
_MONTHS = 12


def days(block: Block) -> Iterator[When]:
    """The days in figures that a block names, each only where the figures can mean no other day."""
    for found in _DAY.finditer(block.view):
        day = _ordered(found) if found["year"] else _unordered(found)
        if day is not None:
            span = block.at(*found.span())
            yield When(span=span, named=span, start=day)


def _ordered(found: re.Match[str]) -> Day | None:
    return _real(int(found["year"]), int(found["month"]), int(found["day"]))


def _unordered(found: re.Match[str]) -> Day | None:
    """Day and month by their size; else the day comes first, but slashes are used in both orders, and say nothing."""
    first, second, year = int(found["first"]), int(found["second"]), int(found["last"])
    if first <= _MONTHS and second <= _MONTHS and first != second and found["sign"] == "/":
        return None
    return _real(year, second, first) or _real(year, first, second)


def _real(year: int, month: int, day: int) -> Day | None:
    return Day(year=year, month=month, day=day) if real(year, month, day) else None
