"""Posts that several people share: "the members are A and B", "appointed A, B and C as members of the Board".

Each of them has the post in the singular.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.document import Block
from govdata.text.en import posts
from govdata.text.en.tokens import tokens
from govdata.text.en.words import LINKS, PLURALS, TRADES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Span
    from govdata.text.en.tokens import Token
    from govdata.text.facts import Mention

__all__ = ["in_list", "is_plural", "of_one", "spread"]

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
    if posts.first_head(words, *role) is None:
        return words[role[1] - 1].text.endswith("s")
    return _plural_head(words, role) is not None


def _plural_head(words: list[Token], role: tuple[int, int]) -> int | None:
    """The head in the plural of a post of several people; None where the post is one person's."""
    first = last = posts.first_head(words, *role)
    if first is None or last is None:
        return None
    while last + 1 < role[1] and words[last + 1].kind in "cl" and words[last + 1].text not in LINKS:
        last += 1
    if last + 1 < len(words) and words[last + 1].text == "'":
        return None  # "Police Chiefs' Council chair"
    if words[last].text == "General":
        last = first  # "Attorneys General"
    return None if PLURALS.isdisjoint({words[last].text, words[last].text.lower()}) else last


def of_one(post: str) -> str:
    """The post of one of several people: "Trial Attorney" of "Trial Attorneys"."""
    words = tokens(Block.of(0, post))
    at = _plural_head(words, (0, len(words)))
    if at is None:
        return post[:-1] if words and words[-1].text.removesuffix("s") in TRADES and post.endswith("s") else post
    return post[: words[at].start] + _singular(words[at].text) + post[words[at].end :]


def _singular(head: str) -> str:
    """The singular of a head, by the way in which its end makes the plural."""
    first, mark, last = head.partition("-General")
    if mark:
        return _singular(first) + mark + last
    for end, one in (("men", "man"), ("women", "woman"), ("ies", "y"), ("s", "")):
        if head.endswith(end):
            return head.removesuffix(end) + one
    return head


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
