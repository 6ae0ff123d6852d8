"""What stands around a name in an English sentence: posts before and after it, set off by marks, lines and verbs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.en import posts, posts_after, posts_before
from govdata.text.en.shared_posts import is_plural
from govdata.text.en.tokens import Token, kept, span_of
from govdata.text.en.words import COPULAS, HEADS, LINKS, QUALIFIERS, RANKS, SMALL_HEADS, SUBJECTS, TRADES
from govdata.text.wordlist import words

if TYPE_CHECKING:
    from govdata.text.document import Block, Span

__all__ = ["SAYING", "Surroundings"]

_APPOINTED = ("appointed", "reappointed", "re-appointed", "named", "elected", "designated")
# "Will take over as Chair", "serves as Chair".
_TAKING = words("over serve serves serving served")
_AUXILIARY = _TAKING | words("will be was has been is to have were take takes took taking today now also ( ) , who")
_APPOINTING = re.compile("(?:re-?)?(?:appoint|elect|nominat|design|nam(?:ed|es|ing)|sw(?:earing|orn)|succeed|replac)")
_NEAR = 14
# Words of a list of names before "as".
_LIST = 80
# After the first name of a list.
_GOES_ON = frozenset({",", ";", "and", "(", "*", "&", ""})
# What the noun of an aside ends in, where it says what somebody is by trade; and what follows that noun.
_AGENT = re.compile(
    r"(?:er|or|ist|ian|man|woman|ant|yst|ive|eur|ntendent|gent|spondent|sident|nurse|chef|judge|clerk|head|graduate|student|fellow)$"
)
_AFTER_NOUN = words("of at in for from with to on by based and")
# Ranks that stand between a post and a name.
_MILITARY = words("Captain Major Colonel General Commodore Admiral Brigadier Lieutenant Sergeant")
# What ranks of several words are made of: "Air Chief Marshal".
_RANKED = RANKS | words("Air Chief Vice Rear Lieutenant Brigadier Major Wing Group Staff Senior Assistant Deputy")
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
        start = posts_before.before(self.words, end, self.barrier)
        if start is None:
            return None
        return self._above_rank(start, end) or (start, self._before_rank(start, end))

    def _before_rank(self, start: int, end: int) -> int:
        """The end of a post without the rank that its holder is called by: "Commander 2nd Brigade Colonel X"."""
        rank = end - 1
        if self.words[rank].text not in _MILITARY or rank - start <= 1:
            return end
        head = posts.first_head(self.words, start, rank)
        alone = head is None or self.words[rank - 1].text in HEADS | QUALIFIERS | SUBJECTS
        return end if alone else rank

    def _post_before(self, at: int, last: int, *, honorific: bool) -> tuple[int, int] | None:
        """The post before a name, also over "are" and "namely"; one of several people only where a list follows."""
        role = self._left(at)
        if role is None and honorific and kept(self.words, at - 1) in COPULAS | {":"}:
            role = self._left(at - 1)
        if honorific and (role is None or kept(self.words, role[0] - 1) in TRADES):
            role = self._trade(at) or role
        if role and is_plural(self.words, role) and kept(self.words, last) not in _GOES_ON:
            return None
        return role

    def _trade(self, at: int) -> tuple[int, int] | None:
        """What somebody is by trade, right before the form of address: "costume designer Mr X", "astronauts Mr Y"."""
        start = end = at - (kept(self.words, at - 1) == ",")
        while start > self.barrier and kept(self.words, start - 1).removesuffix("s") in TRADES | SMALL_HEADS:
            start -= 1
        if start < end and start > self.barrier and kept(self.words, start - 1) in {"Nobel", "Olympic"}:
            start -= 1
        return (start, end) if start < end else None

    def _is_rank(self, role: tuple[int, int]) -> bool:
        """Whether a post is only what its holder is called by: "Captain"."""
        return self._ranked(*role)

    def _ranked(self, start: int, end: int) -> bool:
        return self.words[end - 1].text in RANKS and all(word.text in _RANKED for word in self.words[start:end])

    def _above_rank(self, start: int, end: int) -> tuple[int, int] | None:
        """The post before a rank that is all the post there is: "the Chairman of the Guild, Captain X Y"."""
        if not self._ranked(start, end):
            return None
        if kept(self.words, start - 1) != "," or start - 1 <= self.barrier:
            return None
        first = posts_before.before(self.words, start - 1, self.barrier)
        return None if first is None else (first, start - 1)

    def _item(self, at: int, last: int) -> tuple[int, int] | None:
        """The post of a list's item: all that follows the name that the item begins with."""
        if kept(self.words, last) not in {",", "as"}:
            return None
        if any(word.kind != "p" and word.text != "The" for word in self.words[:at]):
            return None
        return posts_after.whole_rest(self.words, last + 1)

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
        return posts_after.whole_rest(self.words[:stop], last)

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
        last = self._past_age(last)
        mark = kept(self.words, last)
        if mark == "(" and kept(self.words, last + 1) == "MD":
            return None  # the state of a senator
        if mark == "(" and any(word.kind == "h" for word in self.words[last : self._past_note(last)]):
            return None
        if mark in _BEFORE_POST:
            found = posts_after.after(self.words, last + 1)
        else:
            found = posts_after.after(self.words, last) if mark in HEADS | QUALIFIERS else None
        if found is None and mark == "(" and past_note:
            last = self._past_note(last)
            found = posts_after.after(self.words, last + 1) if kept(self.words, last) == "," else None
        return found or self._appointed(last) or self._being(last)

    def _being(self, last: int) -> tuple[int, int] | None:
        """The post that a clause says somebody holds: "Mr X, who has been Director since", "Dr Y is the Director"."""
        at = last + 2 if kept(self.words, last) == "," and kept(self.words, last + 1) == "who" else last
        at += 1 + (kept(self.words, at) == "has" and kept(self.words, at + 1) == "been")
        if kept(self.words, at - 1) not in {"is", "was", "been"}:
            return None
        found = posts_after.after(self.words, at)
        return found if found and self.words[found[0]].kind == "c" else None

    def _past_age(self, last: int) -> int:
        """Past an age between commas, after which the post may stand: "Ms X, 44, Director"."""
        age = last + 1 + (kept(self.words, last + 1) == "aged")
        aged = kept(self.words, last) == "," and kept(self.words, age).isdecimal() and kept(self.words, age + 1) == ","
        return age + 1 if aged else last

    def _past_note(self, opening: int) -> int:
        for at in range(opening, min(len(self.words), opening + _NEAR)):
            if self.words[at].text == ")":
                return at + 1
        return opening

    def _appointed_as(self, at: int, last: int) -> tuple[int, int] | None:
        """The post of "the appointment of X Y as POST", "elected X Y as POST"."""
        if kept(self.words, last) != "as":
            return None
        before = self.words[max(0, at - _LIST) : at]
        if not any(_APPOINTING.match(word.text.lower()) for word in before):
            return None
        return posts_after.after(self.words, last + 1)

    def _described(self, last: int) -> tuple[int, int] | None:
        """What somebody is by an aside in small letters: "X Y, a chemist at the University of Z," ."""
        if kept(self.words, last) != "," or kept(self.words, last + 1) not in {"a", "an"}:
            return None
        start = stop = last + 2
        while stop < min(len(self.words), start + _NEAR) and self.words[stop].text not in _CLAUSES:
            stop += 1
        inside = self.words[start:stop]
        if any(word.kind in "nh" for word in inside) or stop == start + _NEAR:
            return None
        named = next((at for at, word in enumerate(inside) if word.text in _AFTER_NOUN), len(inside))
        agent = bool(named) and inside[named - 1].kind == "l" and _AGENT.search(inside[named - 1].text)
        return (start, stop) if agent else None

    def _appointed(self, last: int) -> tuple[int, int] | None:
        """The post of "will be appointed as the POST", "has been named POST", "to be the POST"."""
        near = [word.text for word in self.words[last : last + 6]]
        for at, text in enumerate(near):
            if (
                text in _APPOINTED
                or (text == "as" and at and near[at - 1] in _TAKING)
                or (text == "be" and at and near[at - 1] == "to")
            ):
                start = last + at + 1
                return posts_after.after(self.words, start + (kept(self.words, start) == "as"))
            if text not in _AUXILIARY and at != 0:
                break
        return None

    def _breaks(self, at: int) -> bool:
        """Whether a word begins a line of the source."""
        return at > 0 and "\n" in self.block.raw[self.words[at - 1].end : self.words[at].start]

    def _kind(self, at: int) -> str:
        """The kind of a word; beyond the end, that of a mark."""
        return self.words[at].kind if at < len(self.words) else "p"
