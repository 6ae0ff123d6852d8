"""The day of publication: from footer, posting line, dateline or a line of its own; never from a day only told of."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.text import numeric
from govdata.text.calendar import Clock, Day
from govdata.text.pack import packs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.given import Given
    from govdata.text.calendar import When
    from govdata.text.document import Block, Span
    from govdata.text.draft import Drafting

__all__ = ["fill", "invited"]

_SHORT = 120
_LABELLED = re.compile(r"[^\W\d][\w ]{0,20}:")
_MARK = re.compile(r"[^:\uff1a\t]{1,24}[:\uff1a\t]")
_TOP, _FOOT, _BESIDE = 14, 12, 2


def fill(draft: Drafting, given: Given) -> Clock:
    """Set `date`; returns what "today" is.

    A given date beats the text. Without either the day stays open, with a finding that tells what the text does say.
    """
    found = next(_stated(draft), None)
    hint = next(_today(draft), None)
    stated = _published(found)
    draft.point("/date", found or hint)
    if given.date is not None:
        draft.add("date", given.date)
        _compare(draft, given.date, found, hint)
    elif found is not None and stated is not None:
        draft.add("date", stated, found.named)
    else:
        draft.complain("GD007", _missing(draft, hint))
        return Clock(told=_tells_of_today(draft))
    held = found if stated == draft.data["date"] else None
    return Clock(today=_today_of(draft, hint), told=_tells_of_today(draft), stated=held)


def _published(found: When | None) -> str | None:
    """The day of publication by a phrase that states it, or that says which day the day after or before it is."""
    day = _day_before(found, Clock()) if found is not None else None
    return day.isoformat() if day else None


def _stated(draft: Drafting) -> Iterator[When]:
    """The phrases that state the day, the surest first."""
    lines, forms = _not_inviting(draft.document.lines), [pack.lines for pack in packs()]
    for pattern in (pattern for form in forms for pattern in form.stated):
        yield from _days(line for line in lines if pattern.match(line.view))
    yield from (when for when in _today(draft) if when.start and when.start.year)
    for pattern in (pattern for form in forms for pattern in form.near_top):
        yield from _days(line for line in lines[:_TOP] if len(line.view) < _SHORT and pattern.search(line.view))
    ends = [*lines[:_TOP], *lines[max(_TOP, len(lines) - _FOOT) :]]
    for pattern in (*(pattern for form in forms for pattern in form.alone), numeric.ALONE):
        yield from _days(line for line in ends if pattern.match(line.view))


def _not_inviting(lines: Sequence[Block]) -> list[Block]:
    """The lines without those of an invitation: a day there is that of an occasion to come."""
    inviting = _inviting(lines)
    return [line for number, line in enumerate(lines) if number not in inviting] if inviting else list(lines)


def _inviting(lines: Sequence[Block]) -> set[int]:
    """The labelled lines close to one that names a venue, or close to two that say where and at what hour."""
    labelled = [number for number, line in enumerate(lines) if _MARK.match(line.view)]
    if not labelled:
        return set()
    forms = [pack.lines for pack in packs()]
    venues = [number for number in labelled for form in forms if form.venue and form.venue.match(lines[number].view)]
    hours = [
        number for number in labelled for form in forms if form.occasion and form.occasion.match(lines[number].view)
    ]
    said = [*venues, *(hours if len(hours) > 1 else ())]
    close = {near for number in said for near in range(number - _BESIDE, number + _BESIDE + 1)}
    return {number for number in close if 0 <= number < len(lines) and _LABELLED.match(lines[number].view)}


def invited(draft: Drafting) -> When | None:
    """The day that an invitation gives beside hour and venue; None where the text holds none."""
    lines = draft.document.lines
    named = (when for at in sorted(_inviting(lines)) for pack in packs() for when in pack.days(lines[at]))
    return next((when for when in named if when.start and when.start.day), None)


def _days(lines: Iterator[Block]) -> Iterator[When]:
    for line in lines:
        if any(pack.lines.updated and pack.lines.updated.search(line.view) for pack in packs()):
            continue
        named = (*(when for pack in packs() for when in pack.days(line)), *numeric.days(line))
        yield from [when for when in named if when.start and when.start.year and when.start.day][:1]


def _today(draft: Drafting) -> Iterator[When]:
    """The phrases that say which day "today" is, though not in which year."""
    for block in draft.document.blocks[:12]:
        for pack in packs():
            yield from (when for when in pack.phrases(block) if when.offset is not None and when.start is not None)


def _tells_of_today(draft: Drafting) -> Span | None:
    """Where one of the first paragraphs says "today", so that the release reports the day."""
    blocks = draft.document.blocks[1:6]
    found = (when.span for block in blocks for pack in packs() for when in pack.phrases(block) if when.offset == 0)
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
