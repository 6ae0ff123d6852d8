"""The persons of a Chinese text: a post and then a name with no mark between, or a name and then a title."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.facts import MOST_MENTIONS, Mention, Person
from govdata.text.zh.words import BOUNDARIES, COMPOUND_FAMILY, FAMILY, FOLLOWERS, HEADS, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.document import Block, Document

__all__ = ["persons"]

_HEAD = re.compile("|".join(sorted(HEADS, key=lambda head: (-len(head), head))))
_TITLE = re.compile("|".join(sorted(TITLES, key=lambda title: (-len(title), title))))
_HAN = re.compile(r"[\u4e00-\u9fff〇·‧]")
_LONGEST_POST = 40
# What is asked and who answers: 議員的提問和局長的答覆.
_ASKED = re.compile("(?:口頭|口头|書面|书面|補充|补充)?(?:提問|提问|質詢|质询|議案|议案)(?:和|及|與|与)")
_OPENING = 5_000
# Post words that go on as something else: 局長級 "of director rank", 主席團 "presidium".
_NO_HEAD = frozenset("級级團团會会府席職职位室")
# Family names that are far more often something else.
_ALSO_WORDS = frozenset("和向成任時时明應应官席管")
# Between a name and the post of the next person.
_LINKS = frozenset("和與与及同跟由向對对為为是在於于並并就被了、的有")
_FOLLOWS = tuple(sorted(FOLLOWERS, key=lambda word: (-len(word), word)))
_ENDS = (*_FOLLOWS, *sorted(TITLES))
_WORDS = tuple(word for word in _FOLLOWS if len(word) > 1)
_OPENINGS = tuple(sorted(BOUNDARIES, key=lambda word: (-len(word), word)))


# A name put into Chinese sounds: parts with a dot between, up to a word that cannot be part of it.
_FOREIGN = re.compile(
    rf"[\u4e00-\u9fff]{{1,6}}(?:[·‧•・][\u4e00-\u9fff]{{1,7}}?)+(?=[^\u4e00-\u9fff·‧•・]|$|{'|'.join(_FOLLOWS)})"
)


def persons(document: Document, blocks: Iterable[int]) -> tuple[list[Person], list[tuple[Mention, tuple[str, ...]]]]:
    """The persons that the blocks name, in the order of the text. Nothing is unclear: later mentions are full names."""
    found: dict[str, Person] = {}
    everyone = (mention for number in blocks for mention in _mentions(document, document.blocks[number], number))
    for mention in islice(everyone, MOST_MENTIONS):
        person = found.setdefault(document[mention.name], Person(name=mention.name))
        person.mentions.append(mention)
        if mention.role and (person.role is None or person.mentions[0].block == 0):
            person.role = mention.role
        person.honorific = person.honorific or mention.honorific
    _add_later(document, found, blocks)
    for person in found.values():
        person.role = _without_names(document, person.role, found)
    return sorted(found.values(), key=lambda person: person.mentions[0].name), []


def _without_names(document: Document, role: Span | None, names: Iterable[str]) -> Span | None:
    """A post without the person before it: 甲與乙會主席丙 names 甲, and 乙會主席 is the post."""
    if role is None:
        return None
    text = document[role]
    start = max((text.rfind(name) + len(name) for name in names if name in text), default=0)
    while start and start < len(text) and text[start] in _LINKS:
        start += 1
    return Span(role.start + start, role.end)


def _add_later(document: Document, people: dict[str, Person], blocks: Iterable[int]) -> None:
    """Give every person the places where the name stands alone."""
    if not people:
        return
    known = {mention.name for person in people.values() for mention in person.mentions}
    names = re.compile("|".join(re.escape(name) for name in sorted(people, key=len, reverse=True)))
    for number in blocks:
        block = document.blocks[number]
        for found in names.finditer(block.view):
            span = block.at(*found.span())
            if span not in known and document[span] in people:
                people[document[span]].mentions.append(Mention(name=span, block=number))
    for person in people.values():
        person.mentions.sort(key=lambda mention: mention.name)


def _mentions(document: Document, block: Block, number: int) -> Iterator[Mention]:
    barrier = 0
    taken: list[tuple[int, int]] = []
    for found in _HEAD.finditer(block.view):
        end = _name_after(document, block, found.end())
        if not end or found.start() < barrier or block.view[found.end()] in _NO_HEAD:
            continue
        start = _post_start(block.view, found.start(), barrier)
        title = _TITLE.match(block.view, end)
        end = title.end() if title else end
        yield Mention(
            name=block.at(found.end(), title.start() if title else end),
            block=number,
            honorific=block.at(*title.span()) if title else None,
            role=block.at(start, found.end()),
        )
        taken.append((found.end(), end))
        barrier = end
    for found in _TITLE.finditer(block.view):
        first = _name_before(block.view, found.start())
        if first is not None and not any(start < found.start() and first < end for start, end in taken):
            yield Mention(name=block.at(first, found.start()), block=number, honorific=block.at(*found.span()))


def _name_after(document: Document, block: Block, at: int) -> int:
    """The end of the name that begins at `at`; 0 where there is none."""
    if block.view.startswith(_WORDS, at):
        return 0
    foreign = _FOREIGN.match(block.view, at)
    return foreign.end() if foreign else _own_name_after(document, block.view, at)


def _own_name_after(document: Document, view: str, at: int) -> int:
    """The end of a family name and one or two characters, which a word ends, or which the text says again."""
    family = 2 if view[at : at + 2] in COMPOUND_FAMILY else int(view[at : at + 1] in FAMILY)
    ends = [at + family + given for given in (2, 1) if family and _name_like(view, at + family, given)]
    for end in ends:
        if _ended(view, end) and (end == at + family + 1 or not view.startswith(_FOLLOWS, end - 1)):
            return end
    return next((end for end in ends if _again(document, view[at:end])), 0)


def _again(document: Document, name: str) -> bool:
    """Whether the opening of the text has the characters at least twice, as it has a name that it goes on to use."""
    return document.text.count(name, 0, _OPENING) > 1


def _name_like(view: str, start: int, length: int) -> bool:
    given = view[start : start + length]
    return len(given) == length and all(_HAN.match(char) for char in given) and not given.startswith(_FOLLOWS)


def _ended(view: str, end: int) -> bool:
    return end >= len(view) or not _HAN.match(view[end]) or view.startswith(_ENDS, end)


def _post_start(view: str, head: int, barrier: int) -> int:
    """Where the post that ends with the head begins: after a mark or a word that cannot be part of it."""
    start = head
    while start > max(barrier, head - _LONGEST_POST) and _HAN.match(view[start - 1]):
        start -= 1
    phrase = view[start:head]
    start += max((phrase.rfind(word) + len(word) for word in _OPENINGS if len(word) > 1 and word in phrase), default=0)
    start = max(start, *(view.rfind(mark, start, head) + 1 for mark in "與与"))
    start += max(view[start:head].rfind("的"), -1) + 1
    asked = _ASKED.match(view, start, head)
    start = asked.end() if asked else start
    while start < head and view[start] in _LINKS:
        start += 1
    return start


def _name_before(view: str, title: int) -> int | None:
    """The start of the name that ends where a title begins; None where the characters are no full name."""
    if view[max(0, title - 4) : max(0, title - 2)] in COMPOUND_FAMILY:
        return title - 4
    starts = [start for start in (title - 3, title - 2) if start >= 0 and _is_name(view, start, title)]
    if len(starts) > 1 and _is_word(view, starts[0]):
        return starts[1]
    return starts[0] if starts else None


def _is_name(view: str, start: int, end: int) -> bool:
    return view[start] in FAMILY and all(_HAN.match(char) for char in view[start:end])


def _is_word(view: str, at: int) -> bool:
    """Whether what could be a family name is rather a word, or the end of one (感謝 before a name)."""
    return view[at] in _ALSO_WORDS or view[max(0, at - 1) : at + 1] in BOUNDARIES
