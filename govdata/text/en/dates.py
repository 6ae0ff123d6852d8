"""English phrases of time: `September 1, 2024`, `8 to 10 May`, `tomorrow morning (September 2)`, `in the afternoon`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.calendar import Day, When, real

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block

__all__ = ["MONTHS", "WEEKDAY", "days", "phrases"]

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![a-z])(?:\.(?=\s?\d))?"
_TO = r"\s?(?:to|-|–|—|and|until|till|through)\s?"
_ORDINAL = "(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"""\b(?:
      (?P<md_month>{_MONTH})\s?(?P<md_day>\d{{1,2}}){_ORDINAL}(?!\d|,?\d{{3}}\b|:)
        (?:{_TO}(?:(?P<md_month2>{_MONTH})\s)?(?P<md_day2>\d{{1,2}}){_ORDINAL}(?!\d|:|\s?(?:{_MONTH})))?
        (?:,?\s(?P<md_year>[12]\d{{3}})\b)?
    | (?P<dm_day>\d{{1,2}}){_ORDINAL}(?:\s(?P<dm_month1>{_MONTH})|(?:,\s\d{{1,2}}){{1,4}})?
        (?:{_TO}(?P<dm_day2>\d{{1,2}}){_ORDINAL})?
        \s(?:of\s)?(?P<dm_month>{_MONTH})(?:,?\s(?P<dm_year>[12]\d{{3}})\b)?
    | (?P<my_month>{_MONTH})\s(?P<my_year>[12]\d{{3}})\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# Cheap signs, looked for before the patterns that cost: a month's first letters, a word for a part of time.
_MONTH_SIGN = re.compile(
    "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|"
    "OCT|NOV|DEC)[a-zA-Z.]* ?[0-9]|[0-9][a-z]{0,2}(?: of)? (?:Jan|Feb|Mar|Apr|May|Ju|Aug|Sep|"
    "Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JU|AUG|SEP|OCT|NOV|DEC)"
)
_DIGIT = re.compile("[0-9]")
_SIGNS = (
    *("oday", "morrow", "yesterday", "Yesterday", "morning", "afternoon", "evening", "night", "noon", "TODAY"),
    *("nday", "sday", "iday", "urday"),
)
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYNAME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# A weekday that says a day by itself: after a word that says which, after a verb in the past, or with a part of the
# day; none that stands beside a date, in the plural or at the end of a stretch.
_WEEKDAY = re.compile(
    rf"""\b(?P<name>{_DAYNAME})(?:\s(?P<part>morning|afternoon|evening|night))?\b
    (?:\ (?:of\ )?(?P<week>this|next|last)\ week\b)?
    (?!'|,?\s\(?(?:the\s)?\d|,?\s\(?{_MONTH}\s?\d|\s?(?:to|through|until|-|–|—)\s?{_DAYNAME})""",
    re.VERBOSE,
)
_WHICH = re.compile(
    r"\b(?:(?P<how>[Oo]n|[Tt]his past|[Tt]his coming|[Tt]his|[Ll]ast|[Nn]ext|[Ll]ate|[Ee]arly)|"
    r"met|held|said|[a-z]+ed)\s$"
)
_SIDES = {"last": "last", "this past": "behind", "next": "next", "this coming": "ahead"}
_WEEKS = {"this": 0, "next": 1, "last": -1}
_RELATIVE = re.compile(
    r"\b(?:(?P<day>today|tomorrow|yesterday)(?: (?P<part>morning|afternoon|evening|night))?"
    r"|(?P<this>this (?:morning|afternoon|evening)|tonight))\b(?P<note> ?\([^()]{3,60}\))?",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:in|during|later in) the (?P<part>morning|afternoon|evening)\b|\bat (?P<noon>noon)\b", re.IGNORECASE
)
# Between "today" and its day, where no bracket holds it.
_ASIDE = re.compile(rf",? (?:{WEEKDAY},? )?(?=[A-Z0-9])")
_OFFSETS = {"today": 0, "tomorrow": 1, "yesterday": -1}
# A clock abroad does not say which day it is at home, and an age or a price is no day.
_ABROAD = re.compile(r"\btime\b", re.IGNORECASE)


def days(block: Block) -> Iterator[When]:
    """The days that a block names outright, in the order of the text. Impossible days are passed over."""
    for found in _DATE.finditer(block.view) if _DIGIT.search(block.view) and _MONTH_SIGN.search(block.view) else ():
        start, end = _named(found)
        if start is not None:
            span = block.at(*found.span())
            yield When(span=span, named=span, start=start, end=end)


def phrases(block: Block) -> Iterator[When]:
    """All phrases of time of a block in the order of the text: relative ones, days outright, parts of the day."""
    if not any(map(block.view.__contains__, _SIGNS)):
        yield from days(block)
        return
    relative = list(_relative(block))
    taken = [block.at(*found.span()) for found in _RELATIVE.finditer(block.view)]
    parts = [When(span=block.at(*found.span()), time_of_day=_part(found)) for found in _PART.finditer(block.view)]
    outright = [when for when in days(block) if not any(span.holds(when.span) for span in taken)]
    yield from sorted([*relative, *outright, *parts, *_weekdays(block)], key=lambda when: when.span)


def _weekdays(block: Block) -> Iterator[When]:
    """The weekdays that say a day by themselves; on which side of today they lie is left to the tense."""
    for found in _WEEKDAY.finditer(block.view):
        which = _WHICH.search(block.view, max(0, found.start() - 14), found.start())
        if which is None and not found["part"]:
            continue
        how = (which["how"] or "") if which else ""
        yield When(
            span=block.at(which.start() if which and how else found.start(), found.end()),
            weekday=_WEEK.index(found["name"].lower()),
            side=_SIDES.get(how.lower(), ""),
            week=_WEEKS[found["week"]] if found["week"] else None,
            time_of_day=found["part"],
        )


def _relative(block: Block) -> Iterator[When]:
    for found in _RELATIVE.finditer(block.view):
        offset = _OFFSETS.get((found["day"] or "today").lower(), 0)
        note = _noted(block.view, found)
        start, end = (None, None) if note is None or _ABROAD.search(found["note"] or "") else _named(note)
        yield When(
            span=block.at(found.start(), max(found.end(), note.end()) if note and start else _unnoted(found)),
            named=block.at(*note.span()) if note and start else None,
            start=start,
            end=end,
            offset=offset,
            time_of_day=_part(found),
        )


def _noted(view: str, found: re.Match[str]) -> re.Match[str] | None:
    """The day that a relative phrase names besides: "today (March 5)", "today, Tuesday, March 5, 2024"."""
    if found["note"]:
        return next(_DATE.finditer(view, *found.span("note")), None)
    aside = _ASIDE.match(view, found.end())
    return _DATE.match(view, aside.end()) if aside else None


def _unnoted(found: re.Match[str]) -> int:
    return found.start("note") if found["note"] else found.end()


def _part(found: re.Match[str]) -> str | None:
    words = found[0].lower()
    if "tonight" in words:
        return "night"
    return next((part for part in ("morning", "afternoon", "evening", "noon", "night") if part in words), None)


def _number(month: str | None) -> int | None:
    return MONTHS[month.rstrip(".").lower()] if month else None


def _int(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _named(found: re.Match[str]) -> tuple[Day | None, Day | None]:
    if found["my_month"]:
        return Day(year=int(found["my_year"]), month=_number(found["my_month"])), None
    form = "md" if found["md_month"] else "dm"
    year, month = _int(found[f"{form}_year"]), _number(found[f"{form}_month"])
    first = Day(year=year, month=_number(found["dm_month1"]) or month, day=_int(found[f"{form}_day"]))
    last = Day(year=year, month=_number(found["md_month2"]) or month, day=_int(found[f"{form}_day2"]))
    if not _real(first):
        return None, None
    return first, last if last.day and _real(last) else None


def _real(day: Day) -> bool:
    # Year 2000 was a leap year: a day without year may be 29 February.
    return real(day.year or 2000, day.month or 0, day.day or 0)
