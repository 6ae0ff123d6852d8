"""Where the phrase of a post that stands after a name ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.en.given_names import NAMES, WESTERN
from govdata.text.en.posts import LONGEST, LONGEST_NOTE, SMALL, first_head, owned
from govdata.text.en.tokens import kept
from govdata.text.en.words import (
    BODIES,
    COUNTRIES,
    DAYS,
    HEADS,
    LINKS,
    PRESENT,
    SMALL_HEADS,
    SUBJECTS,
    TEMPORAL,
)

if TYPE_CHECKING:
    from govdata.text.en.tokens import Token

__all__ = ["after", "whole_rest"]

_NEAR = 4
_ADJECTIVES = frozenset({"immediate", "past", "former", "founding", "current", "first", "long-serving", "new", "next"})
_MARKS = frozenset(",()&./-–")


def after(words: list[Token], start: int) -> tuple[int, int] | None:
    """The post that begins at `start`, as (start, end); None where the words there are none.

    None as well where the phrase is followed by an honorific: it is then the post of the next person.
    """
    start += kept(words, start) in PRESENT
    start += kept(words, start).lower() in {"the", "a", "an", "our"}
    start += kept(words, start) in {"new", "next"}
    if kept(words, start) in LINKS:
        return None  # "Mr X (left), and the Director of Y": the next person's
    end = start
    while kept(words, end) in TEMPORAL:
        end += 1 + (kept(words, end + 1) == "the")
    while end < len(words) and end - start < LONGEST:
        step = _step_on(words, start, end)
        if not step:
            break
        end += step
    while end > start and (words[end - 1].text in LINKS or words[end - 1].text == ","):
        end -= 1
    return (start, end) if _is_post(words, start, end) else None


def _step_on(words: list[Token], start: int, end: int) -> int:
    word = words[end]
    if word.text in {"(", "/", ",", "'"}:
        return _on_over_mark(words, start, end)
    if (word.text.isupper() and word.text.title() in NAMES) or word.text in {"His", "Her"}:
        return int(kept(words, end + 1) == "Majesty")
    if (word.text == "and" and _names_next(words, end + 1)) or (word.text == "on" and kept(words, end + 1) in DAYS):
        return 0
    if word.kind in "ci" or word.text in LINKS or _is_chair(words, end):
        return max(1, _with_responsibility(words, end))
    return _responsible(words, end) or _without_portfolio(words, end) or int(_small_on(words, start, end))


def _small_on(words: list[Token], start: int, end: int) -> bool:
    """Whether a word in small letters goes on with a post: "managing director", "the orchestra's Chief Executive"."""
    if end == start and words[end].kind == "l" and kept(words, end + 1) == "'s":
        return True
    near = end - start < _NEAR or words[end - 1].text in _ADJECTIVES
    return _describes(words, end) or (words[end].text in SMALL and near)


def _describes(words: list[Token], at: int) -> bool:
    """Whether a small word says more of the head after it: "the Chamber's immediate past president"."""
    follows = kept(words, at + 1)
    if words[at].text not in _ADJECTIVES:
        return False
    return follows in SMALL_HEADS or follows in _ADJECTIVES or (kept(words, at - 1) == "'s" and follows[:1].isupper())


def _names_next(words: list[Token], at: int) -> bool:
    """Whether a given name and more follows, so that "and" leads on to another person."""
    given = kept(words, at)
    return given in WESTERN and given not in SUBJECTS | BODIES and kept(words, at + 1)[:1].isupper()


def _responsible(words: list[Token], at: int) -> int:
    """The length of "responsible for", by which a post goes on."""
    return 2 * (kept(words, at) == "responsible" and kept(words, at + 1) == "for")


def _without_portfolio(words: list[Token], at: int) -> int:
    return 2 * (kept(words, at) == "without" and kept(words, at + 1) in {"Portfolio", "portfolio"})


def _with_responsibility(words: list[Token], at: int) -> int:
    """The length of "with (special) responsibility for", by which a post goes on."""
    noun = at + 1 + (kept(words, at + 1) == "special")
    told = kept(words, noun) in {"responsibility", "responsibilities"} and kept(words, noun + 1) == "for"
    return noun + 2 - at if kept(words, at) == "with" and told else 0


def _on_over_mark(words: list[Token], start: int, end: int) -> int:
    """How many tokens from the mark at `end` on belong to the phrase that begins at `start`."""
    text = words[end].text
    if text == "(":
        return _note_after(words, end)
    if text == "/":
        return int(end > start and kept(words, end + 1)[:1].isupper())
    return int(owned(words, end) if text == "'" else _more_after_comma(words, start, end + 1))


def _is_chair(words: list[Token], at: int) -> bool:
    """Whether "Professor" is a post here ("Adjunct Professor, X University") and announces no name."""
    return words[at].text == "Professor" and kept(words, at + 1) in {",", "of", ")", ""}


def _is_titular(words: list[Token], at: int) -> bool:
    """Whether a form of address is part of a post here: "Adjunct Professor, X University", "Lord Privy Seal"."""
    return _is_chair(words, at) or (words[at].text == "Lord" and kept(words, at + 1) in HEADS)


def whole_rest(words: list[Token], start: int) -> tuple[int, int] | None:
    """All that is left of a list's item, where it is a post: capitalized words and marks, and no verb among them."""
    if any(
        word.kind in "lxh" and word.text not in LINKS | {"without"} and not _is_titular(words, start + at)
        for at, word in enumerate(words[start:])
    ):
        return None
    if any(word.text not in _MARKS for word in words[start:] if word.kind == "p"):
        return None
    end = len(words)
    while end > start and words[end - 1].text == ".":
        end -= 1
    head = first_head(words, start, min(end, start + _NEAR))
    return None if head is None else (start, end)


def _note_after(words: list[Token], opening: int) -> int:
    for at in range(opening + 1, min(len(words), opening + LONGEST_NOTE)):
        if words[at].text == ")":
            return at - opening + 1
        if words[at].kind == "h":
            return 0
    # A bracket that nobody closed.
    return int(kept(words, opening + 1)[:1].isupper())


def _more_after_comma(words: list[Token], start: int, at: int) -> bool:
    """Whether the capitalized words after a comma go on with the post: a body, a subject or a further post."""
    if kept(words, at) == "the":
        at += 1
    end = at
    while end < len(words) and (words[end].kind in "ci" or words[end].text in LINKS):
        end += 1
    chunk = {word.text for word in words[at:end]}
    if not chunk or words[at].kind not in "ci" or first_head(words, start, at) is None:
        return False
    if end < len(words) and words[end].kind == "h":
        return False
    if words[at].text in NAMES and not chunk & (BODIES | SUBJECTS):
        return False
    return bool(chunk & (BODIES | SUBJECTS | COUNTRIES | HEADS)) or end == len(words)


def _is_post(words: list[Token], start: int, end: int) -> bool:
    head = first_head(words, start, end)
    if head is None or any(words[at].text == "," for at in range(start, head)):
        return False
    if kept(words, end) == "(" and end + 1 < len(words) and words[end + 1].kind == "h":
        return False  # whom a speaker greets next: "Chairman (Mr X), Commissioner Y (Mr Z)"
    return end == len(words) or words[end].kind != "h"
