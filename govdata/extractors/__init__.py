"""Extractors: one field each, out of running text; this module lets them run in order over one draft.

An extractor adds what the text says, with the span that proves it, and leaves out what it does not say.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from govdata.extractors import (
    actors,
    body,
    date,
    events,
    instant,
    kind,
    language,
    lead,
    linked,
    media,
    number,
    title,
    unplaced,
)
from govdata.finding import Problem
from govdata.model.patterns import URL
from govdata.text.document import SCAN_LIMIT, Block, Document, Span
from govdata.text.draft import Draft, Drafting
from govdata.text.facts import MOST_HAPPENINGS, MOST_MENTIONS, Happening
from govdata.text.normal import title_slug
from govdata.text.pack import languages, pack
from govdata.text.page import SourceText
from govdata.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govdata.given import Given
    from govdata.source import Unplaced
    from govdata.text.calendar import Clock
    from govdata.text.facts import Person
    from govdata.text.pack import Pack

__all__ = ["Draft", "extract"]

# Paragraphs in which a release comes to its point.
_LEADS = 4
_URL = re.compile(URL)


def extract(source: str | SourceText, given: Given) -> Draft:
    """Read a release out of a normalised source text (`govdata.text.normal.readable`). Never raises for what it says.

    Only the first `SCAN_LIMIT` code points are searched; a finding says so where there are more. The body keeps all.
    """
    source = SourceText(text=source, end=len(source)) if isinstance(source, str) else source
    given = _with_address(given, source)
    draft = Drafting(Document.of(source.text, source.end))
    found = title.find(draft.document)
    if found is None:
        draft.complain(
            "GD003", Problem(pointer="", message="the text is empty", help="give a text that holds a release")
        )
        return Draft(data={}, spans={}, findings=tuple(draft.findings))
    tag = language.fill(draft, given)
    draft.add("title", draft.line(found.span), found.span)
    kind.fill(draft, found.span)
    media.fill(draft, found.suffix)
    linked.fill(draft, source, given.source_url)
    clock = date.fill(draft, given)
    instant.fill(draft, given, clock.stated)
    _publish(draft, given)
    body.fill(draft, (found.suffix or found.span).end)
    blocks = range(found.body, len(draft.document.blocks))
    left = _tell(draft, tag, _Where(blocks, clock, _captions(source, given), announces=_announces(source)))
    _identify(draft, given)
    if source.page is not None:
        draft.data.update(source.page.stated)
        _name_issuers(draft, source.page.issuers)
    _trace(draft, source.text)
    return Draft(data=draft.data, spans=draft.spans, findings=tuple(draft.findings), left=left)


class _Where(NamedTuple):
    """Where actors and events are looked for: blocks, what "today" is, and captions, whose people may be actors.

    `announces` says that a release which tells no event is one itself.
    """

    blocks: Sequence[int]
    clock: Clock
    captions: tuple[Sequence[Span], bool]
    announces: bool = True


def _announces(source: SourceText) -> bool:
    """Whether the format leaves open that the text announces something: it does not state another kind of document."""
    stated = source.page.stated.get("type") if source.page else None
    return stated in {None, "press-release"}


def _captions(source: SourceText, given: Given) -> tuple[Sequence[Span], bool]:
    """The captions of photos and videos, and whether who is named only there is an actor."""
    shown = len(source.page.photos) + len(source.page.videos) if source.page else 0
    return source.labels[:shown], given.captions == "actors"


def _with_address(given: Given, source: SourceText) -> Given:
    """What is given, with the address that the page itself states where none is given."""
    stated = source.page.url if source.page else None
    if given.source_url is not None or stated is None or not _URL.match(stated):
        return given
    return replace(given, source_url=stated)


def _publish(draft: Drafting, given: Given) -> None:
    if given.publisher is None:
        draft.complain(
            "GD007",
            Problem(
                pointer="/publisher",
                message="a text does not say under which id its publisher is known",
                help='give it with --publisher "id=Name", or the id of a register entry',
            ),
        )
    else:
        identifier, named, name = given.publisher.partition("=")
        draft.add("publisher", {"id": identifier.strip(), "name": name.strip()} if named else given.publisher)
    if given.source_url is not None:
        draft.add("source_url", given.source_url)


def _tell(draft: Drafting, tag: str | None, where: _Where) -> Callable[[], tuple[Unplaced, ...]]:
    """Add actors and events, where a language pack reads the language; returns what looks for more."""
    reader = pack(tag)
    if reader is None:
        if tag is not None:
            draft.complain("GD009", _unread(tag))
        return tuple
    people, unclear = reader.persons(draft.document, range(len(draft.document.blocks)))
    captions, taken = where.captions
    if captions and taken:
        people = [*people, *unplaced.captioned(draft, reader, people, captions)]
    _act(draft, reader, people, where)
    actors.tell_unclear(draft, unclear)
    if len(draft.document.text) > SCAN_LIMIT or sum(len(person.mentions) for person in people) >= MOST_MENTIONS:
        draft.complain("GD009", _TOO_LONG)
    return partial(unplaced.find, draft, reader, people, captions)


def _act(draft: Drafting, reader: Pack, people: list[Person], where: _Where) -> None:
    """Add who acts, what happens, and who issues."""
    told = _events(draft, reader, people, where)
    issuers = reader.issuers(draft.document)
    named = {mention.name for person in people for mention in person.mentions}
    acting = [part.at for event in told for part in event.parts if part.at not in named]
    actors.fill(draft, reader, people, [*acting, *issuers])
    events.fill(draft, told, where.clock)
    known = [draft.known_actor(span) for span in issuers]
    if known:
        draft.add("issuers", list(dict.fromkeys(identifier for identifier in known if identifier)))


def _name_issuers(draft: Drafting, names: Sequence[str]) -> None:
    """Set the issuers that the format names, each an actor."""
    if names:
        draft.data["issuers"] = list(dict.fromkeys(draft.known_name(name) or _issuer(draft, name) for name in names))


def _issuer(draft: Drafting, name: str) -> str:
    return draft.actor({"kind": "organization", "name": name}, [])[0]


def _events(draft: Drafting, reader: Pack, people: list[Person], where: _Where) -> list[events.Dated]:
    """The events that the blocks tell; where they tell none, the announcement that the release is."""
    document, clock = draft.document, where.clock
    blocks = where.blocks[lead.find(document, where.blocks) :]
    found = reader.happenings(document, blocks, people) if blocks else []
    if len(found) > MOST_HAPPENINGS:
        draft.complain("GD009", _TOO_MANY)
        found = found[:MOST_HAPPENINGS]
    spoken = kind.spoken(draft, people)
    if spoken and not (blocks and any(_opens(event, document.blocks[blocks[0]]) for event in found)):
        return events.select(document, spoken, clock)  # what a speaker tells is not what the release tells
    told = events.select(document, found, clock)
    told += events.apart(told, events.select(document, _titled(draft, reader), clock))
    if not told and blocks:
        first = document.blocks[blocks[0]].sentences()[0]
        told = events.undated(event for event in found if first.span.holds(event.sentence))
        told = told or _headline(draft, reader, people, clock)
    tried = (reader.announced(document.blocks[number], people) for number in blocks[: 1 if told else _LEADS])
    invited = None if told else date.invited(draft)
    itself = [replace(event, name=_title(draft), when=invited or event.when) for event in tried if event]
    announced = events.select(document, itself[:1], clock)
    if not told:
        itself = [replace(_itself(draft), when=invited)] if where.announces else []
        return announced or events.select(document, itself, clock)
    return [*(event for event in announced if events.adds(event, told)), *told]


def _title(draft: Drafting) -> Span:
    return Span(*draft.spans["/title"])


def _headline(draft: Drafting, reader: Pack, people: list[Person], clock: Clock) -> list[events.Dated]:
    """What the title tells as an event, on the day that the text reports, where its paragraphs tell none."""
    title = _title(draft)
    number = next(at for at, block in enumerate(draft.document.blocks) if block.span.end >= title.end)
    told = reader.happenings(draft.document, [number], people)
    found = [event for event in told if title.holds(event.sentence) and event.type in _HEADLINES]
    return events.select(draft.document, found, clock) or events.undated(found)


def _titled(draft: Drafting, reader: Pack) -> list[Happening]:
    """The event that the title names with its day, where it does."""
    title = _title(draft)
    event = reader.titled(Block.of(title.start, draft.document[title]))
    return [event] if event else []


def _itself(draft: Drafting) -> Happening:
    """The announcement that a release is which tells no event, by its title."""
    title = _title(draft)
    return Happening(type="announcement", name=title, sentence=title, itself=True)


def _opens(event: Happening, first: Block) -> bool:
    return event.type in _SPOKEN and first.span.holds(event.sentence)


# What a headline in so many words tells; others it uses in other senses ("Minister launches plan").
_HEADLINES = frozenset({"meeting", "call", "visit", "conference", "signing", "ceremony", "exhibition", "exercise"})
_SPOKEN = frozenset({"speech", "hearing", "briefing"})
_TOO_LONG = Problem(
    pointer="/body",
    message=f"only the first {SCAN_LIMIT:,} characters and {MOST_MENTIONS:,} names were searched for people and events",
    help="cut the source into one file for each release",
)


_TOO_MANY = Problem(
    pointer="/events",
    message=f"only the first {MOST_HAPPENINGS} events were read",
    help="cut the source into one file for each release",
)


def _unread(tag: str) -> Problem:
    return Problem(
        pointer="/language",
        message=f"people and events are read in {', '.join(languages())} only, so none were read in {tag}",
        help="add actors and events by hand",
    )


def _identify(draft: Drafting, given: Given) -> None:
    """Set `id`: what is given, else the publisher's number, else date and title, else date and digest of the source.

    Without a day of publication there is none; the finding that asks for the day stands for both.
    """
    numbered = number.fill(draft, given)
    day = draft.data.get("date")
    if given.id is not None:
        draft.data["id"] = given.id
    elif numbered is not None:
        draft.data["id"] = number.as_slug(numbered)
    elif day is not None:
        digest = sha256(draft.document.text.encode()).hexdigest()
        draft.data["id"] = f"{day}-{title_slug(draft.data['title']) or digest[:8]}"


def _trace(draft: Drafting, text: str) -> None:
    draft.data["provenance"] = {
        "method": "parsed",
        "tool": "govdata",
        "tool_version": VERSION,
        "source_sha256": sha256(text.encode()).hexdigest(),
        "evidence": draft.evidence,
    }
