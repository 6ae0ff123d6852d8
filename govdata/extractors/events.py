"""Events: what the language pack tells, with days worked out, background left out and every event told once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from govdata.text.calendar import Day
from govdata.text.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.calendar import Clock
    from govdata.text.document import Document, Span
    from govdata.text.draft import Drafting
    from govdata.text.facts import Happening, Part

__all__ = ["Dated", "adds", "apart", "fill", "select", "undated"]

_LATE_DAYS = 7
# Days before publication after which an event is background. Courts tell of older things, so they get longer.
_NEWS_DAYS = 45
# A release that tells of the last days tells what is older than this as its background.
_FRESH_DAYS, _STALE_DAYS = 3, 14
_LONGER_NEWS = {"hearing": 400}
# Of these a release tells one a day, however often it comes back to it.
_ONCE_A_DAY = frozenset({"hearing", "announcement", "operation"})
# Of these a text speaks again by a part of the name.
_OCCASIONS = words("conference ceremony opening reception exhibition performance competition exercise")
# These it tells again in other words, if it names no other day: "signed a pact", "inked the deal".
_RETOLD = words("signing opening departure return arrival")
# By these alone it speaks of what it has told before.
_BARE = words("visit meeting tour trip")
_POST = "appointment"
_COUNTERPART = "counterpart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A happening with its days worked out, and with who takes part by all that is told of it.

    `said` is where the text says the day: beside the event, or for the whole release ("today").
    """

    told: Happening
    start: Day | None = None
    end: Day | None = None
    said: Span | None = None
    parts: tuple[Part, ...] = ()


def select(document: Document, happenings: Iterable[Happening], clock: Clock) -> list[Dated]:
    """The happenings that are events of this release, each once.

    Where the text tells of "today", what it tells without a day was on that day; what it announces, it announces on the
    day of publication. A meeting without a day, in the course of a visit, is told by who the visitor meets.
    """
    dated = list(_inheriting((_date(told, clock) for told in happenings), clock))
    kept: dict[tuple[object, ...], Dated] = {}
    for event in dated:
        if (
            _is_news(event, clock)
            and not _is_bare(document, event)
            and not any(_again(document, event, other) for other in kept.values())
        ):
            kept.setdefault(_identity(event), event)
    return _folded(_fresh(list(kept.values()), clock), document)


def apart(told: Iterable[Dated], titled: Iterable[Dated]) -> list[Dated]:
    """What a title names with its day, unless the text tells of that day too."""
    days = [event.start for event in told]
    return [event for event in titled if event.start not in days]


def undated(happenings: Iterable[Happening]) -> list[Dated]:
    """What a lead tells without any day, where a release tells nothing else."""
    told = {(event.type, event.name): event for event in happenings if event.when is None and event.parts}
    return [Dated(told=event, parts=event.parts) for event in told.values()]


def _fresh(events: list[Dated], clock: Clock) -> list[Dated]:
    """The events without those of weeks ago, where the release has newer ones to tell."""
    ages = [_age(event, clock) for event in events]
    if not any(age is not None and age <= _FRESH_DAYS for age in ages):
        return events
    return [
        event
        for event, age in zip(events, ages, strict=True)
        if age is None or age <= _STALE_DAYS or event.told.type in {_POST, *_LONGER_NEWS}
    ]


def _age(event: Dated, clock: Clock) -> int | None:
    """How many days before publication an event was, negative where it is still to come; None where that is open."""
    start = event.start
    if clock.today is None or start is None or start.year is None or start.month is None or start.day is None:
        return None
    return (clock.today - dt.date(start.year, start.month, start.day)).days


def _inheriting(events: Iterable[Dated], clock: Clock) -> Iterator[Dated]:
    """The events; what was held, on a day that its sentence leaves out, was on that of the event told before it."""
    before: Dated | None = None
    for event in events:
        told = event.told
        if before is not None and told.when is None and not (told.planned or told.itself):
            yield replace(event, start=before.start, said=before.said)
        else:
            before = event if told.when is not None and _is_of_late(event, clock) else None
            yield event


def _is_of_late(event: Dated, clock: Clock) -> bool:
    """Whether an event was held on one of the last days, so that what is told next goes on with that day."""
    if event.start is None or event.end or event.told.planned:
        return False
    if clock.today is None or event.start.year is None or event.start.day is None:
        return clock.told is None
    held = dt.date(event.start.year, event.start.month or 1, event.start.day)
    return 0 <= (clock.today - held).days <= _LATE_DAYS


def adds(announced: Dated, told: Iterable[Dated]) -> bool:
    """Whether what a release announces today is an event of its own: all that it tells besides is still to come."""
    today = announced.told.when is not None and announced.start is not None
    return today and all(_is_to_come(event) and event.start != announced.start for event in told)


def _is_to_come(event: Dated) -> bool:
    """Whether an event is still to come; who is appointed today takes office on a day of its own."""
    return event.told.planned or (event.told.type == "appointment" and event.told.when is not None)


def _is_bare(document: Document, event: Dated) -> bool:
    """Whether an event without a day is spoken of by its noun alone: "will join the visit"."""
    return event.start is None and document[event.told.name].casefold() in _BARE


def _again(document: Document, event: Dated, other: Dated) -> bool:
    """Whether an event is an occasion of the same day told before, by a part of its name: "the forum"."""
    if event.told.type != other.told.type:
        return False
    name, earlier = (document[one.told.name].casefold() for one in (event, other))
    if event.start != other.start:
        return False
    if event.told.type in _RETOLD and event.told.when is None:
        return True
    return name in earlier if event.told.type in _OCCASIONS else name in _BARE


def _date(told: Happening, clock: Clock) -> Dated:
    if told.when is not None:
        return Dated(
            told=told, start=clock.start(told.when), end=clock.end(told.when), said=told.when.span, parts=told.parts
        )
    anchored = (clock.told is not None or told.itself) and not told.planned
    today = clock.today if anchored else None
    start = Day(year=today.year, month=today.month, day=today.day) if today else None
    return Dated(told=told, start=start, said=clock.told if anchored else None, parts=told.parts)


def _is_news(event: Dated, clock: Clock) -> bool:
    if event.start is None or clock.today is None or event.start.year is None:
        return event.said is not None or event.told.planned
    day = dt.date(event.start.year, event.start.month or 1, event.start.day or 1)
    return (clock.today - day).days <= _LONGER_NEWS.get(event.told.type, _NEWS_DAYS)


def _identity(event: Dated) -> tuple[object, ...]:
    start = event.start.iso if event.start else None
    if event.told.type in _ONCE_A_DAY and start is not None:
        return event.told.type, start
    return event.told.type, start, event.told.name


def _of_visit(events: list[Dated]) -> list[Dated]:
    """The events; of a visit that begins a release, its course is part, but for what is told with a time of its own."""
    if not events or events[0].told.type != "visit" or events[0].told.when is None:
        return events
    first = events[0]
    kept = [event for event in events[1:] if not _is_in_course(event, first)]
    met = [part for event in events[1:] if event not in kept for part in event.parts if part.role == _COUNTERPART]
    return [replace(first, parts=(*first.parts, *met)), *kept]


def _is_in_course(event: Dated, visit: Dated) -> bool:
    told = event.told
    timed = told.time_of_day is not None and told.sentence.holds(told.time_of_day.span)
    return told.type == "meeting" and told.when is None and not timed and event.start == visit.start


def _stands_alone(event: Dated, document: Document) -> bool:
    """Whether an event without a day is told well enough: by who meets, by a post, by the name of an occasion."""
    named = event.told.type in _OCCASIONS and document[event.told.name][:1].isupper()
    return named or len(event.parts) > 1 or event.told.type == _POST


def _folded(events: list[Dated], document: Document) -> list[Dated]:
    undated = [event for event in events if event.said is None and event.start is None]
    events = _of_visit(events)
    undated = [event for event in undated if event in events]
    visit = next(
        (at for at, event in enumerate(events) if event.told.type == "visit" and event.start is not None), None
    )
    if visit is None:
        return [event for event in events if event not in undated or _stands_alone(event, document)]
    met = [replace(part) for event in undated for part in event.parts if part.role == _COUNTERPART]
    kept = [event for event in events if event not in undated]
    main = kept.index(events[visit])
    kept[main] = replace(kept[main], parts=(*kept[main].parts, *met))
    return kept


def fill(draft: Drafting, events: Iterable[Dated], clock: Clock) -> None:
    """Add the events; who takes part must be an actor of the draft already."""
    for event in events:
        pointer = draft.event(_values(draft, event, clock))
        for key, span in _proofs(event):
            draft.prove(f"{pointer}/{key}", span)


def _values(draft: Drafting, event: Dated, clock: Clock) -> dict[str, Any]:
    told = event.told
    values: dict[str, Any] = {"type": told.type, "name": draft.line(told.name)}
    if event.start is not None and event.start.iso is not None:
        values["start"] = event.start.iso
        if event.end is not None and event.end.iso is not None:
            values["end"] = event.end.iso
    if told.time_of_day is not None:
        values["time_of_day"] = told.time_of_day.time_of_day
    if told.when is not None:
        values["date_as_written"] = draft.line(told.when.span)
    values["status"] = _status(event, clock)
    if told.place is not None:
        values["place"] = {"name": draft.line(told.place)}
    parts = list(_participants(draft, event))
    return values | ({"participants": parts} if parts else {})


def _status(event: Dated, clock: Clock) -> str:
    start = event.start.iso if event.start else None
    later = start is not None and clock.today is not None and start[:10] > clock.today.isoformat()[: len(start)]
    return "planned" if event.told.planned or later else "held"


def _participants(draft: Drafting, event: Dated) -> Iterator[dict[str, str]]:
    taken: set[str] = set()
    for part in event.parts:
        actor = draft.known_actor(part.at)
        if actor is not None and actor not in taken:
            taken.add(actor)
            yield {"actor": actor, "role": part.role}


def _proofs(event: Dated) -> Iterator[tuple[str, Span]]:
    told = event.told
    yield "name", told.name
    if event.said is not None and event.start is not None and event.start.iso is not None:
        yield "start", event.said
    elif told.when is not None:
        yield "date_as_written", told.when.span
    if told.time_of_day is not None:
        yield "time_of_day", told.time_of_day.span
    if told.place is not None:
        yield "place/name", told.place
