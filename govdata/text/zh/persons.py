"""The persons of a Chinese text: a post and then a name with no mark between, or a name and then a title."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.facts import MOST_MENTIONS, Mention, Person
from govdata.text.zh.appointments import appointed
from govdata.text.zh.names import HAN, after_post, before_post, before_title, next_of_list
from govdata.text.zh.words import BOUNDARIES, HEADS, TITLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.document import Block, Document

__all__ = ["persons"]

_HEAD = re.compile("|".join(sorted(HEADS, key=lambda head: (-len(head), head))))
_TITLE = re.compile("|".join(sorted(TITLES, key=lambda title: (-len(title), title))))
# A post's field in brackets, before the name: 助理處長(港口管理).
_FIELD = re.compile(r"\([\u4e00-\u9fffA-Za-z0-9]{1,14}\)")
_LONGEST_POST = 40
# What is asked and who answers: 議員的提問和局長的答覆.
_ASKED = re.compile("(?:口頭|口头|書面|书面|補充|补充)?(?:提問|提问|質詢|质询|議案|议案)(?:和|及|與|与)")
# Post words that go on as something else: 局長級 "of director rank", 主席團 "presidium".
_NO_HEAD = frozenset("級级團团會会府席職职位室")
# Between a name and the post of the next person.
_LINKS = frozenset("和與与及同跟由向對对為为是在於于並并就被了、的有")
_LONGER = (word for word in sorted(BOUNDARIES, key=lambda word: (-len(word), word)) if len(word) > 1)
_OPENING = re.compile(rf"(?:{'|'.join(_LONGER)})(?![國国團团處处會会院])")
_BY = re.compile(rf"[與与]|(?<![自經经理緣缘])由(?!於|于)|(?:{_TITLE.pattern})[和及跟同]")
# Posts by which their holders are called, after the name.
_CALLED = (
    "總理",
    "总理",
    "主席",
    "總統",
    "总统",
    "首相",
    "外長",
    "外长",
    "部長",
    "部长",
    "大使",
    "市長",
    "市长",
    "省長",
    "省长",
)
# Posts that several people hold at once.
_SHARED = ("議員", "议员", "委員", "委员", "代表", "顧問", "顾问", "院士", "理事", "董事")
# A day or an hour before a post.
_WHEN = re.compile(r"(?<=[\d一二三四五六七八九十])[日時时分](?=[\u4e00-\u9fff])")


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
    taken: list[tuple[int, int]] = []
    for mention in (*appointed(block, number), *_after_posts(document, block, number)):
        start, end = (at - block.span.start for at in (mention.name.start, mention.name.end))
        if not any(first < end and start < last for first, last in taken):
            taken.append((start, end))
            yield mention
    for found in _TITLE.finditer(block.view):
        first = before_title(block.view, *found.span())
        if first is not None and not any(start < found.start() and first < end for start, end in taken):
            yield Mention(name=block.at(first, found.start()), block=number, honorific=block.at(*found.span()))


def _after_posts(document: Document, block: Block, number: int) -> Iterator[Mention]:
    barrier = 0
    for found in _HEAD.finditer(block.view):
        field = _FIELD.match(block.view, found.end())
        post = field.end() if field else found.end()
        named = None if found.start() < barrier else after_post(document, block, post)
        if named is None or block.view[found.end()] in _NO_HEAD:
            yield from _called(block, number, found)
            continue
        start = _post_start(block.view, found.start(), barrier)
        title = _TITLE.match(block.view, named[1])
        barrier = title.end() if title else named[1]
        role = block.at(start, post)
        honorific = block.at(*title.span()) if title else None
        yield Mention(name=block.at(*named), block=number, honorific=honorific, role=role)
        while (more := next_of_list(block, barrier)) is not None:
            barrier = more[1]
            shared = role if found[0].endswith(_SHARED) else None
            yield Mention(name=block.at(*more), block=number, role=shared)


def _called(block: Block, number: int, post: re.Match[str]) -> Iterator[Mention]:
    first = before_post(block.view, post.start()) if post[0] in _CALLED else None
    if first is not None:
        yield Mention(name=block.at(first, post.start()), block=number, role=block.at(*post.span()))


def _post_start(view: str, head: int, barrier: int) -> int:
    """Where the post that ends with the head begins: after a mark or a word that cannot be part of it."""
    start = head
    while start > max(barrier, head - _LONGEST_POST) and HAN.match(view[start - 1]):
        start -= 1
    start = max([start, *(found.end() for found in _OPENING.finditer(view, start, head))])
    start = max([start, *(found.end() for found in _BY.finditer(view, start, head))])
    start += max(view[start:head].rfind("的"), -1) + 1
    start = max([start, *(found.end() for found in _WHEN.finditer(view, start, head))])
    asked = _ASKED.match(view, start, head)
    start = asked.end() if asked else start
    while start < head and view[start] in _LINKS:
        start += 1
    return start
