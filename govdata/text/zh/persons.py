"""The persons of a Chinese text: a post and then a name with no mark between, or a name and then a title."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.facts import MOST_MENTIONS, Mention, Person
from govdata.text.zh.appointments import appointed
from govdata.text.zh.before import before_post, before_title
from govdata.text.zh.followers import HAN, TITLE
from govdata.text.zh.later import add_later
from govdata.text.zh.names import after_post, is_name, listed, next_of_list
from govdata.text.zh.posts import FIELD, HEAD, Chain, post_start
from govdata.text.zh.rolls import enrolled
from govdata.text.zh.salutations import saluted
from govdata.text.zh.words import BOUNDARIES, HEADS, both, either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govdata.text.document import Block, Document

__all__ = ["persons"]

_TITLE = re.compile(TITLE)
# A post in brackets after a name with its title: 陳大文先生（港口學會會長）.
_BRACKETED = re.compile(rf" ?\((?P<post>[\u4e00-\u9fffA-Za-z]{{0,30}}(?:{either(HEADS)}))\)")
# Post words that go on as something else: 局長級 "of director rank", 主席團 "presidium".
_NO_HEAD = frozenset("級级團团會会府職职位室處处")
# Between a name and the post of the next person.
_LINKS = frozenset("和與与及同跟由向對对為为是在於于並并就被了、的有")
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
    "院長",
    "院长",
    "主任",
    "特首",
    "國務委員",
    "国务委员",
)
_ALSO_CALLED = both(
    "副主席 副總理 局長 司長 處長 署長 會長 校長 理事長 秘書長 行長 總監 專員 所長 廳長 縣長 區長 議長 團長"
)
# Posts that several people hold at once, and what stands between them and the names.
_SHARED = (
    *("議員", "议员", "委員", "委员", "代表", "顧問", "顾问", "院士", "理事", "董事", "成員", "成员", "副主席"),
    *("評審", "评审", "副會長", "副会长", "領導", "领导"),
)
# Without title or post of its own, a name in a list must be a whole one.
_SURELY = 3
_NAMELY = re.compile("(?:名單)?(?:包括|分別為|分别为|分別是|分别是|計有|有|為|为|是|:)(?:有)?")


def persons(document: Document, blocks: Sequence[int]) -> tuple[list[Person], list[tuple[Mention, tuple[str, ...]]]]:
    """The persons that the blocks name, in the order of the text. A short name that could mean two means none."""
    found: dict[str, Person] = {}
    rolls = enrolled(document, blocks)
    everyone = (
        mention
        for number in blocks
        for mention in _mentions(document, document.blocks[number], number, rolls.get(number, ()))
    )
    for mention in islice(everyone, MOST_MENTIONS):
        person = found.setdefault(document[mention.name], Person(name=mention.name))
        person.mentions.append(mention)
        if mention.role and (person.role is None or person.mentions[0].block == 0):
            person.role = mention.role
        person.honorific = person.honorific or mention.honorific
    add_later(document, found, blocks)
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


def _mentions(document: Document, block: Block, number: int, rolls: Sequence[Mention]) -> Iterator[Mention]:
    taken: list[tuple[int, int]] = []
    for mention in (*rolls, *saluted(block, number), *appointed(block, number), *_after_posts(document, block, number)):
        start, end = (at - block.span.start for at in (mention.name.start, mention.name.end))
        if not any(first < end and start < last for first, last in taken):
            taken.append((start, end))
            yield mention
    yield from _before_titles(block, number, taken)


def _before_titles(block: Block, number: int, taken: list[tuple[int, int]]) -> Iterator[Mention]:
    heads = [post.span() for post in HEAD.finditer(block.view)] if _TITLE.search(block.view) else []
    for found in _TITLE.finditer(block.view):
        if any(start < found.start() < end for start, end in heads):
            continue  # 總工程師 is a post, and no title of 盤總
        barrier = max((end for _, end in heads if end <= found.start()), default=0)
        first = before_title(block.view, *found.span(), barrier)
        if first is None or any(start < found.start() and first < end for start, end in taken):
            continue
        post = _BRACKETED.match(block.view, found.end())
        yield Mention(
            name=block.at(first, found.start()),
            block=number,
            honorific=block.at(*found.span()),
            role=block.at(*post.span("post")) if post else None,
        )
        end = post.end() if post else found.end()
        for start, stop in (*_ahead_of_list(block, first), *_rest_of_list(block, end)):
            if stop - start >= _SURELY and not any(begun < stop and start < last for begun, last in taken):
                yield Mention(name=block.at(start, stop), block=number)


def _after_posts(document: Document, block: Block, number: int) -> Iterator[Mention]:
    barrier = 0
    chain = Chain(block.view)
    for found in HEAD.finditer(block.view):
        field = FIELD.match(block.view, found.end())
        post = field.end() if field else found.end()
        named = None if found.start() < barrier else after_post(document, block, post)
        if named is None or block.view[found.end()] in _NO_HEAD:
            chain.add(found.start(), post, barrier)
            yield from _called(block, number, found)
            yield from _namely(block, number, (found, post, barrier))
            continue
        title = _TITLE.match(block.view, named[1])
        start, post = chain.first(post_start(block.view, found.start(), barrier), post)
        barrier = title.end() if title else named[1]
        role = block.at(start, post)
        honorific = block.at(*title.span()) if title else None
        yield Mention(name=block.at(*named), block=number, honorific=honorific, role=role)
        for more in _rest_of_list(block, barrier):
            barrier = more[1]
            own = _TITLE.match(block.view, more[1])
            together = found[0].endswith(_SHARED) or (block.view[more[0] - 1] == "、" and not own)
            shown = block.at(*own.span()) if own else None
            yield Mention(name=block.at(*more), block=number, honorific=shown, role=role if together else None)


def _rest_of_list(block: Block, at: int) -> Iterator[tuple[int, int]]:
    while (more := next_of_list(block, at)) is not None:
        yield more
        title = _TITLE.match(block.view, more[1])
        at = title.end() if title else more[1]


def _ahead_of_list(block: Block, at: int) -> Iterator[tuple[int, int]]:
    """The names of a list before one with a title: 感謝陳大文、李小明博士."""
    start = at - 1 - _SURELY
    while start >= 0 and block.view[at - 1] == "、" and is_name(block.view, start, at - 1):
        before = block.view[max(0, start - 2) : start]
        if before and HAN.match(before[-1]) and before[-1] not in "的、" and before not in BOUNDARIES:
            return
        yield start, at - 1
        at, start = start, start - 1 - _SURELY


def _called(block: Block, number: int, post: re.Match[str]) -> Iterator[Mention]:
    called = post[0] in _CALLED
    first = before_post(block.view, post.start(), whole=not called) if called or post[0] in _ALSO_CALLED else None
    if first is not None:
        yield Mention(name=block.at(first, post.start()), block=number, role=block.at(*post.span()))


def _namely(block: Block, number: int, where: tuple[re.Match[str], int, int]) -> Iterator[Mention]:
    """The holders of a post that several hold, where a list of them follows: 委員包括陳大文、李小明和黃英."""
    found, post, barrier = where
    word = _NAMELY.match(block.view, post) if found[0].endswith(_SHARED) else None
    first = listed(block, word.end()) if word else None
    if first is None:
        return
    role = block.at(post_start(block.view, found.start(), barrier), post)
    title = _TITLE.match(block.view, first[1])
    for named in (first, *_rest_of_list(block, title.end() if title else first[1])):
        yield Mention(name=block.at(*named), block=number, role=role)
