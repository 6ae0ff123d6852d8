"""Rolls of members: a post on a line of its own or before a colon, and names on the lines below or after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from govdata.text.facts import Mention
from govdata.text.zh.families import GIVEN, NO_NAMES
from govdata.text.zh.followers import TITLE
from govdata.text.zh.given import SHORTEST_FULL, SURE, is_no_word
from govdata.text.zh.names import can_be_titled, is_name
from govdata.text.zh.words import HEADS, both, either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.document import Block, Document, Span

__all__ = ["enrolled"]

_ENROLLED = both(
    """
    主席 副主席 召集人 副召集人 成員 委員 秘書 秘書長 董事 理事 理事長 司庫 顧問 評審 會長 副會長 主任 總幹事 校監
    校董 領隊 團長 副團長 議員 代表 主管 總監 審裁員 受託人
    """
)
_HEADING = re.compile(
    rf"^(?P<post>[\u4e00-\u9fff]{{0,8}}?(?:{either(_ENROLLED)}))(?:名單|名单)?(?: ?\([^()]{{1,12}}\))?(?: *:| *$)"
)
_MANY = ("成員", "成员", "委員", "委员", "董事", "理事", "議員", "议员", "代表", "顧問", "顾问")
# Lines under a heading, posts that say nobody's name, and names that are not known as such, between those of a roll.
_MARKS = r"[*#^+＊＃△]*"
_BETWEEN = re.compile(
    rf"[-—－─=_* ]+|[\u4e00-\u9fff]{{0,30}}(?:{either(HEADS)})(?: ?\([^()]{{1,20}}\))?"
    rf"|[\u4e00-\u9fff]{{2,4}} ?{_MARKS} ?"
)
# Without a heading before the names a line of a roll is one name.
_LONGEST = 40
_ITEM = r"(?:[-－•·●*] ?|\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.)、] ?)?"
_ENTRY = re.compile(
    rf"^ *{_ITEM}(?P<name>[\u4e00-\u9fff]{{2,4}}?) ?(?P<title>{TITLE})?"
    rf"(?:[\u4e00-\u9fff]{{0,2}}太平紳士)?(?:, ?[A-Z]{{2,4}})* ?(?:\((?P<note>[^()]{{1,30}})\))? ?{_MARKS} ?$"
)
_POST = re.compile(rf"[\u4e00-\u9fff]{{0,24}}(?:{either(HEADS)})")
_APART = re.compile("[、，；;]|, ?(?![A-Z ])|(?<=[生士授師员員]) ?[及和與]")


class _Heading(NamedTuple):
    """The post above names, and whether it is one that many hold, beside which a name can have a post of its own."""

    post: Span
    many: bool


def enrolled(document: Document, blocks: Iterable[int]) -> dict[int, list[Mention]]:
    """The persons of rolls, by the block that they stand in, each with the post above the names."""
    found: dict[int, list[Mention]] = {}
    above: _Heading | None = None
    for number in blocks:
        for line in document.blocks[number].lines():
            if len(line.view) > _LONGEST and ":" not in line.view[:_LONGEST]:
                above = None
                continue
            heading = _HEADING.match(line.view)
            if heading:
                above = _Heading(line.at(*heading.span("post")), heading["post"].endswith(_MANY))
            names = list(_entries(line, heading.end() if heading else 0, number, above))
            found.setdefault(number, []).extend(names)
            above = above if heading or names or _BETWEEN.fullmatch(line.view) else None
    return found


def _entries(line: Block, start: int, number: int, above: _Heading | None) -> Iterator[Mention]:
    """The names of a line, if it holds nothing but names; a post in brackets after a name is that person's own."""
    if not start and len(line.view) > _LONGEST:
        return
    entries = [(at, _ENTRY.match(part)) for at, part in _parts(line.view, start)]
    if not all(entry and _is_person(entry) and (above or entry["title"]) for _, entry in entries):
        return
    for at, entry in entries:
        if entry is not None:
            yield _mention(line, at, entry, (number, above))


def _mention(line: Block, at: int, entry: re.Match[str], where: tuple[int, _Heading | None]) -> Mention:
    number, above = where
    own = (above is None or above.many) and entry["note"] and _POST.fullmatch(entry["note"])
    return Mention(
        name=line.at(at + entry.start("name"), at + entry.end("name")),
        block=number,
        honorific=line.at(at + entry.start("title"), at + entry.end("title")) if entry["title"] else None,
        role=line.at(at + entry.start("note"), at + entry.end("note")) if own else above and above.post,
    )


def _parts(view: str, start: int) -> Iterator[tuple[int, str]]:
    """The parts of a line between the marks of a list, each with where it begins."""
    for mark in _APART.finditer(view, start):
        yield start, view[start : mark.start()]
        start = mark.end()
    if view[start:].strip():
        yield start, view[start:]


def _is_person(entry: re.Match[str]) -> bool:
    name = entry["name"]
    if entry["title"] and can_be_titled(name):
        return True
    if len(name) == SHORTEST_FULL and name[:2] in NO_NAMES and name[0] in SURE and name[-1] in GIVEN:
        return True  # 許可欣: in a roll no word begins with 許可
    return is_name(name, 0, len(name)) and is_no_word(name)
