"""Every place of an English block where a person is named, with honorific, post and post-nominals."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en import posts
from govdata.text.en.given_names import NAMES
from govdata.text.en.names import bare_name, honorifics, name_end, nominals, proper
from govdata.text.en.tokens import Token, kept, span_of, tokens
from govdata.text.en.words import (
    BODIES,
    COUNTRIES,
    HEADS,
    HONORIFICS,
    LINKS,
    PLURALS,
    POST_NOMINALS,
    QUALIFIERS,
    SMALL_HEADS,
    SUBJECTS,
)
from govdata.text.facts import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block, Span

__all__ = ["mentions"]

_APPOINTED = ("appointed", "reappointed", "re-appointed", "named", "elected", "designated")
_NEAR = 14
_BEFORE_POST = frozenset("(,-–—:")
_FEW = 3
# A name after these is what something is named for, or what it belongs to.
_NOT_BEFORE = frozenset({"of", "for", "&", "'s", "in", "on", "at"})
# What ends a post. After other heads, an unknown name is more likely the rest of it.
_LAST = (HEADS - (QUALIFIERS - {"General", "Executive"})) | {"Charge"}  # "Special Agent in Charge"
# Words without which no person is named.
_SIGNS = HONORIFICS | HEADS | SMALL_HEADS | POST_NOMINALS
_WORD = re.compile(r"[A-Za-z][\w-]*")


def mentions(block: Block, number: int) -> list[Mention]:
    """The mentions of a block, the `number`th of its document, in the order of the text."""
    if _SIGNS.isdisjoint(_WORD.findall(block.view)):
        return []
    return [mention for sentence in block.sentences() for mention in _in_sentence(sentence, number)]


def _in_sentence(sentence: Block, number: int) -> Iterator[Mention]:
    if not _SIGNS.isdisjoint(_WORD.findall(sentence.view)):
        yield from _Reader(sentence, number, tokens(sentence)).read()


class _Reader:
    """Reads a block from left to right; no mention reaches back over the one before it."""

    def __init__(self, block: Block, number: int, words: list[Token]) -> None:
        self.block, self.number, self.words = block, number, words
        self.barrier = 0
        # The post in the plural that the names of a list share: "Trial Attorneys A and B".
        self.shared: tuple[int, int] | None = None

    def read(self) -> Iterator[Mention]:
        at = 0
        while at < len(self.words):
            found = self._at(at)
            if found:
                mention, at = found
                self.barrier = at
                yield mention
            else:
                at += 1

    def _at(self, at: int) -> tuple[Mention, int] | None:
        named = honorifics(self.words, at)
        if named > at:
            return self._with_honorific(at, named)
        if at >= self.barrier and self.words[at].kind in "ci":
            return self._bare(at)
        return None

    def _span(self, first: int, last: int) -> Span:
        return span_of(self.block, self.words, first, last)

    def _with_honorific(self, at: int, start: int) -> tuple[Mention, int] | None:
        end = name_end(self.words, start)
        if end == start:
            return None
        return self._mention(at, start, end)

    def _mention(self, at: int, start: int, end: int) -> tuple[Mention, int]:
        """The mention with honorific from `at`, name from `start` to `end`, and whatever post stands around it."""
        last = nominals(self.words, end)
        role, follows = self._left(at), last
        if role is None or kept(self.words, last) == "(":
            right = self._item(at, last) or self._right(last)
            role, follows = (right, right[1]) if right else (role, last)
        self.shared = role if role and self.words[role[1] - 1].text in PLURALS else self.shared
        mention = Mention(
            name=self._span(start, end),
            block=self.number,
            honorific=self._honorific(at, start),
            suffix=self._span(end + (kept(self.words, end) == ","), last) if last > end else None,
            role=self._span(*role) if role else None,
            full=end - start > 1,
        )
        return mention, max(follows, last)

    def _honorific(self, at: int, start: int) -> Span | None:
        if start == at:
            return None
        end = start - (self.words[start - 1].text == ".")
        return self._span(at, end)

    def _left(self, at: int) -> tuple[int, int] | None:
        end = at
        while end > self.barrier and self.words[end - 1].text in {",", "The", "the"}:
            end -= 1
        if end > self.barrier and self.words[end - 1].text in LINKS:
            return None
        start = posts.before(self.words, end, self.barrier)
        return None if start is None else (start, end)

    def _item(self, at: int, last: int) -> tuple[int, int] | None:
        """The post of a list's item: all that follows the name that the item begins with."""
        if kept(self.words, last) != "," or any(word.kind != "p" for word in self.words[:at]):
            return None
        return posts.whole_rest(self.words, last + 1)

    def _right(self, last: int) -> tuple[int, int] | None:
        """The post after a name: in brackets, after a comma, at once on a letterhead, or by appointment."""
        mark = kept(self.words, last)
        if mark == "(" and any(word.kind == "h" for word in self.words[last : self._past_note(last)]):
            return None
        if mark in _BEFORE_POST:
            found = posts.after(self.words, last + 1)
        else:
            found = posts.after(self.words, last) if mark in HEADS | QUALIFIERS else None
        if found is None and mark == "(":
            last = self._past_note(last)
            found = posts.after(self.words, last + 1) if kept(self.words, last) == "," else None
        return found or self._appointed(last)

    def _past_note(self, opening: int) -> int:
        for at in range(opening, min(len(self.words), opening + _NEAR)):
            if self.words[at].text == ")":
                return at + 1
        return opening

    def _appointed(self, last: int) -> tuple[int, int] | None:
        """The post of "will be appointed as the POST", "has been named POST", "to be the POST"."""
        near = [word.text for word in self.words[last : last + 6]]
        for at, text in enumerate(near):
            if text in _APPOINTED or (text == "be" and at and near[at - 1] == "to"):
                start = last + at + 1
                return posts.after(self.words, start + (kept(self.words, start) == "as"))
            if (
                text not in {"will", "be", "was", "has", "been", "is", "to", "have", "were", "(", ")", ",", "who"}
                and at != 0
            ):
                break
        return None

    def _bare(self, at: int) -> tuple[Mention, int] | None:
        """A name without honorific that a post stands beside."""
        end = bare_name(self.words, at)
        if end == at:
            return None
        if end - at == 1:
            return self._short(at, end)
        return None if self._inside_phrase(at, end) else self._of_several_words(at, end)

    def _of_several_words(self, at: int, end: int) -> tuple[Mention, int] | None:
        before = kept(self.words, at - 1)
        known = any(word.kind == "i" or word.text.title() in NAMES for word in self.words[at:end])
        if nominals(self.words, end) > end and known:
            return self._mention(at, at, end)
        if known and self.shared and self._next_of_list(at):
            return self._sharing(at, end)
        heralded = before in _LAST or self._after_post(at, end) or self._apposed(at, end)
        if heralded or (known and before not in _NOT_BEFORE):
            return self._beside_post(at, end)
        return None

    def _after_post(self, at: int, end: int) -> bool:
        """Whether unknown words are a name because a post ends right before them ("Minister for Ports X Y said")."""
        if end - at > _FEW or kept(self.words, at - 1) not in SUBJECTS | BODIES | COUNTRIES:
            return False
        follows = self.words[end].kind if end < len(self.words) else "p"
        return follows in "lp" and kept(self.words, end) not in LINKS - {"and"} and self._left(at) is not None

    def _apposed(self, at: int, end: int) -> bool:
        """Whether unknown words are a name by a post set off by commas: "X Y, Mayor of Z," or "Mayor of Z, X Y,"."""
        if end - at > _FEW + 1 or kept(self.words, end) != ",":
            return False
        if any(word.kind != "p" for word in self.words[:at]):
            return kept(self.words, at - 1) == "," and self._left(at) is not None
        right = self._right(end)
        return right is not None and right[1] < len(self.words) and self.words[right[1]].kind in "lp"

    def _inside_phrase(self, at: int, end: int) -> bool:
        """Whether the words are the middle of a longer name (a hospital of a district), so that they name nobody."""
        last = nominals(self.words, end)
        before = self.words[at - 1] if at > self.barrier else None
        if before and proper(before) and before.text.isupper() == self.words[at].text.isupper():
            return before.text in NAMES or self.words[at].text not in NAMES
        return (
            last < len(self.words) and self.words[last].kind in "ci" and self.words[last].text not in HEADS | QUALIFIERS
        )

    def _next_of_list(self, at: int) -> bool:
        between = [word.text for word in self.words[self.barrier : at]]
        return between in (["and"], [","], [",", "and"])

    def _sharing(self, at: int, end: int) -> tuple[Mention, int]:
        mention, last = self._mention(at, at, end)
        return (mention if mention.role else replace(mention, role=self._span(*self.shared or (at, end)))), last

    def _short(self, at: int, end: int) -> tuple[Mention, int] | None:
        """A family name alone after a head ("Minister Tong"): a later mention, never a person of its own."""
        if kept(self.words, at - 1) not in HEADS or self.words[at].kind != "c" or self.words[at].text in BODIES:
            return None
        return Mention(name=self._span(at, end), block=self.number, full=False), end

    def _beside_post(self, at: int, end: int) -> tuple[Mention, int] | None:
        if self._is_salutation(end):
            return None
        left = self._left(at)
        if left and (kept(self.words, at - 1) != "," or self._ends_apposition(end)):
            return self._mention(at, at, end)
        if kept(self.words, nominals(self.words, end)) == "," and self._right(nominals(self.words, end)):
            return self._mention(at, at, end)
        return None

    def _ends_apposition(self, end: int) -> bool:
        return end == len(self.words) or self.words[end].kind in "pl" or self.words[end].text in {"MP", "said"}

    def _is_salutation(self, end: int) -> bool:
        """Whether the name is only how a speaker greets the person that the bracket names in full."""
        if kept(self.words, end) != "(":
            return False
        inside = self.words[end : self._past_note(end)]
        return any(word.kind == "h" for word in inside)
