"""What makes English words a post: its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.en.tokens import kept
from govdata.text.en.words import (
    BODIES,
    HEADS,
    PLURALS,
    QUALIFIERS,
    SMALL_HEADS,
    SMALL_PARTS,
    SMALL_PLURALS,
    SUBJECTS,
)

if TYPE_CHECKING:
    from govdata.text.en.tokens import Token

__all__ = ["LONGEST", "LONGEST_NOTE", "SMALL", "first_head", "owned"]

# Words of a post, and of a note in brackets inside it.
LONGEST = 45
LONGEST_NOTE = 14
# In small letters they are part of a post where what follows shows it.
SMALL = SMALL_HEADS | SMALL_PARTS | SMALL_PLURALS
_NEAR = 4
_HEADS = HEADS | PLURALS
# Heads only before these: "MP for Selm", "Political Assistant to the Secretary".
_IF_FOLLOWED = {"MP": "for", "Assistant": "to"}
_LONE_HEADS = SMALL_HEADS | SMALL_PLURALS | {"Professor"}


def first_head(words: list[Token], start: int, end: int) -> int | None:
    """The first word from `start` to `end` that makes the phrase a post; None where there is none."""
    return next((at for at in range(start, end) if _is_head(words, at)), None)


def _is_head(words: list[Token], at: int) -> bool:
    text = words[at].text
    if text == "Justice" and kept(words, at + 1) in BODIES:
        return False  # "Justice Department"
    if text in _LONE_HEADS or text.lower() in SMALL_PLURALS or not _HEADS.isdisjoint(text.split("/")):
        return True
    if text in _IF_FOLLOWED:
        return kept(words, at + 1) == _IF_FOLLOWED[text]
    if text.isupper():
        return len(text) > _NEAR and text.title() in HEADS
    return "-" in text and (_is_double(text.split("-")) or text.partition("-of-")[0] in HEADS)


def _is_double(parts: list[str]) -> bool:
    """Whether a word is a post of two: "Minister-Counsellor", "President-Director"."""
    if parts[-1] in {"designate", "elect"}:
        return parts[0] in HEADS
    return parts[-1].capitalize() in HEADS and parts[0] in HEADS | SUBJECTS | QUALIFIERS


def owned(words: list[Token], at: int) -> bool:
    """Whether an apostrophe stands after many owners: "Manufacturers' Association"."""
    return (
        kept(words, at - 1).endswith(("s", "S"))
        and kept(words, at - 1)[:1].isupper()
        and kept(words, at + 1)[:1].isupper()
    )
