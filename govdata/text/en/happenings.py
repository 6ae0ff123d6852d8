"""The events that English sentences tell: a verb with its subject, object, day, place and the people around it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en import bodies
from govdata.text.en.clauses import Sentence, day, held, named_before, object_of, place
from govdata.text.en.dates import phrases
from govdata.text.en.event_words import BASE, NOUN, STEMS, VERBS, Verb, head_of, noun_type
from govdata.text.facts import Happening, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.calendar import When
    from govdata.text.document import Block, Document
    from govdata.text.facts import Mention, Person

__all__ = ["happenings"]

_VERB = re.compile(
    r"(?P<will>\b(?:will|is to|are to|is scheduled to|is expected to|plans to) (?:(?:also|"
    r"then|first|later|jointly|officially) )?(?P<be>be )?)?"
    r"(?<!'s )\b(?:" + "|".join(f"(?P<{verb.key}>{verb.pattern})" for verb in VERBS) + r")\b"
)
_BY_KEY = {verb.key: verb for verb in VERBS}
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b(?=(?: (?:also|then|later|today|subsequently|and))* *$| )")
_ORGANIZED = re.compile(r"\b(?:jointly |co-)?(?P<how>organi[sz]ed|hosted|held) by (?:the )?(?=[A-Z])")
_PASSIVE = re.compile(r"\b(?:was|were|is|are)(?: being)? $")
# Without one of these in a sentence that names nobody, nobody does anything in it.
_SIGNS = (
    *("He ", "She ", " he ", " she ", "held", "hold", "host", "conven", "organi", "sign", "open", "launch", "inaugur"),
    *("officiat", "inquest", "hearing", "run", "display", "perform", "present", "stage", "on show", "entenc", "guilty"),
    *("convicted", "arraigned", "charged", "indicted", "operation", "raid", "arrested", "seized", "detained"),
    *("intercepted", "smashed", "elegation", "eam ", "ommittee", "anel", "ouncil", "embers", "rchestra"),
)
_FEW = 4
# What these tell needs nobody who is named.
_IMPERSONAL = frozenset({"officiated", "host", "sentence", "charge", "open", "operate", "run", "perform", "stage"})
# What a group does without anybody who is named, where the sentence says when.
_OF_GROUPS = frozenset({"trip", "visit", "lead", "return", "depart", "arrive", "attend", "perform", "meet"})
_GROUP = re.compile(
    r"\b(?:[Dd]elegation|[Tt]eam|[Cc]ontingent|Panel|Committee|Council|Orchestra|[Mm]embers (?:of the )?[A-Z]\w+)\b"
)
# What these say without a day of its own is no event.
_DATED = frozenset({"run", "perform", "stage", "stay"})
# A trip names the day; what it is for has none of its own: "will leave for X today to attend Y".
# They also tell of events in the passive, or after "will be".
_WITH_BE = frozenset({"host", "sentence", "charge", "stay", "run"})
# Their subject is the event.
_PASSIVES = frozenset({"run", "officiated"})
_TRIPS = frozenset({"depart", "return", "arrive", "trip"})
_YEAR = re.compile(r"\b(?:in|since|until|between|during|from) (?:19|20)\d\d\b")
# Who enforces the law: what others seize or conduct is no operation.
_ENFORCERS = re.compile(
    r"\b(?:[Pp]olice|Customs|[Oo]fficers|Immigration|Navy|Coast Guard|Border Force|Department|Service)\b"
)
# Between a person and a verb: the verb is then not said of the person.
_ASIDE = re.compile(r"\b(?:who|which|that|said|says|announced|reported|whose)\b|\.(?=\s)|;")


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
            subject = _last(block, mentions) if subject is None or not _PRONOUN.search(block.view) else subject


def _may_tell(block: Block, mentions: list[Mention]) -> bool:
    """A cheap sign that a sentence tells an event: it names a person, or has a word that needs none."""
    named = any(block.span.holds(mention.name) for mention in mentions)
    return any(map(block.view.__contains__, STEMS if named else _SIGNS))


def _sets_part(when: When) -> bool:
    """Whether a phrase says which part of today the next sentences of its paragraph tell of."""
    return when.time_of_day is not None and (when.offset == 0 or (when.offset is None and when.start is None))


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


def _told(sentence: Sentence, subject: Mention | None) -> Iterator[Happening]:
    verbs = [found for found in _VERB.finditer(sentence.view) if not _quoted(sentence.view, found.start())]
    trip = False
    for number, found in enumerate(verbs):
        stop = verbs[number + 1].start() if number + 1 < len(verbs) else len(sentence.view)
        verb = _verb(found)
        if trip and _is_purpose(sentence, found):
            continue
        trip = verb.key in _TRIPS
        event = _event(sentence, found, verb, stop)
        if event is None or _is_background(sentence, event):
            continue
        if verbs[0]["will"] and found[0] in BASE:
            event = replace(event, planned=True)
        who = _subjects(sentence, found.start(), subject)
        acting = [] if who else _acting_bodies(sentence, verb, found.start())
        if who or acting or verb.key in _IMPERSONAL or _by_group(sentence, found, verb) or _by_us(sentence, found):
            peopled = _peopled(sentence, event, verb, (found.end(), stop, who))
            yield replace(peopled, parts=(*acting, *peopled.parts))


def _verb(found: re.Match[str]) -> Verb:
    return _BY_KEY[next(key for key in _BY_KEY if found[key])]


def _is_purpose(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether a verb after that of a trip says what the trip is for, without a day of its own."""
    later = any(
        (when.start is not None or when.offset is not None) and sentence.offset(when.span)[0] > found.start()
        for when in sentence.times
    )
    before = sentence.view[: found.start()].rstrip().rpartition(" ")[2]
    return not later and not found["will"] and found[0] in BASE and before in {"to", "and"}


def _is_background(sentence: Sentence, event: Happening) -> bool:
    """Whether a sentence names a year and no day, so that it tells of a career or of history."""
    return event.when is None and not event.planned and bool(_YEAR.search(sentence.view))


def _by_group(sentence: Sentence, found: re.Match[str], verb: Verb) -> bool:
    """Whether a group whose members are not named does something on a day that the sentence names."""
    if verb.key not in _OF_GROUPS or day(sentence, found.start()) is None:
        return False
    return bool(_GROUP.search(sentence.view, 0, found.start()))


def _by_us(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether those who issue the release say what they signed themselves."""
    return bool(found["sign"]) and sentence.view[: found.start()].rstrip().endswith((" we", "We"))


def _acting_bodies(sentence: Sentence, verb: Verb, at: int) -> list[Part]:
    """The bodies that sign or hold something, where they begin the sentence and stand right before the verb."""
    if verb.key not in {"sign", "host", "trip", "visit"}:
        return []
    found = bodies.listed(sentence.block, 0)
    if not found or sentence.view[sentence.offset(found[-1])[1] : at].count(" ") > _FEW:
        return []
    return [Part(at=span, role=verb.subject) for span in found]


def _quoted(view: str, at: int) -> bool:
    return view.count('"', 0, at) % 2 == 1


def _event(sentence: Sentence, found: re.Match[str], verb: Verb, stop: int) -> Happening | None:
    if not _may_be(sentence, found, verb):
        return None
    start, end = _reach(sentence, found, verb, stop)
    name = sentence.view[start:end]
    kind = verb.type or noun_type(name)
    if kind is None or not _is_named(verb, name, passive=end <= found.start()):
        return None
    whole = (start, end) if verb.noun or verb.key == "speech" else (found.start() + len(found["will"] or ""), end)
    return Happening(
        type=kind,
        name=sentence.block.at(*whole),
        sentence=sentence.block.span,
        planned=bool(found["will"]),
        when=day(sentence, found.start()),
        time_of_day=next((when for when in sentence.times if when.time_of_day), None),
        place=place(sentence, verb, (start, end, stop)),
    )


def _may_be(sentence: Sentence, found: re.Match[str], verb: Verb) -> bool:
    """Whether what the verb needs stands in the sentence: the active voice, a day, somebody who enforces the law."""
    if found["be"] and verb.key not in _WITH_BE:
        return False
    if verb.key in _DATED and day(sentence, found.start()) is None:
        return False
    return verb.key != "operate" or _is_enforced(sentence, found)


def _is_named(verb: Verb, name: str, *, passive: bool) -> bool:
    """Whether the words that name an event are such as the verb needs."""
    if verb.key == "stage":
        return bool(NOUN.search(head_of(name)))
    if (verb.noun or passive) and not NOUN.search(name):
        return False
    return bool(name.strip()) or not (verb.object or verb.place)


def _reach(sentence: Sentence, found: re.Match[str], verb: Verb, stop: int) -> tuple[int, int]:
    """Where the words stand that name the event: before a verb in the passive, else after it."""
    passive = verb.key in _PASSIVES or (
        verb.key == "host" and (found["be"] or _PASSIVE.search(sentence.view, 0, found.start()))
    )
    if passive:
        return held(sentence, found.start())
    if found[0] == "held":
        before = named_before(sentence, found.start())
        if before[0] < before[1]:
            return before
    return object_of(sentence, found.end(), stop, to_persons=bool(verb.object))


def _is_enforced(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether those who enforce the law did this, on a day that the sentence names: the rest is background."""
    enforcer = _ENFORCERS.search(sentence.view, 0, found.start())
    return bool(enforcer) and any(when.start is not None or when.offset is not None for when in sentence.times)


def _subjects(sentence: Sentence, verb: int, previous: Mention | None) -> list[Mention]:
    """Who the verb is said of: the persons named just before it, or the person that a pronoun stands for."""
    before = [mention for mention in sentence.mentions if sentence.offset(mention.name)[1] <= verb]
    pronoun = None
    for found in _PRONOUN.finditer(sentence.view, 0, verb):
        pronoun = found
    if pronoun and (not before or sentence.offset(before[-1].name)[1] < pronoun.start()):
        return [previous or before[0]] if previous or before else []
    if not before or _ASIDE.search(sentence.view, sentence.offset(before[-1].name)[1], verb):
        return []
    who = [before[-1]]
    for mention in reversed(before[:-1]):
        between = sentence.view[sentence.offset(mention.name)[1] : sentence.offset(who[0].name)[0]]
        if " and " not in between or re.search(r"[.;]| (?:at|by|with|to) ", between):
            break
        who.insert(0, mention)
    return who


def _peopled(sentence: Sentence, event: Happening, verb: Verb, reach: tuple[int, int, list[Mention]]) -> Happening:
    start, stop, who = reach
    parts = [Part(at=mention.name, role=verb.subject) for mention in who]
    inside = [
        mention
        for mention in sentence.mentions
        if start <= sentence.offset(mention.name)[0] < stop and mention not in who
    ]
    for mention in inside:
        role = (
            "accompanying"
            if re.search(
                r"(?:accompan|joined by|together with|alongside|along with)",
                sentence.view[start : sentence.offset(mention.name)[0]],
            )
            else verb.object
        )
        if role:
            parts.append(Part(at=mention.name, role=role))
    for found in _ORGANIZED.finditer(sentence.view, start, stop):
        role = "organizer" if found["how"].startswith("organ") else "host"
        parts += [Part(at=span, role=role) for span in bodies.listed(sentence.block, found.end())]
    return replace(event, parts=tuple(parts))
