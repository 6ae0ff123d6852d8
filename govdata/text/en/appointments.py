"""Appointments that English sentences tell: who is appointed to what, and from when."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en.dates import phrases
from govdata.text.facts import Happening, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.document import Block, Document, Span
    from govdata.text.facts import Person

__all__ = ["appointments"]

_PASSIVE = re.compile(
    r"\b(?:(?P<will>will be |to be )|(?:has|have) (?:today |now |also )?been |was |were |is |are |"
    r"been )(?:re-?)?(?P<verb>appointed)(?: as)?(?: the| an?)? (?=[A-Z])"
)
_ACTIVE = re.compile(r"\b(?:ha(?:s|ve) )?(?:re-?)?(?P<verb>appointed)(?: the following)? (?=[A-Z]|the Hon\b)")
_NOUN = re.compile(
    r"\bthe (?:re-?)?(?P<verb>appointment) of (?=(?:Mr|Ms|Mrs|Dr|Prof|Professor|Miss|Madam|Sir|Dame|the Hon)\b)"
)
_TAKEN = re.compile(
    r"\b(?P<will>will |to )?(?P<verb>(?:take|took|takes) up|assumed?|commence[sd]?)(?= (?:(?:the |his |her |their )?"
    r"(?:post|office|position|role|appointment|duty|duties|term|chairmanship)|on \d|on [A-Z][a-z]+ \d))"
    r"|\b(?P<next>will )become(?=[^.;,]{0,60} on )"
)
# All that are named take office on one day.
_EFFECT = re.compile(
    r"\b(?P<verb>(?:re-?)?appointments?)\b[^.;]{0,150}? (?P<will>will )?(?:with effect from|"
    r"from(?= \d| [A-Z][a-z]+ \d)|effective(?: from)?|take(?:s)? effect (?:on|from)|taking effect (?:on|from))\b"
)
# Between the verb and a name stands at most a post.
_LONGEST_POST = 60
_SIGNS = ("ppoint", "become", "take", "took", "assum", "commenc")
_YEAR = re.compile(r"\b(?:in|since|until|between|from) (?:19|20)\d\d\b")
_END = re.compile(
    r" (?:from|with effect|for a|on|effective|in (?=\d|[A-Z][a-z]+ \d))\b|[;.:](?!\w)|"
    r", (?=who|and will|taking|effective|with)"
)


def appointments(document: Document, blocks: Iterable[int], people: list[Person]) -> Iterator[Happening]:
    """The appointments that the blocks tell, in the order of the text."""
    numbers = [number for number in blocks if any(sign in document.blocks[number].view for sign in _SIGNS)]
    if not any("ppoint" in block.view for block in document.blocks):
        return
    sentences = [sentence for number in numbers for sentence in document.blocks[number].sentences()]
    told = [event for sentence in sentences for event in _of_one(sentence, people)]
    shared = [event for sentence in sentences for event in _of_all(sentence, people)]
    day = next((event.when for event in shared), None)
    told = [replace(event, when=event.when or day) for event in told]
    days = {event.when.start for event in told if event.when}
    yield from told
    yield from (event for event in shared[:1] if day and day.start not in days)


def _of_one(sentence: Block, people: list[Person]) -> Iterator[Happening]:
    """The appointments of somebody to something that a sentence tells."""
    for found in (*_PASSIVE.finditer(sentence.view), *_TAKEN.finditer(sentence.view)):
        yield from _appointment(sentence, found, _who(sentence, people, found.start(), before=True))
    for found in (*_ACTIVE.finditer(sentence.view), *_NOUN.finditer(sentence.view)):
        who = _who(sentence, people, found.end(), before=False)
        if _is_near(sentence, found, who):
            yield from _appointment(sentence, found, who)


def _of_all(sentence: Block, people: list[Person]) -> Iterator[Happening]:
    """What a sentence says of all appointments of a release: the day from which they hold."""
    for found in _EFFECT.finditer(sentence.view):
        who = _who(sentence, people, found.end(), before=True) or _first_after(
            sentence.span.start + found.end(), people
        )
        yield from _appointment(sentence, found, who)


def _first_after(at: int, people: list[Person]) -> Span | None:
    names = (mention.name for person in people for mention in person.mentions)
    return min((name for name in names if name.start >= at), default=None)


def _is_near(sentence: Block, found: re.Match[str], who: Span | None) -> bool:
    return who is None or who.start - sentence.span.start - found.end() <= _LONGEST_POST


def _who(sentence: Block, people: list[Person], at: int, *, before: bool) -> Span | None:
    """The person appointed: the nearest named before the verb, or the first after it; else the last one named."""
    place = sentence.span.start + at
    names = sorted(mention.name for person in people for mention in person.mentions)
    inside = [name for name in names if sentence.span.holds(name) and (name.start < place) is before]
    if inside:
        return inside[-1] if before else inside[0]
    earlier = [name for name in names if name.end <= place]
    return earlier[-1] if before and earlier else None


def _appointment(sentence: Block, found: re.Match[str], who: Span | None) -> Iterator[Happening]:
    if who is None:
        return
    stop = _END.search(sentence.view, found.end("verb") if found.re is _EFFECT else found.end())
    end = stop.start() if stop else len(sentence.view)
    when = next(
        (when for when in phrases(sentence) if when.start and when.span.start >= sentence.span.start + found.end()),
        None,
    )
    if when is None and (found.re in (_NOUN, _TAKEN, _EFFECT) or _YEAR.search(sentence.view)):
        return
    yield Happening(
        type="appointment",
        name=sentence.at(found.start("verb") if found["verb"] else found.start() + len("will "), end),
        sentence=sentence.span,
        planned=any(found[group] for group in ("will", "next") if group in found.re.groupindex),
        when=when,
        parts=(Part(at=who, role="appointee"),),
    )
