"""Where the phrase of a post begins and ends among English words, before a name or after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.en.given_names import NAMES, WESTERN
from govdata.text.en.tokens import kept
from govdata.text.en.words import (
    BODIES,
    COUNTRIES,
    HEADS,
    INNER,
    LINKS,
    OPENERS,
    ORIGINS,
    PLURALS,
    PRESENT,
    QUALIFIERS,
    SMALL_ENDS,
    SMALL_HEADS,
    SMALL_PARTS,
    SMALL_PLURALS,
    SUBJECTS,
    TEMPORAL,
)

if TYPE_CHECKING:
    from govdata.text.en.tokens import Token

__all__ = ["after", "before", "first_head", "whole_rest"]

_LONGEST = 45
_LONGEST_NOTE = 14
_NEAR = 4
_MARKS = frozenset(",()&./-–")
_NOBODY = frozenset({"public", "day", "year", "month", "week", "meeting", "ceremony", "visit", "event", "time"})
_ORDINAL = ("st", "nd", "rd", "th")
# What somebody is called by, before the name, also inside the post of another.
_CALLED = frozenset({"President", "Premier", "Governor", "Chancellor", "Mayor", "Minister"})
_SMALL = SMALL_HEADS | SMALL_PARTS | SMALL_PLURALS
_SMALL_HOLDERS = SMALL_HEADS | SMALL_PLURALS
_HEADS = HEADS | PLURALS
_LONE_HEADS = SMALL_HEADS | SMALL_PLURALS | {"Professor"}


def first_head(words: list[Token], start: int, end: int) -> int | None:
    """The first word from `start` to `end` that makes the phrase a post; None where there is none."""
    return next((at for at in range(start, end) if _is_head(words, at)), None)


def _is_head(words: list[Token], at: int) -> bool:
    text = words[at].text
    if text in _LONE_HEADS or text.lower() in SMALL_PLURALS or not _HEADS.isdisjoint(text.split("/")):
        return True
    if text == "MP":
        return kept(words, at + 1) == "for"
    if text.isupper():
        return len(text) > _NEAR and text.title() in HEADS
    return "-" in text and (_is_double(text.split("-")) or text.partition("-of-")[0] in HEADS)


def _is_double(parts: list[str]) -> bool:
    """Whether a word is a post of two: "Minister-Counsellor", "President-Director"."""
    if parts[-1] in {"designate", "elect"}:
        return parts[0] in HEADS
    return parts[-1].capitalize() in HEADS and parts[0] in HEADS | SUBJECTS | QUALIFIERS


def before(words: list[Token], end: int, barrier: int) -> int | None:
    """The start of the post that ends at `end`, not before `barrier`; None where the words there are no post."""
    called = _called(words, end, barrier)
    if called is not None:
        return called
    start = end
    while start > barrier and end - start < _LONGEST:
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
        return int(text.endswith(_ORDINAL) and kept(words, start)[:1].isupper() and start < end)
    return int(word.kind in "ci" or text in LINKS or _is_small(words, start, end))


def _over_mark(words: list[Token], start: int, end: int, barrier: int) -> int:
    """How many tokens before `start`, the last of them a mark, belong to the phrase that ends at `end`."""
    text = words[start - 1].text
    if text == ")":
        return _note(words, start - 1, barrier)
    if text == ",":
        return int(_goes_through_comma(words, start, end, barrier))
    if text == "'":
        return int(_owned(words, start - 1))
    if text == "/":
        return int(start - 2 >= barrier and (words[start - 2].kind == "c" or words[start - 2].text == ")"))
    return int(text in LINKS)


def _owned(words: list[Token], at: int) -> bool:
    """Whether an apostrophe stands after many owners: "Manufacturers' Association"."""
    return kept(words, at - 1).endswith("s") and kept(words, at - 1)[:1].isupper() and kept(words, at + 1)[:1].isupper()


def _is_small(words: list[Token], start: int, end: int) -> bool:
    """Whether a word in small letters is part of a post: "former", or "head" in "head of"."""
    text, follows = words[start - 1].text, kept(words, start) if start < end else ""
    if text in TEMPORAL:
        return start < end
    if text in _SMALL_HOLDERS and (start == end or follows in {"of", "for"}):
        return True
    if start == end and kept(words, start - 2) == "the" and kept(words, start - 3) in {"of", "for"}:
        return words[start - 1].kind == "l" and text not in _NOBODY  # "Chairman of the board, Mr X"
    if start == end:
        return text in SMALL_ENDS and kept(words, start - 2) in _SMALL
    return text in _SMALL and follows in _SMALL


def _in_enumeration(words: list[Token], start: int, end: int) -> bool:
    """Whether an article after a comma goes on with a headless post ("Chief Executive, Asia, the X Bank")."""
    return words[start - 2].text == "," and first_head(words, start, end) is None


def _note(words: list[Token], close: int, barrier: int) -> int:
    for at in range(close - 1, max(barrier, close - _LONGEST_NOTE) - 1, -1):
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
    return _past_country(words, _past_links(words, start, end), end)


def _past_links(words: list[Token], start: int, end: int) -> int:
    while start < end and (words[start].text.lower() in LINKS | OPENERS or words[start].text == ","):
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
    while end < len(words) and end - start < _LONGEST:
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
    if word.text == "and" and _names_next(words, end + 1):
        return 0
    if word.kind in "ci" or word.text in LINKS or _is_chair(words, end):
        return max(1, _with_responsibility(words, end))
    return (
        _responsible(words, end) or _without_portfolio(words, end) or int(word.text in _SMALL and end - start < _NEAR)
    )


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
    return int(_owned(words, end) if text == "'" else _more_after_comma(words, start, end + 1))


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
    for at in range(opening + 1, min(len(words), opening + _LONGEST_NOTE)):
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
    return end == len(words) or words[end].kind != "h"
