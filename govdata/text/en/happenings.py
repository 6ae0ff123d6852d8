"""The events that English sentences tell: a verb with its subject, object, day, place and the people around it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en import event_words as of
from govdata.text.en.background import by_tense, is_background, is_wished
from govdata.text.en.clauses import Sentence, day, held, named_before, object_of, place
from govdata.text.en.dates import phrases
from govdata.text.en.doers import PRONOUN, acting_bodies, is_enforced, is_received, peopled, subjects, unnamed
from govdata.text.en.event_verbs import VERBS, Verb
from govdata.text.facts import Happening

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.calendar import When
    from govdata.text.document import Block, Document
    from govdata.text.facts import Mention, Person

__all__ = ["happenings"]

_WILL = (
    r"(?P<will>(?:will|is to|are to|is scheduled to|is expected to|is set to|plans to|is due to)(?: (?:also|then|first|"
    r"later|jointly|officially|today|tomorrow|virtually)|,? on (?:\w+day)?,?(?: ?\d{1,2} [A-Z][a-z]+(?: \d{4})?)?,?)? "
    r"(?P<be>be )?)?"
)
_VERB = re.compile(
    r"\b(?=[a-z])" + _WILL + r"(?<!'s )(?:" + "|".join(f"(?P<{verb.key}>{verb.pattern})" for verb in VERBS) + r")\b"
)
_BY_KEY = {verb.key: verb for verb in VERBS}
_PASSIVE = re.compile(r"\b(?:was|were|is|are)(?: being)? $")
# Before a verb that says whom somebody met in the course of what the sentence tells.
_WHERE = re.compile(r"\b(?:where|when|during which) (?:he|she|they|the [\w ]{3,20})(?: also| will| will also)? *$")
# Before a verb that is said of who did the last one.
_AND = re.compile(r"(?:\band|,)(?: (?:then|also|later|subsequently|will|will also))* *$")


def happenings(document: Document, blocks: Iterable[int], people: list[Person]) -> Iterator[Happening]:
    """The events that the blocks tell, in the order of the text, each with the time that its own paragraph gives it."""
    by_block: dict[int, list[Mention]] = {}
    for person in people:
        for mention in person.mentions:
            by_block.setdefault(mention.block, []).append(mention)
    subject: Mention | None = None
    for number in blocks:
        mentions = sorted(by_block.get(number, ()), key=lambda mention: mention.name)
        part: When | None = None
        for block in document.blocks[number].sentences():
            if not (_may_tell(block, mentions) and _VERB.search(block.view)):
                subject = _last(block, mentions) or subject
                part = next((when for when in phrases(block) if _sets_part(when)), part)
                continue
            sentence = Sentence(block, mentions)
            part = next((when for when in sentence.times if _sets_part(when)), part)
            yield from (_timed(found, part) for found in _told(sentence, subject))
            subject = _last(block, mentions) if subject is None or not PRONOUN.search(block.view) else subject


def _may_tell(block: Block, mentions: list[Mention]) -> bool:
    """A cheap sign that a sentence tells an event: it names a person, or has a word that needs none."""
    named = any(block.span.holds(mention.name) for mention in mentions)
    return any(map(block.view.__contains__, of.STEMS if named else of.SIGNS))


def _sets_part(when: When) -> bool:
    """Whether a phrase says which part of today the next sentences of its paragraph tell of."""
    return when.time_of_day is not None and (when.offset == 0 or not when.tells_day)


def _last(block: Block, mentions: list[Mention]) -> Mention | None:
    """The first person of a sentence is what "he" and "she" mean in the next."""
    return next((mention for mention in mentions if block.span.holds(mention.name)), None)


def _timed(found: Happening, part: When | None) -> Happening:
    if (
        found.time_of_day is None
        and part is not None
        and not found.planned
        and (found.when is None or found.when.offset is not None)
    ):
        return replace(found, time_of_day=part)
    return found


def _told(sentence: Sentence, subject: Mention | None) -> list[Happening]:
    """The events that the verbs of a sentence tell; `subject` is whom a pronoun in it stands for."""
    told: list[Happening] = []
    verbs = [found for found in _VERB.finditer(sentence.view) if not _quoted(sentence.view, found.start())]
    purposes: frozenset[str] = frozenset()
    who: list[Mention] = []
    for number, found in enumerate(verbs):
        stop = verbs[number + 1].start() if number + 1 < len(verbs) else len(sentence.view)
        verb = _verb(found)
        is_purpose = bool(purposes) and _is_purpose(sentence, found, purposes)
        in_course = is_purpose or bool(_WHERE.search(sentence.view, 0, found.start()))
        if told and in_course and verb.key in of.MEETINGS:
            met = peopled(sentence, told[-1], verb, (found.end(), stop, [])).parts
            told[-1] = replace(told[-1], parts=(*told[-1].parts, *met))
        if is_purpose or (told and in_course and verb.key in of.MEETINGS):
            continue
        purposes = _purposes(verb)
        before = verbs[number - 1] if number else None
        event = _event(sentence, (before, found), verb, (stop, _day_stop(sentence, found, verbs[number + 1 :])))
        if event is None or _is_beside(sentence, event, found):
            continue
        if verbs[0]["will"] and found[0].strip() in of.BASE:
            event = replace(event, planned=True)
        goes_on = bool(who) and bool(_AND.search(sentence.view, 0, found.start()))
        who = who if goes_on else subjects(sentence, found.start(), subject)
        acting = [] if who else acting_bodies(sentence, verb, found.start())
        if who or acting or verb.key in of.IMPERSONAL or unnamed(sentence, found, verb):
            event = peopled(sentence, event, verb, (found.end(), stop, who))
            told.append(replace(event, parts=(*acting, *event.parts)))
    return told


def _verb(found: re.Match[str]) -> Verb:
    return _BY_KEY[next(key for key in _BY_KEY if found[key])]


def _purposes(verb: Verb) -> frozenset[str]:
    """The words that say, before a verb after this one, what a journey is for; none where this one is of no journey."""
    if verb.key in of.TRIPS:
        return frozenset({"to", "and"})
    return frozenset({"to"}) if verb.key in of.STAYS else frozenset()


def _is_purpose(sentence: Sentence, found: re.Match[str], words: frozenset[str]) -> bool:
    """Whether a verb after that of a trip says what the trip is for, without a day of its own."""
    later = any(when.tells_day and sentence.offset(when.span)[0] > found.start() for when in sentence.times)
    before = sentence.view[: found.start()].rstrip().rpartition(" ")[2]
    return not later and not found["will"] and found[0].strip() in of.BASE and before in words


def _is_beside(sentence: Sentence, event: Happening, found: re.Match[str]) -> bool:
    """Whether a verb tells of a career, of history, or of what somebody is only asked to do."""
    if is_wished(sentence.view, found.start()):
        return True
    when = event.when
    dated = when is not None and (when.start is None or when.start.day is not None)
    return not event.planned and is_background(sentence.view, found.start(), dated=dated)


def _quoted(view: str, at: int) -> bool:
    return view.count('"', 0, at) % 2 == 1


def _event(
    sentence: Sentence, verbs: tuple[re.Match[str] | None, re.Match[str]], verb: Verb, stops: tuple[int, int]
) -> Happening | None:
    """The event of the second verb, whose words end at the first stop, and whose days end at the second."""
    before, found = verbs
    if not _may_be(sentence, found, verb):
        return None
    start, end = _reach(sentence, found, verb, stops[0])
    name, passive = sentence.view[start:end], end <= found.start()
    kind = verb.type or of.noun_type(name)
    if kind is None or not _is_named(verb, name, passive=passive):
        return None
    when = _when(sentence, found, stops[1])
    if when and when.end and before and sentence.offset(when.span)[1] <= before.start():
        when = None  # the stretch is that of the stay before: "From 3 to 5 May he will be in X, where he will attend Y"
    if when is None and verb.key in of.DATED:
        return None
    begin = start if verb.noun or verb.key == "speech" or passive else found.start() + len(found["will"] or "")
    return Happening(
        type=kind,
        name=sentence.block.at(begin, end),
        sentence=sentence.block.span,
        planned=bool(found["will"]),
        when=when,
        time_of_day=next((when for when in sentence.times if when.time_of_day), None),
        place=place(sentence, verb, (start, end, stops[0])),
    )


def _day_stop(sentence: Sentence, found: re.Match[str], later: list[re.Match[str]]) -> int:
    """Where the days begin that are a later verb's: one of a journey, of what is to come, or after whom one meets."""
    planned = bool(found["will"])
    own = planned and _verb(found).key in of.MEETINGS
    stops = (
        verb.start()
        for verb in later
        if own or _verb(verb).key in of.JOURNEYS or (verb["will"] is not None and not planned)
    )
    return next(stops, len(sentence.view))


def _when(sentence: Sentence, found: re.Match[str], stop: int) -> When | None:
    """The day of a verb: none that stands past `stop`; a weekday lies where the tense says."""
    when = day(sentence, found.start(), stop)
    if when is None or when.weekday is None or when.side:
        return when
    journey = _verb(found).key in of.SCHEDULED
    return replace(when, side=by_tense(found[0], planned=bool(found["will"]), journey=journey))


def _may_be(sentence: Sentence, found: re.Match[str], verb: Verb) -> bool:
    """Whether what the verb needs stands in the sentence: the active voice, a day, somebody who enforces the law."""
    if found["be"] and verb.key not in of.WITH_BE:
        return False
    if verb.key == "receive":
        return is_received(sentence, found.end())
    return verb.key != "operate" or is_enforced(sentence, found.start())


def _is_named(verb: Verb, name: str, *, passive: bool) -> bool:
    """Whether the words that name an event are such as the verb needs."""
    if verb.key == "stage":
        return bool(of.NOUN.search(of.head_of(name)))
    if (verb.noun or (passive and not verb.type)) and not of.NOUN.search(name):
        return False
    return bool(name.strip()) or verb.key in of.OF_TWO or not (passive or verb.object or verb.place)


def _reach(sentence: Sentence, found: re.Match[str], verb: Verb, stop: int) -> tuple[int, int]:
    """Where the words stand that name the event: before a verb in the passive, else after it."""
    passive = verb.key in of.PASSIVES or (
        verb.key == "host" and (found["be"] or _PASSIVE.search(sentence.view, 0, found.start()))
    )
    if passive:
        return held(sentence, found.start())
    if found[0] == "held":
        before = named_before(sentence, found.start())
        if before[0] < before[1]:
            return before
    return object_of(sentence, found.end(), stop, to_persons=bool(verb.object))
