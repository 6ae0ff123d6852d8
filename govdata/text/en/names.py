"""Where a person's name begins and ends among English words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.en.given_names import NAMES
from govdata.text.en.tokens import kept
from govdata.text.en.words import BODIES, COUNTRIES, DEMONYMS, HEADS, PARTICLES, POST_NOMINALS, QUALIFIERS, SUBJECTS

if TYPE_CHECKING:
    from govdata.text.en.tokens import Token

__all__ = ["bare_name", "honorifics", "name_end", "nominals", "proper"]

_MOST_WORDS = 6
_MOST_HONORIFICS = 6
_PAIRS = {("Tan", "Sri")} | {
    (whose, style) for whose in ("His", "Her") for style in ("Worship", "Excellency", "Honour", "Honor", "Highness")
}
_ORDINARY = SUBJECTS | BODIES | HEADS | COUNTRIES | DEMONYMS | QUALIFIERS


def honorifics(words: list[Token], at: int) -> int:
    """The end of the run of honorifics from `at` on (`The Hon Mr`, `Prof. Dr`, `Tan Sri`); `at` where there is none."""
    end = at
    while end < min(len(words), at + _MOST_HONORIFICS):
        if (words[end].text, kept(words, end + 1)) in _PAIRS:
            end += 2
        elif words[end].kind == "h":
            end += 1 + (kept(words, end + 1) in {".", "'"})
        else:
            break
    return end


def name_end(words: list[Token], at: int) -> int:
    """The end of the name that begins at `at`, after an honorific: as many capitalized words as can belong to it."""
    end = count = 0
    for index in range(at, min(len(words), at + 2 * _MOST_WORDS)):
        word = words[index]
        initials = index > at and all(before.kind == "i" for before in words[at:index])
        if word.kind in "ci" and (initials or not _stops(word.text, count)) and count < _MOST_WORDS:
            end, count = index + 1, count + 1
        elif not (count and _links(words, index)):
            break
    return max(end, at)


def _links(words: list[Token], at: int) -> bool:
    """Whether a particle goes on with a name: "Jan van der Velde"."""
    follows = at + 1 + (kept(words, at + 1).lower() in PARTICLES)
    return words[at].text.lower() in PARTICLES and kept(words, follows)[:1].isupper()


def _stops(text: str, count: int) -> bool:
    if text in POST_NOMINALS:
        return count > 0
    if count == 0:
        return text in HEADS
    return count > 1 and text in _ORDINARY and text not in NAMES


def nominals(words: list[Token], at: int) -> int:
    """The end of the post-nominals that begin at `at`, with or without commas between; `at` where there are none."""
    end = at
    while kept(words, end) in POST_NOMINALS or (kept(words, end) == "," and kept(words, end + 1) in POST_NOMINALS):
        end += 2 if words[end].text == "," else 1
    return end


def proper(word: Token) -> bool:
    """Whether a word can be part of a name that no honorific announces."""
    if word.kind != "c" or word.text in NAMES:
        return word.kind in "ci"
    return word.text not in _ORDINARY and (not word.text.isupper() or word.text.title() in NAMES)


def bare_name(words: list[Token], at: int) -> int:
    """The end of a name of two to five words that begins at `at` without honorific; `at` where there is none.

    At least one word must be a known name or an initial, or the caller must have another sign.
    """
    if _shouted(words[at]) and words[at].text.title() in NAMES:
        return _shouted_end(words, at)
    end = at
    while end < len(words) and end - at < _MOST_WORDS and _goes_on(words, at, end):
        end += 1
    while end > at and words[end - 1].kind == "l":
        end -= 1
    return end


def _shouted(word: Token) -> bool:
    return word.kind == "c" and word.text.isupper()


def _shouted_end(words: list[Token], at: int) -> int:
    """The end of a name in capitals, as letterheads have it ("JANE ROE MP")."""
    end = at + 1
    while end < len(words) and end - at < _MOST_WORDS and (_shouted(words[end]) or words[end].kind == "i"):
        if words[end].text in POST_NOMINALS:
            break
        end += 1
    return end


def _goes_on(words: list[Token], at: int, end: int) -> bool:
    word = words[end]
    if word.text == "Hong":
        return kept(words, end + 1) != "Kong"
    if word.kind == "l":
        return end > at and _links(words, end)
    if (word.text in POST_NOMINALS and end > at) or (_shouted(word) and end > at and len(word.text) > 1):
        return False
    return proper(word) or (end - at == 1 and _family_like(words, at, end))


def _family_like(words: list[Token], at: int, end: int) -> bool:
    """Whether an ordinary word ends a name that a given name begins ("Minister Jane May said")."""
    follows = words[end + 1].kind if end + 1 < len(words) else "p"
    return words[end].kind == "c" and words[at].text in NAMES and kept(words, at - 1) in HEADS and follows in "lp"
