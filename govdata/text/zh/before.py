"""Where a person's name begins among Chinese characters that end with a title, or with a post said like a title."""

from __future__ import annotations

import re

from govdata.text.zh.families import ALSO_WORDS, COMPOUND_FAMILY, FAMILY, GIVEN, SOUNDS
from govdata.text.zh.followers import HAN
from govdata.text.zh.given import JOINING, SURE
from govdata.text.zh.names import DOTS, LINKING, MOST_SOUNDS, SOUND, is_name
from govdata.text.zh.words import BOUNDARIES, NAMED_AFTER, both

__all__ = ["before_post", "before_title"]

_AFTER_TITLE = re.compile("|".join(NAMED_AFTER))
# Words that end with a character which is a family name too: 有關負責同志 are those in charge of it.
_ENDING_IN_FAMILY = both("有關 相關 機關 海關")
# After these a name with two family names begins as after a mark.
_BEFORE_JOINED = LINKING | frozenset("上下由")


def before_title(view: str, title: int, end: int, barrier: int = 0) -> int | None:
    """The start of the name that stands before a title; None where the characters are no full name.

    `end` is where the title ends: a place that is named after somebody names nobody. Nothing before `barrier`, where
    a post ends, belongs to the name.
    """
    if _AFTER_TITLE.match(view, end):
        return None
    if view[title - 1 : title] in SOUNDS and (foreign := _sounding(view, title, barrier)) is not None:
        return foreign
    if title - 4 >= barrier and (view[title - 4 : title - 2] in COMPOUND_FAMILY or _joined(view, title - 4, title)):
        return title - 4
    return _full(view, title, [start for start in (title - 3, title - 2) if start >= barrier])


def _full(view: str, title: int, starts: list[int]) -> int | None:
    """The longest stretch before a title that is a name, and does not begin with the end of a word before it."""
    starts = [start for start in starts if is_name(view, start, title) and not _ends_word(view, start)]
    if len(starts) > 1 and view[starts[0]] in ALSO_WORDS and view[starts[1]] not in ALSO_WORDS:
        return starts[1]
    starts = [start for start in starts if view[start:title] not in COMPOUND_FAMILY]
    if not starts or (starts[0] == title - 2 and view[starts[0]] in ALSO_WORDS and view[title - 1] in FAMILY):
        return None
    return starts[0]


def _sounding(view: str, title: int, barrier: int) -> int | None:
    """The start of a foreign name with a dot that a title follows (彼得·諾瓦克先生)."""
    start = max(barrier, title - 2 * MOST_SOUNDS - 4)
    stretch = view[start:title]
    if not any(dot in stretch for dot in DOTS):
        return None
    found = re.search(rf"{SOUND}{{1,{MOST_SOUNDS}}}(?:[{DOTS}][\u4e00-\u9fff]{{1,7}})+$", stretch)
    return start + found.start() if found else None


def before_post(view: str, post: int, *, whole: bool = False) -> int | None:
    """The start of a full name that a post follows as a title does (李強總理); None where there is none.

    With `whole` it must be a name of three characters that people are called by.
    """
    if whole and not GIVEN.issuperset(view[max(0, post - 2) : post]):
        return None
    for start in (post - 3, post - 2)[: 1 if whole else 2]:
        if start >= 0 and is_name(view, start, post) and not LINKING & set(view[start:post]):
            before = view[max(0, start - 2) : start]
            if not before or not HAN.match(before[-1]) or before[-1] in JOINING or before in BOUNDARIES:
                return start
    return None


def _joined(view: str, start: int, end: int) -> bool:
    """Whether two family names are joined (范徐麗泰), with nothing before them that they could belong to."""
    if start < 0 or _ends_word(view, start) or not is_name(view, start, end):
        return False
    if not {view[start], view[start + 1]} <= SURE:
        return False
    if start == 0 or not HAN.match(view[start - 1]):
        return True
    return view[start - 1] in _BEFORE_JOINED or view[max(0, start - 2) : start] in BOUNDARIES


def _ends_word(view: str, start: int) -> bool:
    """Whether a character rather ends the word before it; 多謝謝安國 thanks one whose family name is 謝."""
    if view[max(0, start - 1) : start + 1] in _ENDING_IN_FAMILY:
        return True
    return view[max(0, start - 1) : start + 1] in BOUNDARIES and view[max(0, start - 2) : start] not in BOUNDARIES
