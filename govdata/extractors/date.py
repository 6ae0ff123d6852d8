"""The day of publication: from footer, posting line, dateline or a line of its own; never from a day only told of."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.text.calendar import Clock, Day
from govdata.text.en import dates as en
from govdata.text.zh import dates as zh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.text.calendar import When
    from govdata.text.document import Block, Span
    from govdata.text.draft import Drafting

__all__ = ["fill"]

# Lines that state the day of publication, the surest first. The day is the first that the rest of the line names.
_STATED = (
    re.compile(r"^Ends ?/"),
    re.compile(r"^完 ?/"),
    re.compile(r"^[\w ,.]{6,24} Posted in\b"),
    re.compile(r"^Posted [Oo]n:"),
    re.compile(
        r"^(?:Published|Date of issue|Date|Issued|Released|Release date|Publication date)(?: on)? ?:? (?=[\d\w])",
        re.IGNORECASE,
    ),
)
# A line that is a date and nothing else, with a place before it or a time after it at most.
_ALONE = re.compile(
    rf"^(?:[A-Z][\w .]{{1,30}}, )?(?:{en.WEEKDAY},? )?(?P<date>\d{{1,2}}(?:st|nd|rd|"
    rf"th)? [A-Za-z]{{3,9}}\.?,? \d{{4}}|[A-Za-z]{{3,9}}\.? \d{{1,2}},? \d{{4}})"
    rf"(?: ?\({en.WEEKDAY}\))?\.?(?:,? \d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?)?$"
)
_ALONE_ZH = re.compile(
    r"^[\d〇零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月"
    r"[\d一二三四五六七八九十]{1,3}日(?: ?\(星期.\))?$"
)
_DATELINE = re.compile(
    r"^\**[A-Z][A-Za-z .,]{2,40}, (?P<date>\d{1,2} [A-Za-z]{3,9} \d{4}|[A-Za-z]{3,9} \d{1,2}, \d{4})\**,? ?[-–—:]"
)
_DATE_FIRST = re.compile(r"^(?:\d{1,2} [A-Za-z]{3,9} \d{4}|[A-Za-z]{3,9} \d{1,2}, \d{4}) ?[-–—|] ?[A-Z]")
# A weekday and a full date at the end of a short line near the top.
_AT_END = re.compile(
    rf"\b{en.WEEKDAY},? (?:\d{{1,2}} [A-Za-z]{{3,9}},? \d{{4}}|[A-Za-z]{{3,9}}\.? \d{{1,2}}, \d{{4}})$"
)
_SHORT = 120
_UPDATED = re.compile(r"\b(?:updated|modified|reviewed|更新)\b", re.IGNORECASE)
_ISSUED_AT = re.compile(
    r"^(?:Issued at (?P<zone>HKT|SGT) (?P<hour>\d{1,2}):(?P<minute>\d\d)|"
    r"香港時間(?P<zh_hour>\d{1,2})時(?P<zh_minute>\d\d)分)"
)
_OFFSET = "+08:00"
_TOP, _FOOT = 14, 12


def fill(draft: Drafting, given: Given) -> Clock:
    """Set `date`, and `published_at` where the footer has a clock time; returns what "today" is.

    A given date beats the text. Without either the day stays open, with a finding that tells what the text does say.
    """
    found = next(_stated(draft), None)
    hint = next(_today(draft), None)
    stated = found.start.iso if found and found.start else None
    draft.point("/date", found or hint)
    if given.date is not None:
        draft.add("date", given.date)
        _compare(draft, given.date, found, hint)
    elif found is not None and stated is not None:
        draft.add("date", stated, found.named)
    else:
        draft.complain("GD007", _missing(draft, hint))
        return Clock(told=_tells_of_today(draft))
    if stated == draft.data["date"]:
        _add_instant(draft)
    return Clock(today=_today_of(draft, hint), told=_tells_of_today(draft))


def _stated(draft: Drafting) -> Iterator[When]:
    lines = draft.document.lines
    for pattern in _STATED:
        yield from _days(line for line in lines if pattern.match(line.view))
    yield from (when for when in _today(draft) if when.offset == 0 and when.start and when.start.year)
    yield from _days(line for line in lines[:_TOP] if _AT_END.search(line.view) and len(line.view) < _SHORT)
    ends = [*lines[:_TOP], *lines[max(_TOP, len(lines) - _FOOT) :]]
    for pattern in (_ALONE, _ALONE_ZH, _DATELINE, _DATE_FIRST):
        yield from _days(line for line in ends if pattern.match(line.view))


def _days(lines: Iterator[Block]) -> Iterator[When]:
    for line in lines:
        if _UPDATED.search(line.view):
            continue
        when = next(
            (when for when in (*en.days(line), *zh.days(line)) if when.start and when.start.year and when.start.day),
            None,
        )
        if when is not None and when.start is not None:
            yield when


def _today(draft: Drafting) -> Iterator[When]:
    """The phrases that say which day "today" is, though not in which year."""
    for block in draft.document.blocks[:12]:
        for phrases in (en.phrases, zh.phrases):
            yield from (when for when in phrases(block) if when.offset is not None and when.start is not None)


def _tells_of_today(draft: Drafting) -> Span | None:
    """Where one of the first paragraphs says "today", so that the release reports the day."""
    blocks = draft.document.blocks[1:6]
    found = (
        when.span
        for block in blocks
        for phrases in (en.phrases, zh.phrases)
        for when in phrases(block)
        if when.offset == 0
    )
    return next(found, None)


def _day_before(when: When, clock: Clock) -> dt.date | None:
    """The day that is "today" by a phrase that names yesterday, today or tomorrow."""
    day = clock.day(when.start or Day())
    if day.year is None or day.month is None or day.day is None:
        return None
    return dt.date.fromordinal(dt.date(day.year, day.month, day.day).toordinal() - (when.offset or 0))


def _today_of(draft: Drafting, hint: When | None) -> dt.date | None:
    """What "today" means: the day in brackets after it, else the day of publication."""
    published = _calendar(draft.data["date"])
    if published is None or hint is None:
        return published
    return _day_before(hint, Clock(today=published)) or published


def _calendar(date: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(date)
    except ValueError:
        return None


def _compare(draft: Drafting, given: str, found: When | None, hint: When | None) -> None:
    said = found.start.iso if found and found.start else None
    today = _calendar(given)
    if said is None and hint is not None and today is not None:
        day = _day_before(hint, Clock(today=today))
        said = day.isoformat() if day else None
    if said is not None and said != given:
        draft.complain(
            "GD008",
            Problem(
                pointer="/date",
                message=f"the date given is {given}, the text says {said}",
                help="leave out --date, or correct it; the given one was taken",
            ),
        )


def _missing(draft: Drafting, hint: When | None) -> Problem:
    says = f"; it says only {draft.line(hint.span)!r}, without the year" if hint else ""
    return Problem(
        pointer="/date",
        message=f"the text does not say on which day it was published{says}",
        help="give the day of publication with --date YYYY-MM-DD",
    )


def _add_instant(draft: Drafting) -> None:
    for line in draft.document.lines[-_FOOT:]:
        found = _ISSUED_AT.match(line.view)
        if found is None:
            continue
        hour, minute = int(found["hour"] or found["zh_hour"]), int(found["minute"] or found["zh_minute"])
        if hour < 24 and minute < 60:  # noqa: PLR2004  # the hours of a day, the minutes of an hour
            draft.add("published_at", f"{draft.data['date']}T{hour:02}:{minute:02}:00{_OFFSET}", line.at(*found.span()))
            return
