"""Posts that several people share: "the members are A and B", "appointed A, B and C as members of the Board".

Each of them has the post as it is printed, in the plural.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en import posts
from govdata.text.en.words import LINKS, PLURALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Span
    from govdata.text.en.tokens import Token
    from govdata.text.facts import Mention

__all__ = ["in_list", "is_plural", "spread"]

_BETWEEN = frozenset(
    {("and",), (",",), (",", "and"), (";",), (";", "and"), ("&",), ("as", "well", "as"), (",", "as", "well", "as")}
)
# What may stand right after a name of a list: a note's end or sign.
_MARKS = frozenset({")", "*", "#"})


def in_list(words: list[Token], before: int, at: int) -> bool:
    """Whether only what parts the entries of a list stands between two of its names."""
    between = [word.text for word in words[before:at]]
    while between and between[0] in _MARKS:
        del between[0]
    if between[-1:] == ["the"]:
        del between[-1]  # "the Hon X and the Hon Y"
    return tuple(between) in _BETWEEN


def is_plural(words: list[Token], role: tuple[int, int]) -> bool:
    """Whether a post is one of several people: "Trial Attorneys", "members of the Board"."""
    first = last = posts.first_head(words, *role)
    if first is None or last is None:
        return words[role[1] - 1].text.endswith("s")
    while last + 1 < role[1] and words[last + 1].kind in "cl" and words[last + 1].text not in LINKS:
        last += 1
    if last + 1 < len(words) and words[last + 1].text == "'":
        return False  # "Police Chiefs' Council chair"
    if words[last].text == "General":
        last = first  # "Attorneys General"
    return not PLURALS.isdisjoint({words[last].text, words[last].text.lower()})


def spread(found: list[tuple[Mention, int, int]], words: list[Token], plural: Span | None) -> Iterator[Mention]:
    """The mentions of a sentence; those before the last get its post in the plural, where one list names all of them.

    Each is given with the numbers of its first word and of the word after it.
    """
    role = plural
    kept_: list[Mention] = []
    following: int | None = None
    for mention, at, end in reversed(found):
        if following is not None and not (mention.role is None and in_list(words, end, following)):
            role = None
        kept_.append(mention if mention.role or following is None or role is None else replace(mention, role=role))
        following = at
    yield from reversed(kept_)
