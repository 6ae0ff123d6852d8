"""Signs beside capitalized words that they name a person: posts, ages, courts, seats; and signs that they do not."""

from __future__ import annotations

import re

from govdata.text.en.given_names import NAMES
from govdata.text.en.names import nominals, proper
from govdata.text.en.pieces import headline
from govdata.text.en.shared_posts import in_list, is_plural
from govdata.text.en.surroundings import Surroundings
from govdata.text.en.tokens import kept
from govdata.text.en.words import (
    BODIES,
    COUNTRIES,
    HEADS,
    OFFICES,
    QUALIFIERS,
    SMALL_ENDS,
    SMALL_HEADS,
    SMALL_PARTS,
    SUBJECTS,
)

__all__ = ["Signs"]

_FEW = 3
_MEMBERS = frozenset({"Member", "MP", "Senator"})
_AGES = range(10, 111)
# Between an appointment and who is appointed, or the one before: "the appointments of X as Chair and Y as Secretary".
_BEFORE_APPOINTED = frozenset({"of", "and", ","})
# After a name between a post and these, no second comma is needed: "The Minister of Works, X Y has opened".
_VERBS = frozenset({"has", "have", "had", "will", "is", "was", "today", "yesterday", "said"})
_COURT = re.compile(
    r"\b(?:plead(?:ed|s)|pled|sentenced|convicted|charged|indicted|arraigned|admitted|arrested|guilty|acquitted)\b"
)
_SMALL = SMALL_HEADS | SMALL_PARTS
# After these a phrase goes on; after other small words it may have ended with a name.
_OF = frozenset({"of", "for", "&", "'s", "the"})
# A name after these is what something is named for, or what it belongs to.
_NOT_BEFORE = frozenset({"of", "for", "&", "'s", "in", "on", "at"})
# What makes "General" an office: "Consul General Tan".
_OF_GENERALS = frozenset({"Consul", "Attorney", "Solicitor", "Governor", "Surgeon"})
# What ends a post. After other heads, an unknown name is more likely the rest of it.
_LAST = (HEADS - (QUALIFIERS - {"General", "Executive"})) | {"Charge"}  # "Special Agent in Charge"


class Signs(Surroundings):
    """What shows that the capitalized words of a sentence name a person, or that they do not."""

    def _seat(self, at: int) -> int:
        """How many words of a constituency can stand from `at` on, after "Member for"; 0 where none is spoken of."""
        return 1 if kept(self.words, at - 1) == "for" and kept(self.words, at - 2) in _MEMBERS else 0

    def _after_seat(self, at: int) -> bool:
        """Whether a constituency stands before a name ("Member for Port Selm X Y MP")."""
        return any(self._seat(first) for first in range(max(self.barrier, at - _FEW), at))

    def _is_person(self, at: int, end: int, *, known: bool) -> bool:
        """Whether something after the words says that they name a person: post-nominals, a court, an appointment."""
        last = nominals(self.words, end)
        if last > end and (known or self._after_seat(at) or (at == 0 and kept(self.words, last) == "as")):
            return True
        if kept(self.words, at - 1) == ":" and kept(self.words, at - 2) == "name":
            return True
        if kept(self.words, at - 1) in _BEFORE_APPOINTED and self._appointed_as(at, end):
            return True
        return self._aged(end) or self._appointed(end) is not None

    def _right_after_head(self, at: int) -> bool:
        """Whether the word before is the head of a post: "Minister", "president", "executive officer"."""
        before = kept(self.words, at - 1).rpartition("/")[2].removesuffix("-designate").removesuffix("-elect")
        return before in _LAST | SMALL_HEADS or (before in SMALL_ENDS and kept(self.words, at - 2) in _SMALL)

    def _aged(self, end: int) -> bool:
        """Whether a name is that of somebody before a court: an age after it, and what the court did."""
        age = kept(self.words, end + 1)
        return (
            kept(self.words, end) == kept(self.words, end + 2) == ","
            and age.isdecimal()
            and int(age) in _AGES
            and bool(_COURT.search(self.block.view))
        )

    def _after_post(self, at: int, end: int) -> bool:
        """Whether unknown words are a name because a post ends right before them ("Minister for Ports X Y said")."""
        length = sum(word.kind in "ci" for word in self.words[at:end])
        if length > _FEW or kept(self.words, at - 1) not in SUBJECTS | BODIES | COUNTRIES:
            return False
        last = nominals(self.words, end)
        if kept(self.words, last) == "," and self._kind(last + 1) == "h":
            return False  # the rest of a body's name, before the name of the person
        left = self._left(at) if self._kind(last) in "lp" and kept(self.words, last) not in _OF else None
        return left is not None and not is_plural(self.words, left)

    def _apposed(self, at: int, end: int) -> bool:
        """Whether unknown words are a name by a post set off by commas: "X Y, Mayor of Z," or "Mayor of Z, X Y,"."""
        before = self.words[at - 1] if at else None
        last = nominals(self.words, end)
        after_comma = before is not None and before.text == ","
        if after_comma and kept(self.words, last) in {".", ";", "", *_VERBS}:
            return self._ends_definite(at)
        if kept(self.words, last) not in {",", ":"}:
            return False
        if after_comma and self._left(at) is not None:
            return self._kind(last + 1) != "h"
        begins = before is None or (before.kind in "pl" and before.text not in _NOT_BEFORE)
        return begins and self._set_off(last, twice=after_comma)

    def _set_off(self, last: int, *, twice: bool) -> bool:
        """Whether a post stands between commas after a name, or up to a verb; `twice` asks for both commas."""
        right = self._until_said(last) or self._right(last)
        if right is None or (kept(self.words, right[1]) == "," and self._kind(right[1] + 1) == "h"):
            return False
        return kept(self.words, right[1]) == "," if twice else self._kind(right[1]) in "lp"

    def _ends_definite(self, at: int) -> bool:
        """Whether a clause ends with a post that only one holds, and the name ("with Lorvia's President, X Y.")."""
        left = self._left(at)
        if left is None:
            return False
        first = left[0] - (kept(self.words, left[0] - 1) in {"future", "new", "next"})
        return kept(self.words, first - 1) in {"the", "The", "'s", "his", "her", "their"}

    def _inside_phrase(self, at: int, end: int) -> bool:
        """Whether the words are the middle of a longer name (a hospital of a district), so that they name nobody."""
        last = nominals(self.words, end)
        last += last > end and kept(self.words, last) == "." and self._kind(last + 1) in "ci"  # "Jr. Day"
        before = self.words[at - 1] if at > self.barrier else None
        if last > end and self._after_seat(at):
            return False
        if before and proper(before) and before.text.isupper() == self.words[at].text.isupper():
            return before.text in NAMES or self.words[at].text not in NAMES
        if last >= len(self.words) or self._breaks(last):
            return False
        return self.words[last].kind in "ci" and self.words[last].text not in HEADS | QUALIFIERS

    def _next_of_list(self, at: int) -> bool:
        return in_list(self.words, self.barrier, at)

    def _holds_office(self, at: int, end: int) -> bool:
        """Whether a family name after a post is enough to name somebody: "President Lindholm said"."""
        if kept(self.words, at - 2) in _OF or headline(self.block):
            return False
        before = kept(self.words, at - 1)
        if before not in OFFICES and not (before == "General" and kept(self.words, at - 2) in _OF_GENERALS):
            return False
        return end == len(self.words) or self.words[end].kind in "lp"

    def _ends_apposition(self, end: int) -> bool:
        return self._kind(nominals(self.words, end)) in "pl"

    def _is_salutation(self, end: int) -> bool:
        """Whether the name is only how a speaker greets the person that the bracket names in full."""
        if kept(self.words, end) != "(":
            return False
        inside = self.words[end : self._past_note(end)]
        return any(word.kind == "h" for word in inside)
