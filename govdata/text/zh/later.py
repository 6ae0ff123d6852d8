"""Where a text comes back to a person: by full name, by family name with title or post, by part of a foreign name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.facts import Mention
from govdata.text.zh.families import COMPOUND_FAMILY
from govdata.text.zh.followers import HAN
from govdata.text.zh.words import BOUNDARIES, HEADS, TITLES, either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.document import Block, Document
    from govdata.text.facts import Person

__all__ = ["add_later"]

_DOT = re.compile("[·‧•・]")
# With a family name go titles, and of a post its last two characters: 陳局長 for 港口局局長陳大文.
_CALLED = 2
_TITLE = re.compile(either({*TITLES, *(head[-_CALLED:] for head in HEADS)}))
_SHORTEST_PART = 2
_JOINED_FULL = 4
_BEFORE = frozenset("和與与及同跟由向對对為为是在於于並并就被了、的有以隨随而但")

if TYPE_CHECKING:
    Places = Iterator[tuple[str, int, int]]


def add_later(document: Document, people: dict[str, Person], blocks: Iterable[int]) -> None:
    """Give every person the places where the name stands alone, and those of a short name that fits nobody else."""
    if not people:
        return
    known = {mention.name for person in people.values() for mention in person.mentions}
    whole = _whole(people)
    names = re.compile(either(whole))
    families = _families(document, people)
    for number in blocks:
        block = document.blocks[number]
        found = [(whole[name[0]], *name.span()) for name in names.finditer(block.view)]
        for name, start, end in (*found, *_short(block, families)):
            span = block.at(start, end)
            if span not in known:
                known.add(span)
                people[name].mentions.append(Mention(name=span, block=number, full=document[span] == name))
    for person in people.values():
        person.mentions.sort(key=lambda mention: mention.name)


def _whole(people: Iterable[str]) -> dict[str, str]:
    """The names, and the last parts of foreign names, each with the name that it can only mean."""
    parts = [(_DOT.split(name)[-1], name) for name in people if _DOT.search(name)]
    last = [part for part, _ in parts]
    sure = {part: name for part, name in parts if len(part) >= _SHORTEST_PART and last.count(part) == 1}
    return sure | {name: name for name in people}


def _families(document: Document, people: dict[str, Person]) -> dict[str, list[tuple[str, str]]]:
    """The persons by their family names, each with the end of the post."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, person in people.items():
        if HAN.match(name) and not _DOT.search(name):
            family = name[: 2 if name[:2] in COMPOUND_FAMILY or len(name) == _JOINED_FULL else 1]
            found.setdefault(family, []).append((name, document[person.role][-_CALLED:] if person.role else ""))
    return found


def _short(block: Block, families: dict[str, list[tuple[str, str]]]) -> Places:
    """The places where a family name stands with a title or the end of a post, and can be one person's only."""
    for family, known in families.items():
        at = block.view.find(family)
        while at >= 0:
            title = _TITLE.match(block.view, at + len(family))
            meant = [name for name, post in known if title and (title[0] == post or title[0] in TITLES)]
            if len(meant) == 1 and _begins(block.view, at):
                yield meant[0], at, at + len(family)
            at = block.view.find(family, at + 1)


def _begins(view: str, at: int) -> bool:
    """Whether a short name can begin here, and is not the end of something longer."""
    before = view[max(0, at - 2) : at]
    return not before or not HAN.match(before[-1]) or before[-1] in _BEFORE or before in BOUNDARIES
