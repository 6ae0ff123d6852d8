"""Where a person's name ends among Chinese characters: after a post, in a list, put into sounds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.zh.families import (
    ALSO_WORDS,
    COMPOUND_FAMILY,
    FAMILY,
    GIVEN,
    HARDLY_FAMILY,
    NO_GIVEN,
    NO_NAMES,
    SOUNDS,
    VERBS_TOO,
)
from govdata.text.zh.followers import FOLLOW_WHOLE, FOLLOWS, HAN, POSTS, TITLE, TITLED, ended, marked, stands
from govdata.text.zh.given import (
    JOINING,
    LENGTHS,
    OF_ONE,
    SHORTEST_FULL,
    SURE,
    ends_early,
    is_no_word,
    is_thing,
    name_like,
    surely_given,
)
from govdata.text.zh.words import FOLLOWERS, HEADS, STYLES, TITLES, either

if TYPE_CHECKING:
    from govdata.text.document import Block, Document

__all__ = [
    "DOTS",
    "LINKING",
    "MOST_SOUNDS",
    "SOUND",
    "Named",
    "after_post",
    "can_be_titled",
    "is_name",
    "listed",
    "next_of_list",
]

_OPENING = 5_000
# So many places tell whether a name is always followed by the same.
_ENOUGH = 8


_FOLLOWING = either(FOLLOWERS)
# A name put into Chinese sounds: parts with a dot between, up to a word that cannot be part of it, or while it sounds.
DOTS = "·‧•・"
SOUND = f"[{''.join(sorted(SOUNDS))}]"
_HYPHENED = rf"(?:-{SOUND}{{1,7}})?"
_FOREIGN = re.compile(
    rf"[\u4e00-\u9fff]{{1,6}}{_HYPHENED}(?:[{DOTS}][\u4e00-\u9fff]{{1,7}}?{_HYPHENED})+(?=[^\u4e00-\u9fff{DOTS}]|$|{_FOLLOWING}|{TITLE})"
    rf"|[\u4e00-\u9fff]{{1,6}}{_HYPHENED}(?:[{DOTS}]{SOUND}{{1,7}}{_HYPHENED})+"
)
_LATIN_WORD = r"[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'-]*"
# A name in Latin letters, of at least two words, with what it is announced by.
_LATIN = re.compile(
    rf" ?(?P<style>(?:(?:{'|'.join(STYLES)})\.? ?)*)(?P<name>{_LATIN_WORD}(?: (?:(?:bin|binti|binte|"
    rf"van|von|de|da|dos|al|der|di|e) )*{_LATIN_WORD}){{1,5}})"
)
# Two to four characters that a title ends are a name, whether or not the first is a family name we know.
_TITLED = re.compile(rf"(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?={TITLE})")
# Cities after a province: 湖南省長沙 has no governor in it, unless a given name shows one (省長江澤民).
_LONG_PLACE = re.compile(
    "省[長长](?:沙|春|治|白|[汀樂乐葛](?=[市縣县]))(?=[市縣县區区舉举召出進进參参訪访考的、,，。及和與与等今昨明]|$)"
)
# The post of the next person, after a name: 專員席朗和區議會主席臧偉樂.
_ANOTHER = re.compile(rf"[、和與与及][\u4e00-\u9fff()]{{2,30}}?(?:{either(HEADS)})")
# What ends like this is a body: "大學" before "教授" is no name.
_BODIES = frozenset("等學学院會会局部處处署所司校系團团廳厅組组區区省市縣县州國国副級级位")
# Of these, what ends many given names: 謝安國.
_COUNTRY = frozenset("國国")
_DAYS = frozenset("今昨明")
MOST_SOUNDS = 10
_JOINED_FULL = 4
_JOINED_GIVEN = 3
_COUNTING = frozenset("名位個个多數数")
LINKING = frozenset("和與与及同跟由向對对為为是在於于並并就被了的有以的及各諸诸眾众全多")


class Named(tuple[int, int]):
    """Where a name begins and ends in a view."""

    __slots__ = ()


def after_post(document: Document, block: Block, at: int) -> Named | None:
    """The name that begins at `at`, right after a post; None where there is none."""
    view = block.view
    if stands(FOLLOW_WHOLE, view, at) or stands(TITLED, view, at + 1) or _LONG_PLACE.match(view, max(0, at - 2)):
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
    return listed(block, at + 1) if block.view[at : at + 1] in JOINING else None


def listed(block: Block, start: int) -> Named | None:
    """The name that begins at `start`, as one of a list; None where there is none."""
    view = block.view
    if stands(FOLLOW_WHOLE, view, start):
        return None
    ends = (end for end in _ends(view, start) if ended(view, end) or view[end : end + 1] in JOINING)
    if view[start : start + 1] in ALSO_WORDS:
        ends = (end for end in ends if end - start >= SHORTEST_FULL and is_no_word(view[start:end]))
    return next((Named((start, end)) for end in ends), None)


def _own(document: Document, view: str, at: int) -> int:
    """The end of a family name and its given name, which a word ends, or which the text says again; else 0."""
    ends = _ends(view, at, document)
    if not ends:
        return 0
    weak = view[at : at + 1] in VERBS_TOO or view[at : at + 1] in HARDLY_FAMILY
    for end in ends:
        if weak and (is_thing(view[at:end]) or not (_ANOTHER.match(view, end) or surely_given(view, at, end))):
            continue
        if (
            (ended(view, end) or _called(view, at, end))
            and not (end > min(ends) and ends_early(view, end) and not _always(document, view, at, end))
            and not _longer(document, view, at, end)
        ):
            return end
    return 0 if weak else next((end for end in ends if _again(document, view[at:end])), 0)


def _always(document: Document, view: str, at: int, end: int) -> bool:
    """Whether the opening of the text has a name twice and never without its last character, whatever follows it."""
    name, count = view[at:end], document.text.count
    times = count(name, 0, _OPENING)
    if times < len(LENGTHS) or times != count(name[:-1], 0, _OPENING):
        return False
    text, follows, start = document.text, set[str](), -1
    for _ in range(min(times, _ENOUGH)):
        start = text.find(name, start + 1)
        follows.add(text[start + len(name) : start + len(name) + 1])
    return len(follows) > 1


def _longer(document: Document, view: str, at: int, end: int) -> bool:
    """Whether four characters are a name of three and something else, because the text also says the three alone."""
    if end - at < _JOINED_FULL or view[at : at + 2] in COMPOUND_FAMILY:
        return False
    opening = document.text[:_OPENING]
    return opening.count(view[at : end - 1]) > opening.count(view[at:end])


def _ends(view: str, at: int, document: Document | None = None) -> list[int]:
    """Where a name can end: after one or two characters, or three where two families are joined (葉劉淑儀)."""
    if view[at : at + 2] in COMPOUND_FAMILY:
        lengths, family = LENGTHS, 2
    else:
        first = view[at : at + 1]
        family = int(first in FAMILY or (first in HARDLY_FAMILY and _hardly(view, at, document)))
        lengths = (_JOINED_GIVEN, *LENGTHS) if family and _two_families(view, at) else LENGTHS
    if not family:
        return []
    if view[at : at + 2] in NO_NAMES:
        return [at + SHORTEST_FULL] if _surely_no_word(view, at) else []
    return [at + family + given for given in lengths if name_like(view, at + family, given)]


def _surely_no_word(view: str, at: int) -> bool:
    """Whether a word begins a name of three all the same, by what stands after it: 成立仁今日."""
    end = at + SHORTEST_FULL
    given = view[at + 1 : end]
    liked = GIVEN.issuperset(given) and given not in NO_GIVEN and len(given) == max(LENGTHS)
    shown = marked(view, end) or view[end] in _DAYS
    return liked and shown and not stands(FOLLOWS, view, end - 1)


def _hardly(view: str, at: int, document: Document | None = None) -> bool:
    """Whether a word that joins or points is a family name before what is given to people: 局長和穎賢.

    Where what follows can be a name by itself (和安儀), the document must never have that without the word.
    """
    given = view[at + 1 : at + 3]
    if view[at : at + 1] not in HARDLY_FAMILY or len(given) < max(LENGTHS):
        return False
    if not GIVEN.issuperset(given) or given in NO_GIVEN:
        return False
    return given[0] not in SURE or (document is not None and _never_apart(document, view[at : at + 3]))


def _never_apart(document: Document, name: str) -> bool:
    return document.text.count(name, 0, _OPENING) == document.text.count(name[1:], 0, _OPENING)


def _two_families(view: str, at: int) -> bool:
    second = view[at + 1 : at + 2]
    if view[at] not in SURE or second not in SURE or stands(FOLLOW_WHOLE, view, at + 2):
        return False
    return ended(view, at + _JOINED_FULL) and view[at + 3 : at + 4] not in _DAYS


def _titled(view: str, at: int) -> int:
    found = _TITLED.match(view, at)
    if found is None or (found["name"][-1] in JOINING and not OF_ONE.match(view, found.end("name"))):
        return 0
    return found.end("name") if can_be_titled(found["name"]) else 0


def can_be_titled(name: str) -> bool:
    """Whether characters before a title can be a name of whatever family, and are not words such as 各位."""
    if any(stands(FOLLOW_WHOLE, name, start) for start in range(len(name))) or name[:2] in NO_NAMES:
        return False
    if name[0] in VERBS_TOO and is_thing(name):
        return False
    return name[0] not in LINKING and _COUNTING.isdisjoint(name)


def _sounds(view: str, at: int) -> int:
    """The end of a foreign name without a dot: characters that only sound, up to a mark or a word."""
    end = at
    while end < len(view) and end - at < MOST_SOUNDS and view[end] in SOUNDS and not stands(FOLLOW_WHOLE, view, end):
        end += 1
    return end if end - at > 1 and ended(view, end) and view[at : at + 2] not in NO_NAMES else 0


def _likely(view: str, at: int) -> int:
    """Three characters after a post that begin like a name and like no word, whatever follows them."""
    family = 2 if view[at : at + 2] in COMPOUND_FAMILY else 1
    if (
        not (family > 1 or view[at : at + 1] in SURE)
        or view[at : at + 2] in NO_NAMES
        or stands(FOLLOWS, view, at + family + 1)
    ):
        return 0
    return at + family + 2 if name_like(view, at + family, 2) else 0


def _again(document: Document, name: str) -> bool:
    """Whether the opening of the text has the characters at least twice, as it has a name that it goes on to use."""
    return document.text.count(name, 0, _OPENING) > 1


def _called(view: str, at: int, end: int) -> bool:
    """Whether a whole name stands there as people are called, and a post right after it: 陳大文主任."""
    whole = end - at == SHORTEST_FULL and view[at] in SURE and GIVEN.issuperset(view[at + 1 : end])
    return whole and stands(POSTS, view, end)


def is_name(view: str, start: int, end: int) -> bool:
    """Whether the characters are a family name we know and what can be given names."""
    name = view[start:end]
    if name[:2] in COMPOUND_FAMILY and len(name) > 2:  # noqa: PLR2004  # the family alone
        return True
    country = name[-1] in _COUNTRY and len(name) == SHORTEST_FULL
    body = name[-1] in _BODIES and not country
    known = (
        (name[:1] in FAMILY or (name[:1] in HARDLY_FAMILY and _hardly(view, start)))
        and name[:2] not in NO_NAMES
        and not body
        and name[1:] not in TITLES
    )
    return known and all(HAN.match(char) for char in name)
