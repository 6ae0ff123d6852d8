"""Where a person's name begins and ends among Chinese characters: after a post, before a title, put into sounds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.zh.words import (
    BOUNDARIES,
    COMPOUND_FAMILY,
    FAMILY,
    FOLLOWERS,
    NAMED_AFTER,
    NO_NAMES,
    SOUNDS,
    STYLES,
    TITLES,
)

if TYPE_CHECKING:
    from govdata.text.document import Block, Document

__all__ = ["HAN", "Named", "after_post", "before_post", "before_title", "is_name", "next_of_list"]

HAN = re.compile(r"[\u4e00-\u9fff〇·‧]")
_OPENING = 5_000
# Family names that are far more often something else.
_ALSO_WORDS = frozenset("和向成任時时明應应官席管")
_FOLLOWS = tuple(sorted(FOLLOWERS, key=lambda word: (-len(word), word)))
_TITLE = "|".join(sorted(TITLES, key=lambda title: (-len(title), title)))
_ENDS = (*_FOLLOWS, *sorted(TITLES))
_WORDS = tuple(word for word in _FOLLOWS if len(word) > 1)
# A name put into Chinese sounds: parts with a dot between, up to a word that cannot be part of it.
_FOREIGN = re.compile(
    rf"[\u4e00-\u9fff]{{1,6}}(?:[·‧•・][\u4e00-\u9fff]{{1,7}}?)+(?=[^\u4e00-\u9fff·‧•・]|$|{'|'.join(_FOLLOWS)})"
)
_LATIN_WORD = r"[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'-]*"
# A name in Latin letters, of at least two words, with what it is announced by.
_LATIN = re.compile(
    rf" ?(?P<style>(?:(?:{'|'.join(STYLES)})\.? ?)*)(?P<name>{_LATIN_WORD}(?: (?:(?:bin|binti|binte|"
    rf"van|von|de|da|dos|al|der|di|e) )*{_LATIN_WORD}){{1,5}})"
)
# Two to four characters that a title ends are a name, whether or not the first is a family name we know.
_TITLED = re.compile(rf"(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?={_TITLE})")
_AFTER_TITLE = re.compile("|".join(NAMED_AFTER))
# What ends like this is a body: "大學" before "教授" is no name.
_BODIES = frozenset("學学院會会局部處处署所司校系團团廳厅組组區区省市縣县州國国副級级位")
_DAYS = frozenset("今昨明")
# With these given names begin, though they are words: 劉向東.
_GIVEN_WORDS = frozenset("向會会先正再代任之以作動动")
# A given name of one of these is one only where something else ends it: 龔正一同出席.
_RARELY_GIVEN = frozenset("正動动續续再任先後后現现均獲获祝因作")
_MOST_SOUNDS = 6
# How many characters a given name has.
_GIVEN: tuple[int, ...] = (2, 1)


class Named(tuple[int, int]):
    """Where a name begins and ends in a view."""

    __slots__ = ()


def after_post(document: Document, block: Block, at: int) -> Named | None:
    """The name that begins at `at`, right after a post; None where there is none."""
    view = block.view
    if view.startswith(_WORDS, at):
        return None
    foreign = _FOREIGN.match(view, at)
    if foreign:
        return Named(foreign.span())
    latin = _LATIN.match(view, at)
    if latin:
        return Named(latin.span("name"))
    if view[at : at + 1] == " ":  # 處長 陳大文
        end = _own(document, view, at + 1)
        return Named((at + 1, end)) if end else None
    end = _own(document, view, at) or _titled(view, at) or _sounds(view, at) or _likely(view, at)
    return Named((at, end)) if end else None


def next_of_list(block: Block, at: int) -> Named | None:
    """The name that goes on with a list after `at`: 議員陳大文、李小明和黃英; None where there is none."""
    view, start = block.view, at + 1
    if (
        view[at : at + 1] not in _JOINING
        or view[start : start + 1] in _ALSO_WORDS
        or view[start : start + 2] in NO_NAMES
    ):
        return None
    ends = (end for end in _ends(view, start) if _ended(view, end) or view[end] in _JOINING)
    return next((Named((start, end)) for end in ends), None)


def _own(document: Document, view: str, at: int) -> int:
    """The end of a family name and its given name, which a word ends, or which the text says again; else 0."""
    ends = _ends(view, at)
    for end in ends:
        if _ended(view, end) and not (end > min(ends) and view.startswith(_FOLLOWS, end - 1)):
            return end
    return next((end for end in ends if _again(document, view[at:end])), 0)


def _ends(view: str, at: int) -> list[int]:
    """Where a name can end: after one or two characters, or three where two families are joined (葉劉淑儀)."""
    if view[at : at + 2] in COMPOUND_FAMILY:
        lengths, family = _GIVEN, 2
    else:
        family = int(view[at : at + 1] in FAMILY)
        joined = view[at + 1 : at + 2] in FAMILY and _ended(view, at + 4) and not view.startswith(_WORDS, at + 2)
        joined = joined and view[at + 3 : at + 4] not in _DAYS
        lengths = (3, *_GIVEN) if joined else _GIVEN
    if not family or view[at : at + 2] in NO_NAMES:
        return []
    return [at + family + given for given in lengths if _name_like(view, at + family, given)]


def _titled(view: str, at: int) -> int:
    found = _TITLED.match(view, at)
    if found is None or any(word in found["name"] for word in _WORDS):
        return 0
    if found["name"][0] in _LINKING or found["name"][:2] in NO_NAMES or not _COUNTING.isdisjoint(found["name"]):
        return 0
    return found.end("name")


def _sounds(view: str, at: int) -> int:
    """The end of a foreign name without a dot: characters that only sound, up to a mark or a word."""
    end = at
    while end < len(view) and end - at < _MOST_SOUNDS and view[end] in SOUNDS and not view.startswith(_WORDS, end):
        end += 1
    return end if end - at > 1 and _ended(view, end) and view[at : at + 2] not in NO_NAMES else 0


_COUNTING = frozenset("名位個个多數数")
# Between the names of a list.
_JOINING = frozenset("、和與与及")
_LINKING = frozenset("和與与及同跟由向對对為为是在於于並并就被了的有以的及各諸诸眾众全多")


def _likely(view: str, at: int) -> int:
    """Three characters after a post that begin like a name and like no word, whatever follows them."""
    if view[at : at + 1] in _ALSO_WORDS or view[at : at + 2] in NO_NAMES or view[at : at + 1] not in FAMILY:
        return 0
    return at + 3 if _name_like(view, at + 1, 2) and not view.startswith(_FOLLOWS, at + 2) else 0


def _again(document: Document, name: str) -> bool:
    """Whether the opening of the text has the characters at least twice, as it has a name that it goes on to use."""
    return document.text.count(name, 0, _OPENING) > 1


def _name_like(view: str, start: int, length: int) -> bool:
    given = view[start : start + length]
    if given in _RARELY_GIVEN:
        return start + 1 >= len(view) or not HAN.match(view[start + 1]) or view.startswith(_WORDS, start + 1)
    if length == max(_GIVEN) and given[:1] in _GIVEN_WORDS and not view.startswith(_WORDS, start):
        end = start + length
        return len(given) == length and (not HAN.match(view[end : end + 1] or " ") or view.startswith(_WORDS, end))
    return len(given) == length and all(HAN.match(char) for char in given) and not given.startswith(_FOLLOWS)


def _ended(view: str, end: int) -> bool:
    return end >= len(view) or not HAN.match(view[end]) or view.startswith(_ENDS, end)


def before_title(view: str, title: int, end: int) -> int | None:
    """The start of the name that stands before a title; None where the characters are no full name.

    `end` is where the title ends: a place that is named after somebody names nobody.
    """
    if _AFTER_TITLE.match(view, end):
        return None
    if view[max(0, title - 4) : max(0, title - 2)] in COMPOUND_FAMILY:
        return title - 4
    if _joined(view, title - 4, title):
        return title - 4
    starts = [start for start in (title - 3, title - 2) if start >= 0 and is_name(view, start, title)]
    if len(starts) > 1 and _is_word(view, starts[0]):
        return starts[1]
    return starts[0] if starts else None


def before_post(view: str, post: int) -> int | None:
    """The start of a full name that a post follows as a title does (李強總理); None where there is none."""
    for start in (post - 3, post - 2):
        if start >= 0 and is_name(view, start, post) and not _LINKING & set(view[start:post]):
            before = view[max(0, start - 2) : start]
            if not before or not HAN.match(before[-1]) or before[-1] in _JOINING or before in BOUNDARIES:
                return start
    return None


def _joined(view: str, start: int, end: int) -> bool:
    """Whether two family names are joined (范徐麗泰), with nothing before them that they could belong to."""
    if start < 0 or view[start] not in FAMILY or view[start + 1] not in FAMILY or not is_name(view, start, end):
        return False
    return start == 0 or not HAN.match(view[start - 1]) or view[start - 1] == "的"


def is_name(view: str, start: int, end: int) -> bool:
    """Whether the characters are a family name we know and what can be given names."""
    name = view[start:end]
    if name[:2] in COMPOUND_FAMILY and len(name) > 2:  # noqa: PLR2004  # the family alone
        return True
    known = name[:1] in FAMILY and name[:2] not in NO_NAMES and name[-1] not in _BODIES
    return known and all(HAN.match(char) for char in name)


def _is_word(view: str, at: int) -> bool:
    """Whether what could be a family name is rather a word, or the end of one (感謝 before a name)."""
    return view[at] in _ALSO_WORDS or view[max(0, at - 1) : at + 1] in BOUNDARIES
