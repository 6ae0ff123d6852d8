"""The words around names, and where they stand: what can follow a name, titles and posts, by their first characters."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from govdata.text.zh.words import FOLLOWERS, HEADS, TITLES, either

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["FOLLOWS", "FOLLOW_WHOLE", "HAN", "POSTS", "TITLE", "TITLED", "ended", "marked", "reach", "stands"]

HAN = re.compile(r"[\u4e00-\u9fff〇·‧]")
# A title, but not as the beginning of a body's name: 律師會, 教授團.
TITLE = (
    rf"(?:{either(TITLES)})(?!(?:公|協|协|學|学|工|聯|联|總|总)[會会]|[會会](?:[會会]|副?主席|理事|年度)"
    r"|事務所|事务所|團|团|級|级|們|们|行(?!政)|辦事|办事)"
)


def _by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words by their first character, so that a place in a text is asked for few of them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=lambda word: (-len(word), word)):
        found[word[0]].append(word)
    return {first: tuple(same) for first, same in found.items()}


FOLLOWS = _by_first(FOLLOWERS)
FOLLOW_WHOLE = _by_first(word for word in FOLLOWERS if len(word) > 1)
_ENDS = _by_first(FOLLOWERS | TITLES)
_MARKS = _by_first({*(word for word in FOLLOWERS if len(word) > 1), *TITLES})
TITLED = _by_first(TITLES)
POSTS = _by_first(HEADS)


def reach(view: str, at: int) -> int:
    """Where the longest word that follows names ends, of those that begin at a place; 0 where none does."""
    return next((at + len(word) for word in FOLLOW_WHOLE.get(view[at : at + 1], ()) if view.startswith(word, at)), 0)


def stands(words: dict[str, tuple[str, ...]], view: str, at: int) -> bool:
    """Whether one of the words stands at a place."""
    return view.startswith(words.get(view[at : at + 1], ()), at)


def ended(view: str, end: int) -> bool:
    """Whether a mark, a title or a word that follows names stands where a name ends."""
    return end >= len(view) or not HAN.match(view[end]) or stands(_ENDS, view, end)


def marked(view: str, end: int) -> bool:
    """Whether more than a single character that could be part of the name shows its end."""
    return end >= len(view) or not HAN.match(view[end]) or view[end] in "的等" or stands(_MARKS, view, end)
