"""The instant of publication: a clock time in the footer, or beside the day in the line that states it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.instants import clock_time, instant
from govdata.text.pack import packs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.text.calendar import When
    from govdata.text.draft import Drafting
    from govdata.text.instants import ClockTime

__all__ = ["fill"]

_FOOT = 12


def fill(draft: Drafting, given: Given, stated: When | None) -> None:
    """Set `published_at` from the footer, or from the line that states the day, at `stated`.

    A clock time without a zone is one of the zone that is given; without that the instant stays open.
    """
    if stated is None:
        return
    for told, span in (*_footer(draft), *_beside(draft, stated)):
        found = instant(draft.data["date"], told, given.timezone)
        if found is not None:
            draft.add("published_at", found, span)
            return


def _footer(draft: Drafting) -> Iterator[tuple[ClockTime, Span]]:
    for line in draft.document.lines[-_FOOT:]:
        for form in (pack.lines for pack in packs()):
            before = form.clock.match(line.view) if form.clock else None
            if before is None:
                continue
            told = clock_time(line.view, before.end(), form.zone or before.groupdict().get("zone"))
            if told is not None:
                yield told, line.at(told.start, told.end)


def _beside(draft: Drafting, day: When) -> Iterator[tuple[ClockTime, Span]]:
    """The clock time after the day in a line of its own; after "today" in running text stand times of anything."""
    told = clock_time(draft.document.text, day.span.end) if day.offset is None else None
    if told is not None:
        yield told, Span(told.start, told.end)
