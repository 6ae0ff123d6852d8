"""Every place of an English block where a person is named, with honorific, post and post-nominals."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en.given_names import NAMES
from govdata.text.en.names import bare_name, honorifics, name_end, nominals
from govdata.text.en.pieces import headline, pieces
from govdata.text.en.shared_posts import is_plural, spread
from govdata.text.en.signs import Signs
from govdata.text.en.tokens import Token, kept, tokens
from govdata.text.en.words import (
    BODIES,
    HEADS,
    HONORIFICS,
    OFFICES,
    PARTICLES,
    PEERS,
    PLACES,
    PLURALS,
    POST_NOMINALS,
    SMALL_HEADS,
    SMALL_PLURALS,
)
from govdata.text.facts import Mention
from govdata.text.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block, Span

__all__ = ["mentions"]

_FEW = 3
# A name after these is what something is named for, or what it belongs to.
_NOT_BEFORE = frozenset({"of", "for", "&", "'s", "in", "on", "at"})
# Words without which no person is named.
_SIGNS = (
    HONORIFICS
    | HEADS
    | SMALL_HEADS
    | POST_NOMINALS
    | SMALL_PLURALS
    | {f"{office}-{suffix}" for office in OFFICES for suffix in ("designate", "elect")}
    | words("said says added commented explained pleaded sentenced convicted charged indicted arrested guilty Full")
)
_WORD = re.compile(r"[A-Za-z][\w-]*")
_LONGEST_NOTE = 6


def mentions(block: Block, number: int) -> list[Mention]:
    """The mentions of a block, the `number`th of its document, in the order of the text."""
    if _nobody(block):
        return []
    return [mention for sentence in pieces(block) for mention in _in_sentence(sentence, number)]


def _nobody(block: Block) -> bool:
    """Whether no word shows that somebody is named; in a line in capitals, signs have capitals too."""
    return _SIGNS.isdisjoint(_WORD.findall(block.view.title() if block.view.isupper() else block.view))


def _in_sentence(sentence: Block, number: int) -> Iterator[Mention]:
    if _nobody(sentence):
        return
    found = _Reader(sentence, number, tokens(sentence)).read()
    if headline(sentence):
        yield from (mention for mention in found if mention.honorific or not _may_hold_verb(sentence, mention))
    else:
        yield from found


def _may_hold_verb(block: Block, mention: Mention) -> bool:
    """Whether what looks like a name in a headline may end with the verb: "Minister Rowe Visits Selm"."""
    start, end = (at - block.span.start for at in (mention.name.start, mention.name.end))
    unknown = [word for word in block.view[start:end].split() if word.title() not in NAMES]
    return any(word.endswith(("s", "d")) for word in unknown)


class _Reader(Signs):
    """Reads a block from left to right; no mention reaches back over the one before it."""

    def __init__(self, block: Block, number: int, words: list[Token]) -> None:
        super().__init__(block, number, words)
        # The post in the plural that the names of a list share: "Trial Attorneys A and B".
        self.shared: tuple[int, int] | None = None
        # "Messrs", where the names after it share it.
        self.joint: Span | None = None

    def read(self) -> Iterator[Mention]:
        found = list(self._found())
        last = found[-1][0].role if found else None
        plural = last if last and self.shared and self._span(*self.shared) == last else None
        return spread(found, self.words, plural)

    def _found(self) -> Iterator[tuple[Mention, int, int]]:
        at = 0
        while at < len(self.words):
            found = self._at(at)
            if found:
                mention, end = found
                self.barrier = end
                yield mention, at, end
                at = end
            else:
                at += 1

    def _at(self, at: int) -> tuple[Mention, int] | None:
        named = honorifics(self.words, at)
        if named > at:
            self.joint = self._span(at, named) if self.words[at].text == "Messrs" else None
            return self._with_honorific(at, named)
        if self.joint and self._next_of_list(at):
            return self._joined(at)
        if at >= self.barrier and self.words[at].kind in "ci":
            return self._bare(at)
        return self._particled(at) if at >= self.barrier and self.words[at].text in PARTICLES else None

    def _particled(self, at: int) -> tuple[Mention, int] | None:
        """A family name that begins in small letters, alone after a head: "Minister van der Velde"."""
        end = name_end(self.words, at)
        if kept(self.words, at - 1) not in OFFICES or end == at or end - at > _FEW:
            return None
        return self._office(at, end)

    def _joined(self, at: int) -> tuple[Mention, int] | None:
        """A further name after "Messrs"."""
        end = name_end(self.words, at)
        if end == at:
            return None
        mention, last = self._mention(at, at, end)
        return replace(mention, honorific=self.joint), last

    def _with_honorific(self, at: int, start: int) -> tuple[Mention, int] | None:
        end = self._of_place(at, start, self._on_its_line(at, start, name_end(self.words, start)))
        if end == start or kept(self.words, end) in PLACES:
            return None
        listed = self._next_of_list(at)
        self.shared = self.shared if listed else None
        mention, last = self._mention(at, start, end)
        if mention.role is None and listed and self.shared:
            return replace(mention, role=self._span(*self.shared)), last
        return mention, last

    def _of_place(self, at: int, start: int, end: int) -> int:
        """The end of a peer's name with the place that belongs to it: "Baroness Quill of Norby"."""
        titled = any(word.text in PEERS for word in self.words[at:start])
        if not titled or end - start != 1 or kept(self.words, end) != "of":
            return end
        place = end + 1
        while self._kind(place) == "c" and place - end <= _FEW and self.words[place].text not in HEADS | BODIES:
            place += 1
        return place if place > end + 1 else end

    def _on_its_line(self, at: int, start: int, end: int) -> int:
        """The end of a name that stands alone on a line: what the next line begins with is no part of it."""
        first = at
        while first and self.words[first - 1].kind == "p" and not self._breaks(first):
            first -= 1
        if first and not self._breaks(first):
            return end
        return next((cut for cut in range(start + 2, end) if self._breaks(cut)), end)

    def _mention(self, at: int, start: int, end: int) -> tuple[Mention, int]:
        """The mention with honorific from `at`, name from `start` to `end`, and whatever post stands around it."""
        last = nominals(self.words, end)
        role, follows = self._post_before(at, last, honorific=start > at), last
        self.shared = role if role and is_plural(self.words, role) else self.shared
        if role is None or self._goes_after(role, last):
            right = self._beside(at, last) or self._right(self._past_close(at, last), past_note=role is None)
            right = right or self._described(last)
            if right and is_plural(self.words, right) and not self._next_of_list(at):
                right = None  # whom a speaker greets next: "Mr X, Members of Parliament, ladies and gentlemen"
            if right and (role is None or self._says_more(role, right)):
                role, follows = right, right[1]
        self.shared = role if role and is_plural(self.words, role) else self.shared
        mention = Mention(
            name=self._span(start, end),
            block=self.number,
            honorific=self._honorific(at, start),
            suffix=self._span(end + (kept(self.words, end) == ","), last) if last > end else None,
            role=self._span(*role) if role else None,
            full=sum(word.kind in "ci" for word in self.words[start:end]) > 1,
        )
        return mention, max(follows, last)

    def _goes_after(self, role: tuple[int, int], last: int) -> bool:
        """Whether a post after the name may say more than the one before it."""
        return kept(self.words, last) == "(" or self._is_rank(role) or self._said_in_full(role, last)

    def _says_more(self, role: tuple[int, int], right: tuple[int, int]) -> bool:
        """Whether the post before a name is a word, that of several people, or what the one after it begins with."""
        before, after = ([word.text for word in self.words[slice(*place)]] for place in (role, right))
        return len(before) == 1 or is_plural(self.words, role) or self._is_rank(role) or after[: len(before)] == before

    def _said_in_full(self, role: tuple[int, int], last: int) -> bool:
        """Whether the post before a name is only the first word of the one after it: "Minister X, Minister for Y"."""
        follows = last + 1 + (kept(self.words, last + 1) == "the")
        alone = role[1] - role[0] == 1 and kept(self.words, last) == ","
        return (
            alone
            and kept(self.words, follows) == self.words[role[0]].text
            and kept(self.words, follows + 1) in {"of", "for"}
        )

    def _honorific(self, at: int, start: int) -> Span | None:
        if start == at:
            return None
        end = start - (self.words[start - 1].text == ".")
        return self._span(at, end)

    def _bare(self, at: int) -> tuple[Mention, int] | None:
        """A name without honorific that a post stands beside."""
        end = bare_name(self.words, at)
        end = next((cut for cut in range(at + 2, end) if self._breaks(cut)), end)
        if end == at:
            return None
        if end - at == 1:
            return self._short(at, end)
        if self._seat(at) and end - at > self._seat(at) + 1:
            return None  # the seat's own name comes first
        return None if self._inside_phrase(at, end) else self._of_several_words(at, end)

    def _of_several_words(self, at: int, end: int) -> tuple[Mention, int] | None:
        before = kept(self.words, at - 1)
        known = any(word.kind == "i" or word.text.title() in NAMES for word in self.words[at:end])
        if self.shared and self._next_of_list(at):
            return self._sharing(at, end)
        if self._is_person(at, end, known=known):
            return self._mention(at, at, end)
        heralded = (
            self._right_after_head(at) or self._after_post(at, end) or (end - at <= _FEW + 1 and self._apposed(at, end))
        )
        if heralded or (known and before not in _NOT_BEFORE):
            return self._beside_post(at, end)
        return None

    def _sharing(self, at: int, end: int) -> tuple[Mention, int]:
        mention, last = self._mention(at, at, end)
        return (mention if mention.role else replace(mention, role=self._span(*self.shared or (at, end)))), last

    def _short(self, at: int, end: int) -> tuple[Mention, int] | None:
        """A family name alone after a head ("Minister Tong"): a later mention, never a person of its own."""
        if kept(self.words, at - 1) not in HEADS or self.words[at].kind != "c":
            return None
        if self.words[at].text in BODIES | PLURALS or kept(self.words, end) in HEADS:
            return None  # "Chief Scientific Adviser"
        return None if self._ends_note(at, end) else self._office(at, end)

    def _ends_note(self, at: int, end: int) -> bool:
        """Whether the words end the bracket inside a post: "Commander (General Investigation)"."""
        before = [word.text for word in self.words[max(0, at - _LONGEST_NOTE) : at]]
        return kept(self.words, end) == ")" and "(" in before and kept(self.words, end + 1) in {"of", ",", "and"}

    def _office(self, at: int, end: int) -> tuple[Mention, int]:
        """The mention of a part of a name after a head, with the post where the post can name somebody."""
        role = self._left(at) if self._holds_office(at, end) else None
        span = self._span(*role) if role else None
        return Mention(name=self._span(at, end), block=self.number, role=span, full=False), end

    def _beside_post(self, at: int, end: int) -> tuple[Mention, int] | None:
        if self._is_salutation(end):
            return None
        left = self._left(at)
        if left and (kept(self.words, at - 1) != "," or self._ends_apposition(end)):
            return self._mention(at, at, end)
        last = nominals(self.words, end)
        if at == 0 and self._next_line(last):
            return self._mention(at, at, end)
        if kept(self.words, last) == "," and (self._until_said(last) or self._right(last)):
            return self._mention(at, at, end)
        return None
