"""Where the phrase of a post that stands before a name begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.en.posts import LONGEST, LONGEST_NOTE, SMALL, first_head, owned
from govdata.text.en.tokens import kept
from govdata.text.en.words import (
    BODIES,
    HEADS,
    INNER,
    LINKS,
    OPENERS,
    ORIGINS,
    QUALIFIERS,
    SMALL_ENDS,
    SMALL_HEADS,
    SMALL_PLURALS,
    SUBJECTS,
    TEMPORAL,
)

if TYPE_CHECKING:
    from govdata.text.en.tokens import Token

__all__ = ["before"]

_NOBODY = frozenset({"public", "day", "year", "month", "week", "meeting", "ceremony", "visit", "event", "time"})
_SPEAKERS = frozenset({"spokesman", "spokeswoman", "spokesperson"})
# By these a post goes on: "with special responsibility for Islands".
_RESPONSIBLE = frozenset({"special", "responsible", "responsibility", "responsibilities"})
_ORDINAL = ("st", "nd", "rd", "th")
# After the head of a post they begin another one.
_AFRESH = frozenset({"Assistant", "Acting", "Deputy", "Associate"})
# What somebody is called by, before the name, also inside the post of another.
_CALLED = frozenset({"President", "Premier", "Governor", "Chancellor", "Mayor", "Minister"})
_SMALL_HOLDERS = SMALL_HEADS | SMALL_PLURALS


def before(words: list[Token], end: int, barrier: int) -> int | None:
    """The start of the post that ends at `end`, not before `barrier`; None where the words there are no post."""
    called = _called(words, end, barrier)
    if called is not None:
        return called
    start = end
    while start > barrier and end - start < LONGEST:
        step = _step_back(words, start, end, barrier)
        if not step:
            break
        start -= step
    return _trimmed(words, start, end)


def _called(words: list[Token], end: int, barrier: int) -> int | None:
    """The start of a post that is how somebody is called inside the post of another: "Special Envoy of President X"."""
    start = end
    while start > barrier and words[start - 1].text in HEADS | QUALIFIERS:
        start -= 1
    inside = start < end and words[end - 1].text in _CALLED and kept(words, start - 1) in {"of", "to"}
    return start if inside and start - 1 > barrier else None


def _step_back(words: list[Token], start: int, end: int, barrier: int) -> int:
    """How many tokens before `start` belong to the phrase that ends at `end`; 0 where it begins."""
    word = words[start - 1]
    text = word.text
    if word.kind == "p":
        return _over_mark(words, start, end, barrier)
    if text in {"the", "The"}:
        return int(start - 2 >= barrier and (words[start - 2].text in INNER or _in_enumeration(words, start, end)))
    if word.kind == "n":
        numbered = kept(words, start - 2) in {"Region", "Zone", "District"}
        return int((text.endswith(_ORDINAL) or numbered) and kept(words, start)[:1].isupper() and start < end)
    return int(word.kind in "ci" or text in LINKS or _is_small(words, start, end))


def _over_mark(words: list[Token], start: int, end: int, barrier: int) -> int:
    """How many tokens before `start`, the last of them a mark, belong to the phrase that ends at `end`."""
    text = words[start - 1].text
    if text == ")":
        return _note(words, start - 1, barrier)
    if text == ",":
        return int(_goes_through_comma(words, start, end, barrier))
    if text in {"'", "."}:
        return int(owned(words, start - 1)) if text == "'" else 2 * _is_short(words, start - 2, barrier)
    if text == "/":
        return int(start - 2 >= barrier and (words[start - 2].kind == "c" or words[start - 2].text == ")"))
    return int(text in LINKS)


def _is_short(words: list[Token], at: int, barrier: int) -> bool:
    """Whether a dot ends a word that a post begins with: "Lt. Governor"."""
    return at >= barrier and kept(words, at) in {"Lt", "Asst", "Dep"}


def _is_small(words: list[Token], start: int, end: int) -> bool:
    """Whether a word in small letters is part of a post: "former", or "head" in "head of"."""
    text, follows = words[start - 1].text, kept(words, start) if start < end else ""
    if text in TEMPORAL or _goes_with(kept(words, start - 2), text, follows):
        return start < end
    if text in _SMALL_HOLDERS and (start == end or follows in {"of", "for"}):
        return True
    if start == end and kept(words, start - 2) == "the" and kept(words, start - 3) in {"of", "for"}:
        return words[start - 1].kind == "l" and text not in _NOBODY  # "Chairman of the board, Mr X"
    if start == end:
        return text in SMALL_ENDS and kept(words, start - 2) in SMALL
    return text in SMALL and follows in SMALL


def _goes_with(before: str, text: str, follows: str) -> bool:
    """Whether a small word belongs to the one that follows.

    "Quay Agency area manager", "transport spokesperson", "special responsibility for".
    """
    if text in _RESPONSIBLE:
        return follows == "for" or follows in _RESPONSIBLE
    return (follows in _SPEAKERS and text.title() in SUBJECTS) or (follows in SMALL_HEADS and before in BODIES)


def _in_enumeration(words: list[Token], start: int, end: int) -> bool:
    """Whether an article after a comma goes on with a headless post ("Chief Executive, Asia, the X Bank")."""
    return words[start - 2].text == "," and first_head(words, start, end) is None


def _note(words: list[Token], close: int, barrier: int) -> int:
    for at in range(close - 1, max(barrier, close - LONGEST_NOTE) - 1, -1):
        if words[at].text == "(":
            return close - at + 1
    return 0


def _goes_through_comma(words: list[Token], start: int, end: int, barrier: int) -> bool:
    """Whether the words before a comma belong to the post that goes on after it.

    They do while the part after the comma has no head ("Secretary for Culture, Sports and Tourism"), or where posts are
    counted up ("Deputy Prime Minister, Coordinating Minister for Security and Minister for Law").
    """
    if start - 2 < barrier or (words[start - 2].kind not in "ci" and words[start - 2].text != ")"):
        return False
    if first_head(words, start, end) is None or _of_several_subjects(words, start, end):
        return True
    joined = any(words[at].text == "and" and first_head(words, at, end) is not None for at in range(start, end))
    return joined and words[start - 2].text in HEADS


def _of_several_subjects(words: list[Token], start: int, end: int) -> bool:
    """Whether a comma stands between the subjects of one minister: "Tourism, Arts and Culture Minister"."""
    inside = [word.text for word in words[start : end - 1]]
    subjects = "and" in inside and all(text in SUBJECTS or text == "and" for text in inside)
    return subjects and words[start - 2].text in SUBJECTS and words[end - 1].text in HEADS


def _trimmed(words: list[Token], start: int, end: int) -> int | None:
    start = _past_links(words, start, end)
    head = first_head(words, start, end)
    if head is None:
        return None
    for at in range(head - 1, start, -1):
        several = words[at].text == "," and _of_several_subjects(words, at + 1, end)
        if (words[at].text == "," and not several) or (words[at].text in LINKS and not _inside_body(words, at)):
            start = at + 1
            break
    start = _last_of_two(words, start, end)
    return _past_country(words, _past_links(words, start, end), end)


def _last_of_two(words: list[Token], start: int, end: int) -> int:
    """The start of the last of two posts without a mark between: "former Tax Attorney Assistant U.S. Attorney"."""
    again = (
        at
        for at in range(end - 2, start, -1)
        if words[at].text in _AFRESH and words[at - 1].text in HEADS - QUALIFIERS and words[at - 1].text not in _AFRESH
    )
    return next(again, start)


def _past_links(words: list[Token], start: int, end: int) -> int:
    while start < end and (words[start].text.lower() in LINKS | OPENERS or words[start].text == ","):
        if kept(words, start + 1) in {"Honour", "Honor"}:
            start += 1  # "His Honour Judge X"
        elif kept(words, start + 1) == "Majesty":
            break  # "Her Majesty's Ambassador"
        start += 1
    return start


def _inside_body(words: list[Token], link: int) -> bool:
    """Whether the link is part of a body's name before the head ("Department of Health Director")."""
    if words[link].text == "and" and kept(words, link + 1) in QUALIFIERS | HEADS:
        return False  # "Field Office and Acting Special Agent in Charge": two people
    return words[link].text in {"of", "and", "&", "'s"} and kept(words, link - 1) in SUBJECTS | BODIES


def _past_country(words: list[Token], start: int, end: int) -> int:
    """A nationality before a post is no part of it: "Chinese President", "Singapore Minister for Law"."""
    at = start
    while at < end and words[at].text in ORIGINS:
        at += 1
    named = kept(words, at) == "Special" and kept(words, at + 1) == "Administrative"  # the region's own name goes on
    return at if at < end and words[at].text in HEADS | QUALIFIERS and not named else start
