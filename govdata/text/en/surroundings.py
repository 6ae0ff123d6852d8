"""What stands around a name in an English sentence: posts before and after it, set off by marks, lines and verbs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.en import posts
from govdata.text.en.tokens import Token, kept, span_of
from govdata.text.en.words import HEADS, LINKS, QUALIFIERS, RANKS
from govdata.text.wordlist import words

if TYPE_CHECKING:
    from govdata.text.document import Block, Span

__all__ = ["SAYING", "Surroundings"]

_APPOINTED = ("appointed", "reappointed", "re-appointed", "named", "elected", "designated")
_APPOINTING = re.compile("(?:re-?)?(?:appoint|elect|nominat|design|nam(?:ed|es|ing))")
_NEAR = 14
_BEFORE_POST = frozenset("(,-–—:")
# Who speaks stands right after these.
SAYING = words("said says added adds according explained stated noted told")
_SAID = SAYING | words("commented comments remarked continued concluded")
# With these an aside is no post.
_CLAUSES = words("who which that when while where speaking responding following , ; : . ( )") | {'"'}


class Surroundings:
    """The words of a sentence, and where the mention before ended: no post reaches back over it."""

    def __init__(self, block: Block, number: int, words: list[Token]) -> None:
        self.block, self.number, self.words = block, number, words
        self.barrier = 0

    def _span(self, first: int, last: int) -> Span:
        return span_of(self.block, self.words, first, last)

    def _left(self, at: int) -> tuple[int, int] | None:
        end = at
        while end > self.barrier and self.words[end - 1].text in {",", "The", "the"}:
            end -= 1
        if end > self.barrier and self.words[end - 1].text in LINKS:
            return None
        start = posts.before(self.words, end, self.barrier)
        if start is None:
            return None
        return self._above_rank(start, end) or (start, end)

    def _above_rank(self, start: int, end: int) -> tuple[int, int] | None:
        """The post before a rank that is all the post there is: "the Chairman of the Guild, Captain X Y"."""
        if end - start > 1 or self.words[start].text not in RANKS:
            return None
        if kept(self.words, start - 1) != "," or start - 1 <= self.barrier:
            return None
        first = posts.before(self.words, start - 1, self.barrier)
        return None if first is None else (first, start - 1)

    def _item(self, at: int, last: int) -> tuple[int, int] | None:
        """The post of a list's item: all that follows the name that the item begins with."""
        if kept(self.words, last) != "," or any(word.kind != "p" for word in self.words[:at]):
            return None
        return posts.whole_rest(self.words, last + 1)

    def _beside(self, at: int, last: int) -> tuple[int, int] | None:
        """The post after a name by what ends it: the item of a list, a line, a verb of saying; or after "as"."""
        return self._item(at, last) or self._next_line(last) or self._until_said(last) or self._appointed_as(at, last)

    def _past_close(self, at: int, last: int) -> int:
        """Past the bracket that holds the name alone, as speakers greet: "Darwin (Dr Darwin Chen), Chairman of"."""
        return last + (kept(self.words, at - 1) == "(" and kept(self.words, last) == ")")

    def _next_line(self, last: int) -> tuple[int, int] | None:
        """The post on the line below a name that has one to itself."""
        if last >= len(self.words) or not self._breaks(last) or self.words[last].kind not in "ci":
            return None
        stop = next((at for at in range(last + 1, len(self.words)) if self._breaks(at)), len(self.words))
        return posts.whole_rest(self.words[:stop], last)

    def _until_said(self, last: int) -> tuple[int, int] | None:
        """Whatever stands between a name and what its holder said: "X Y, owner of the Z yard, said"."""
        if kept(self.words, last) != ",":
            return None
        start = last + 1 + (kept(self.words, last + 1).lower() in {"a", "an", "the"})
        stop = next((at for at in range(start, min(len(self.words), start + _NEAR)) if self._says(at)), start)
        inside = self.words[start:stop]
        if not inside or inside[0].text in LINKS or any(word.text in _CLAUSES or word.kind in "nh" for word in inside):
            return None
        return start, stop

    def _says(self, at: int) -> bool:
        return self.words[at].text == "," and kept(self.words, at + 1) in _SAID

    def _right(self, last: int, *, past_note: bool = True) -> tuple[int, int] | None:
        """The post after a name: in brackets, after a comma, at once on a letterhead, or by appointment."""
        mark = kept(self.words, last)
        if mark == "(" and any(word.kind == "h" for word in self.words[last : self._past_note(last)]):
            return None
        if mark in _BEFORE_POST:
            found = posts.after(self.words, last + 1)
        else:
            found = posts.after(self.words, last) if mark in HEADS | QUALIFIERS else None
        if found is None and mark == "(" and past_note:
            last = self._past_note(last)
            found = posts.after(self.words, last + 1) if kept(self.words, last) == "," else None
        return found or self._appointed(last)

    def _past_note(self, opening: int) -> int:
        for at in range(opening, min(len(self.words), opening + _NEAR)):
            if self.words[at].text == ")":
                return at + 1
        return opening

    def _appointed_as(self, at: int, last: int) -> tuple[int, int] | None:
        """The post of "the appointment of X Y as POST", "elected X Y as POST"."""
        before = (word.text.lower() for word in self.words[max(0, at - _NEAR) : at])
        if kept(self.words, last) != "as" or not any(_APPOINTING.match(text) for text in before):
            return None
        return posts.after(self.words, last + 1)

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

    def _breaks(self, at: int) -> bool:
        """Whether a word begins a line of the source."""
        return at > 0 and "\n" in self.block.raw[self.words[at - 1].end : self.words[at].start]

    def _kind(self, at: int) -> str:
        """The kind of a word; beyond the end, that of a mark."""
        return self.words[at].kind if at < len(self.words) else "p"
