"""Appointments that English sentences tell: who is appointed to what, and from when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.en.dates import phrases
from govdata.text.facts import Happening, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.document import Block, Document, Span
    from govdata.text.facts import Person

__all__ = ["appointments"]

_PASSIVE = re.compile(
    r"\b(?:(?P<will>will be |to be )|has been |have been |was |were |is |are |"
    r"been )(?:re-?)?(?P<verb>appointed)(?: as)?(?: the| an?)? (?=[A-Z])"
)
_ACTIVE = re.compile(
    r"\b(?:ha(?:s|ve) )?(?:re-?)?(?P<verb>appointed)(?: the following)? (?=(?:Mr|Ms|Mrs|Dr|"
    r"Prof|Professor|Miss|Madam|Sir|the Hon)\b)"
)
_NOUN = re.compile(
    r"\bthe (?:re-?)?(?P<verb>appointment) of (?=(?:Mr|Ms|Mrs|Dr|Prof|Professor|Miss|Madam|Sir|Dame|the Hon)\b)"
)
_END = re.compile(
    r" (?:from|with effect|for a|on|effective|in (?=\d|[A-Z][a-z]+ \d))\b|[;.:](?!\w)|"
    r", (?=who|and will|taking|effective|with)"
)


def appointments(document: Document, blocks: Iterable[int], people: list[Person]) -> Iterator[Happening]:
    """The appointments that the blocks tell, in the order of the text."""
    for number in blocks:
        if "ppoint" not in document.blocks[number].view:
            continue
        for sentence in document.blocks[number].sentences():
            for found in _PASSIVE.finditer(sentence.view):
                yield from _appointment(sentence, found, _who(sentence, people, found.start(), before=True))
            for found in (*_ACTIVE.finditer(sentence.view), *_NOUN.finditer(sentence.view)):
                yield from _appointment(sentence, found, _who(sentence, people, found.end(), before=False))


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
    stop = _END.search(sentence.view, found.end())
    end = stop.start() if stop else len(sentence.view)
    when = next(
        (when for when in phrases(sentence) if when.start and when.span.start >= sentence.span.start + found.end()),
        None,
    )
    if found.re is _NOUN and when is None:
        return
    yield Happening(
        type="appointment",
        name=sentence.at(found.start("verb"), end),
        sentence=sentence.span,
        planned="will" in found.re.groupindex and bool(found["will"]),
        when=when,
        parts=(Part(at=who, role="appointee"),),
    )
