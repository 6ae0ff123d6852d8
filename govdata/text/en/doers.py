"""Who does what an English verb tells: persons named before it, groups, bodies, holders of a post, the issuers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en import bodies
from govdata.text.en.clauses import day
from govdata.text.en.event_words import OF_GROUPS
from govdata.text.facts import Part

if TYPE_CHECKING:
    from govdata.text.en.clauses import Sentence
    from govdata.text.en.event_verbs import Verb
    from govdata.text.facts import Happening, Mention

__all__ = ["PRONOUN", "acting_bodies", "is_enforced", "is_received", "peopled", "subjects", "unnamed"]

PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b(?=(?: (?:also|then|later|today|subsequently|and))* *$| )")
_ORGANIZED = re.compile(r"\b(?:jointly |co-)?(?P<how>organi[sz]ed|hosted|held) by (?:the )?(?=[A-Z])")
_FEW = 4
_GROUP = re.compile(
    r"\b(?:[Dd]elegation|[Tt]eam|[Cc]ontingent|Panel|Committee|Council|Orchestra|[Mm]embers (?:of the )?[A-Z]\w+)\b"
)
# Who holds a post that only one holds, or is known by a title alone.
_TITLED = re.compile(
    r"\b[Tt]he (?:[A-Z][\w-]+ ){0,2}(?:Minister|President|Premier|Chancellor|Secretary|Governor|Secretary-General|"
    r"Governor-General|Chief Executive|King|Queen|Prince|Princess|Duke|Duchess|Speaker|Commissioner|Ministers|"
    r"Ambassador)\b|\b(?:His|Her|Their) (?:Majesty|Majesties|Royal Highness|Royal Highnesses|Excellency)\b"
)
_FIRST_PERSON = re.compile(r"(?:^|[ ,])(?:I|[Ww]e)(?: (?:have|had|also|then|today))? *$")
# Who enforces the law: what others seize or conduct is no operation.
_ENFORCERS = re.compile(
    r"\b(?:[Pp]olice|Customs|[Oo]fficers|Immigration|Navy|Coast Guard|Border Force|Department|Service)\b"
)
# Between a person and a verb: the verb is then not said of the person.
_ASIDE = re.compile(r"\b(?:who|which|that|said|says|announced|reported|whose)\b|\.(?=\s)|;")
# A clause on a person between commas, over which the verb is said of them.
_CLAUSE = re.compile(r", (?:who|whose) [^,;.]{3,120},")
_DATELINE = re.compile(r"[A-Z][\w .,'()/-]{2,60} ?[-–—] (?=[A-Z])")
_BESIDE = re.compile(r"(?:accompan|joined by|together with|alongside|along with)")


def subjects(sentence: Sentence, verb: int, previous: Mention | None) -> list[Mention]:
    """Who the verb is said of: the persons named just before it, or the person that a pronoun stands for."""
    before = [mention for mention in sentence.mentions if sentence.offset(mention.name)[1] <= verb]
    pronoun = None
    for found in PRONOUN.finditer(sentence.view, 0, verb):
        pronoun = found
    if pronoun and (not before or sentence.offset(before[-1].name)[1] < pronoun.start()):
        return [previous or before[0]] if previous or before else []
    if not before or _ASIDE.search(_CLAUSE.sub("", sentence.view[sentence.offset(before[-1].name)[1] : verb])):
        return []
    who = [before[-1]]
    for mention in reversed(before[:-1]):
        between = sentence.view[sentence.offset(mention.name)[1] : sentence.offset(who[0].name)[0]]
        if " and " not in between or re.search(r"[.;]| (?:at|by|with|to) ", between):
            break
        who.insert(0, mention)
    return who


def acting_bodies(sentence: Sentence, verb: Verb, at: int) -> list[Part]:
    """The bodies that sign or hold something, where they begin the sentence and stand right before the verb."""
    if verb.key not in {"sign", "host", "trip", "visit"}:
        return []
    dateline = _DATELINE.match(sentence.view)
    found = bodies.listed(sentence.block, dateline.end() if dateline else 0)
    if not found or sentence.view[sentence.offset(found[-1])[1] : at].count(" ") > _FEW:
        return []
    return [Part(at=span, role=verb.subject) for span in found]


def unnamed(sentence: Sentence, found: re.Match[str], verb: Verb) -> bool:
    """Whether somebody acts who is not named: a group, the holder of a post, or those who issue the release ("we").

    The sentence must then say the day, but for what those who issue the release sign.
    """
    ours = bool(_FIRST_PERSON.search(sentence.view, 0, found.start()))
    if ours and verb.key == "sign":
        return True
    if verb.key not in OF_GROUPS or day(sentence, found.start()) is None:
        return False
    return ours or bool(_GROUP.search(sentence.view, 0, found.start())) or _by_title(sentence, found.start())


def _by_title(sentence: Sentence, verb: int) -> bool:
    """Whether the verb is said of somebody known by a post or title alone: "The Prime Minister will visit X"."""
    titled = [one.end() for one in _TITLED.finditer(sentence.view, 0, verb)][-1:]
    if not titled or _ASIDE.search(sentence.view, titled[0], verb):
        return False
    return not any(titled[0] <= sentence.offset(mention.name)[0] < verb for mention in sentence.mentions)


def is_received(sentence: Sentence, verb: int) -> bool:
    """Whether somebody who is named stands right after the verb that ends there: whom one hosts, not what."""
    named = next((one for one in sentence.mentions if sentence.offset(one.name)[0] >= verb), None)
    if named is None:
        return False
    first, end = sentence.offset(named.role or named.honorific or named.name)[0], sentence.offset(named.name)[1]
    between = sentence.view[verb : max(verb, first)]
    return between.count(" ") <= _FEW and not re.search("[,.;:]", between) and not sentence.view.startswith("'", end)


def is_enforced(sentence: Sentence, verb: int) -> bool:
    """Whether those who enforce the law did this, on a day that the sentence names: the rest is background."""
    enforcer = _ENFORCERS.search(sentence.view, 0, verb)
    return bool(enforcer) and any(when.tells_day for when in sentence.times)


def peopled(sentence: Sentence, event: Happening, verb: Verb, reach: tuple[int, int, list[Mention]]) -> Happening:
    """The event with who takes part: who the verb is said of, who is named in its reach, and who organizes it."""
    start, stop, who = reach
    parts = [Part(at=mention.name, role=verb.subject) for mention in who]
    inside = (one for one in sentence.mentions if start <= sentence.offset(one.name)[0] < stop and one not in who)
    for mention in inside:
        beside = _BESIDE.search(sentence.view, start, sentence.offset(mention.name)[0])
        role = "accompanying" if beside else verb.object
        parts += [Part(at=mention.name, role=role)] if role else []
    for found in _ORGANIZED.finditer(sentence.view, start, stop):
        role = "organizer" if found["how"].startswith("organ") else "host"
        parts += [Part(at=span, role=role) for span in bodies.listed(sentence.block, found.end())]
    return replace(event, parts=tuple(parts))
