"""What the first sentence of an English release tells: whose speech follows, or what was announced today."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en.bodies import acting
from govdata.text.en.clauses import place_in
from govdata.text.en.dates import WEEKDAY, days, phrases
from govdata.text.en.event_words import noun_type
from govdata.text.facts import Happening, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.calendar import When
    from govdata.text.document import Block, Span
    from govdata.text.facts import Person

__all__ = ["announced", "follows_speech", "speech", "titled"]

_FOLLOWING = re.compile(
    r"(?:The )?[Ff]ollowing (?:is|are) (?:an? |the )?(?P<what>(?:[\w-]+ ){0,4}(?:speech|"
    r"remarks|address|statement|transcript|opening|closing|message"
    r"|reply|question|lecture|keynote|article|blog)[^.]{0,40}?)(?: \([^()]{1,60}\))? (?:by|of|"
    r"delivered|made|given|from)\b",
)
_NO_VERBS = frozenset(("today", "will"))
# Between a verb and who does it stand an article and a blank at most.
_RIGHT_AFTER = 5
_ASKED = re.compile(r"\b(?:question|reply)\b")
_AT = re.compile(r",? (?:at|during|in) (?:an? |the )?(?=[\w\"' ])")
_END = re.compile(
    r" (?:held\b|hosted\b|organi[sz]ed\b|today\b|yesterday\b|this (?:morning|afternoon|"
    r"evening)\b|tonight\b|on (?=[A-Z\d]))|[:;]|, (?=today|held)|\.$|\((?=[A-Z][a-z]+ \d)"
)
_ANNOUNCING = re.compile(
    r"\b(?:announce[sd]?|announcing|report(?:s|ed)|said|says|urge[sd]?|congratulate[sd]?|"
    r"welcome[sd]?|condemn(?:s|ed)?|reminde?[ds]?|appeal(?:s|ed)?|release[sd]?"
    r"|publish(?:es|ed)?|warn(?:s|ed)|confirm(?:s|ed)|investigat(?:es|ed|ing)|today|called on|"
    r"will|launche[sd]|responde?d?s?|clarifie[sd]|invite[sd]?)\b",
    re.IGNORECASE,
)


# Who speaks may stand after these: "announced U.S. Attorney A B".
_SAYING = re.compile(r"announce|report|said|says|confirm", re.IGNORECASE)
# What a title that names an event with its day has between the two, and after the day.
_BEFORE_DAY = re.compile(rf"(?:\s?[:,–—-]|\s\(| on)\s?(?:{WEEKDAY},? )?$")
_AFTER_DAY = re.compile(r"\)?(?:(?:,| in| at| [-–—])(?: the)? (?P<place>[A-Z][\w' .,&-]{2,60}))?")
_EVENT = re.compile(r"\b[Ee]vents?$")


def follows_speech(block: Block) -> bool:
    """Whether the block says that somebody's words follow, so that the rest is no report of events."""
    return bool(_FOLLOWING.match(block.view))


def speech(block: Block, people: list[Person]) -> Iterator[Happening]:
    """The speech that follows, and the event that it was made at."""
    found = _FOLLOWING.match(block.view)
    if not found:
        return
    named = [mention.name for person in people for mention in person.mentions if block.span.holds(mention.name)]
    asked = bool(_ASKED.search(found["what"]))
    speakers = named if asked else named[:1]
    times = list(phrases(block))
    day = next((when for when in times if when.tells_day), None)
    part = next((when for when in times if when.time_of_day), None)
    after = max([found.end(), *(name.end - block.span.start for name in speakers)])
    occasion = _occasion(block, after)
    kind = noun_type(block.view[slice(*occasion)]) if occasion else None
    place = place_in(block, occasion[0] if occasion and kind else after, len(block.view))
    told = Happening(
        type="hearing" if asked else "speech",
        name=block.at(*found.span("what")),
        sentence=block.span,
        when=day,
        time_of_day=part,
        place=place,
        parts=tuple(Part(at=name, role="speaker") for name in speakers),
    )
    if occasion and kind:
        parts = tuple(Part(at=name, role="attendee") for name in speakers)
        yield replace(told, type=kind, name=block.at(*occasion), parts=parts)
    yield told


def _occasion(block: Block, after: int) -> tuple[int, int] | None:
    link = _AT.search(block.view, after)
    if link is None:
        return None
    stop = _END.search(block.view, link.end())
    end = stop.start() if stop else len(block.view)
    return (link.end(), end) if end > link.end() else None


def titled(block: Block) -> Happening | None:
    """The event that a title names with its day and place at most: "River Network event: 9 July 2015, Selm"."""
    when = next((when for when in days(block) if when.start and when.start.day), None)
    if when is None:
        return None
    first, last = when.span.start - block.span.start, when.span.end - block.span.start
    before, after = _BEFORE_DAY.search(block.view, 0, first), _AFTER_DAY.fullmatch(block.view, last)
    if before is None or after is None:
        return None
    what = block.view[: before.start()]
    kind = noun_type(what) or ("other" if _EVENT.search(what) else None)
    if kind is None:
        return None
    place = block.at(*after.span("place")) if after["place"] else None
    return Happening(type=kind, name=block.at(0, before.start()), sentence=block.span, when=when, place=place)


def announced(block: Block, people: list[Person]) -> Happening | None:
    """The announcement that a release is, where its first sentence announces, reports or urges."""
    sentence = block.sentences()[0]
    if not _ANNOUNCING.search(sentence.view):
        return None
    when: When | None = next((when for when in phrases(sentence) if when.offset == 0), None)
    speakers = _announcers(sentence, people)
    body = acting(sentence)
    speakers = speakers or ([body] if body else [])
    return Happening(
        type="announcement",
        name=sentence.span,
        sentence=sentence.span,
        when=when,
        itself=True,
        parts=tuple(Part(at=name, role="speaker") for name in speakers),
    )


def _announcers(sentence: Block, people: list[Person]) -> list[Span]:
    """Who announces: the first person named before the verb, or right after it ("announced U.S. Attorney A B")."""
    named = sorted(
        (mention.name, mention.role or mention.honorific or mention.name)
        for person in people
        for mention in person.mentions
        if sentence.span.holds(mention.name)
    )
    found = list(_ANNOUNCING.finditer(sentence.view))
    verbs = [sentence.at(*verb.span()) for verb in found]
    telling = next((verbs[at] for at, verb in enumerate(found) if verb[0].lower() not in _NO_VERBS), None)
    if telling is None:
        return []
    first = [name for name, _ in named[:1] if name.end <= telling.start and not _owns(sentence, name)]
    inverted = [sentence.at(*verb.span()) for verb in found if _SAYING.match(verb[0])]
    after = [
        name for name, start in named for verb in inverted if 0 < min(start, name).start - verb.end <= _RIGHT_AFTER
    ]
    return (first or after)[:1]


def _owns(sentence: Block, name: Span) -> bool:
    """Whether the name only says whose something is ("Senator Bell's announcement")."""
    return sentence.view.startswith("'", name.end - sentence.span.start)
