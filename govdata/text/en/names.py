"""Where a person's name begins and ends among English words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.en.given_names import NAMES, WESTERN
from govdata.text.en.tokens import kept
from govdata.text.en.words import (
    BODIES,
    COUNTRIES,
    DAYS,
    DEMONYMS,
    HEADS,
    MEN,
    OFFICES,
    PARTICLES,
    PLACES,
    POST_NOMINALS,
    QUALIFIERS,
    STYLES,
    SUBJECTS,
    WOMEN,
)
from govdata.text.wordlist import words as wordlist

if TYPE_CHECKING:
    from govdata.text.en.tokens import Token

__all__ = ["FIRST_OF_PAIR", "bare_name", "honorifics", "name_end", "nominals", "proper"]

_MOST_WORDS = 6
_OPENING = {'"': '"', "(": ")"}
_MOST_HONORIFICS = 9
# Bodies in capitals that are as long as a family name.
_NO_NAMES = wordlist(
    "ASEAN UNESCO UNICEF UNHCR UNDP NATO OPEC OSCE OECD APEC ASEM ICAO WIPO INTERPOL EUROPOL FRONTEX BRICS "
    "MERCOSUR AUKUS"
)
_INITIALS = 2
# Given names before a family name in capitals.
_FEW = 3
# After these a word of courtesy ends the name.
_INDIAN = wordlist("Shri Smt Shrimati Sushri")
_SON_OF = wordlist("bin binte binti bte ibn")
# A family name in capitals is as long as this at least, so that it is told from an abbreviation.
_LONG = 4
# Before "Justice" it is what a judge is called by: "Mr Justice X", "the Hon Justice Y".
_OF_JUSTICES = WOMEN | MEN | {"Hon", "Honourable", "Honorable"}
_PAIRS = {
    ("Tan", "Sri"),
    ("Right", "Honourable"),
    ("Right", "Hon"),
    ("Associate", "Professor"),
    ("Assoc", "Prof"),
    ("Emeritus", "Professor"),
} | {(whose, style) for whose in ("His", "Her") for style in ("Worship", "Excellency", "Honour", "Honor", "Highness")}
FIRST_OF_PAIR = frozenset(first for first, _ in _PAIRS)
# After a name without honorific they are never the family name.
_NO_FAMILY = (
    BODIES
    | HEADS
    | DAYS
    | PLACES
    | wordlist("The This That These A An In On At He She They We Today Yesterday Tomorrow")
)
_ORDINARY = SUBJECTS | BODIES | HEADS | COUNTRIES | DEMONYMS | QUALIFIERS


def honorifics(words: list[Token], at: int) -> int:
    """The end of the run of honorifics from `at` on (`The Hon Mr`, `Prof. Dr`, `Tan Sri`); `at` where there is none."""
    end = at
    if (words[at].kind != "h" and words[at].text not in FIRST_OF_PAIR) or _is_amount(words, at):
        return at
    while end < min(len(words), at + _MOST_HONORIFICS):
        if (words[end].text, kept(words, end + 1)) in _PAIRS:
            end += 2
        elif words[end].kind == "h":
            end += 1 + (kept(words, end + 1) in {".", "'"})
            end += _short_form(words, end)
        elif end > at and _within(words, end):
            end += 1
        else:
            break
    return end


def _is_amount(words: list[Token], at: int) -> bool:
    """Whether a form of address is a unit after a number: "Rs 500 Cr"."""
    return words[at].text == "Cr" and at > 0 and words[at - 1].kind == "n"


def _short_form(words: list[Token], at: int) -> int:
    """The length of a rank's short form in brackets before a name: "Major-General (MG) Lim"."""
    if kept(words, at) != "(" or kept(words, at + 2) != ")" or not kept(words, at + 3)[:1].isupper():
        return 0
    return 3 if words[at + 1].text.isupper() and "-" in words[at - 1].text else 0


def _within(words: list[Token], at: int) -> bool:
    """Whether a word that is no honorific belongs to a run of them: "Datuk Seri", "Mr Justice", "Senator the Hon"."""
    if words[at].text in STYLES or (words[at].text == "Justice" and words[at - 1].text in _OF_JUSTICES):
        return True
    return words[at].text in {"the", "The", "THE"} and at + 1 < len(words) and words[at + 1].kind == "h"


def name_end(words: list[Token], at: int) -> int:
    """The end of the name that begins at `at`, after an honorific: as many capitalized words as can belong to it."""
    end = count = 0
    for index in range(at, min(len(words), at + 2 * _MOST_WORDS)):
        word = words[index]
        initials = index > at and all(before.kind == "i" for before in words[at:index])
        if count and (_dotted(words, index) or _is_courtesy(words, index, at)):
            break
        if (
            (word.kind in "ci" or (count and _family_of_style(words, index)))
            and (initials or not _stops(words, index, count))
            and count < _MOST_WORDS
        ):
            end, count = index + 1, count + 1
        elif not _links(words, index) and not (count and _is_inside(words, index)):
            break
    return max(end, at)


def _is_inside(words: list[Token], at: int) -> bool:
    """Whether a mark or a form of address stands inside a name."""
    return _nicknames(words, at) or _pilgrim(words, at)


def _family_of_style(words: list[Token], at: int) -> bool:
    """Whether a family name looks like a form of address: "Amartya Sen said", "Ms Ada Hon"."""
    return (
        words[at].text in {"Hon", "Sen", "Tun"} and kept(words, at + 1) != "." and not kept(words, at + 1)[:1].isupper()
    )


def _nicknames(words: list[Token], at: int) -> bool:
    """Whether a mark goes on with a name because it sets off what the person is called: James "Jim" Smith."""
    for opening in (at, at - 2):
        if kept(words, opening) in _OPENING and kept(words, opening + 2) == _OPENING[words[opening].text]:
            inside, after = words[opening + 1], kept(words, opening + 3)
            return inside.kind == "c" and after[:1].isupper() and (words[opening].text != "(" or inside.text in NAMES)
    return False


def _links(words: list[Token], at: int) -> bool:
    """Whether a particle goes on with a name: "Jan van der Velde"."""
    follows = at + 1 + (kept(words, at + 1).lower() in PARTICLES)
    return words[at].text.lower() in PARTICLES and kept(words, follows)[:1].isupper()


def _is_courtesy(words: list[Token], at: int, start: int) -> bool:
    """Whether a word after an Indian name is one of courtesy: "Shri Ashok Mehra Ji"."""
    return words[at].text.title() == "Ji" and bool({kept(words, start - 1), kept(words, start - 2)} & _INDIAN)


def _pilgrim(words: list[Token], at: int) -> bool:
    """Whether a form of address is part of a father's name: "Azlan bin Haji Rahim"."""
    return words[at].kind == "h" and kept(words, at - 1).lower() in _SON_OF


def _stops(words: list[Token], at: int, count: int) -> bool:
    text = words[at].text
    if text == "Hong":
        return kept(words, at + 1) == "Kong"
    if text in POST_NOMINALS:
        return count > 0
    if count == 0:
        return text in HEADS or (text in QUALIFIERS and kept(words, at + 1) in HEADS)  # "YAB Prime Minister"
    return count > 1 and text in _ORDINARY and text not in NAMES


def nominals(words: list[Token], at: int) -> int:
    """The end of the post-nominals that begin at `at`, with or without commas between; `at` where there are none."""
    end = at
    while True:
        comma = kept(words, end) == ","
        known = kept(words, end + comma) in POST_NOMINALS or _dotted(words, end + comma)
        if not known or kept(words, end + comma + 1) == "for":
            return end  # "MP for Halden" is a post
        end += comma + 1
        end += words[end - 1].text in {"Jr", "Sr"} and kept(words, end) == "."


def _dotted(words: list[Token], at: int) -> bool:
    """Whether letters with dots are post-nominals ("T.D."), and not what a name goes on with ("J.P. Marlowe")."""
    text = kept(words, at)
    if "." not in text or text.replace(".", "") not in POST_NOMINALS:
        return False
    after = kept(words, at + 1)
    return not after[:1].isupper() or after in HEADS | QUALIFIERS


def proper(word: Token) -> bool:
    """Whether a word can be part of a name that no honorific announces."""
    if word.kind != "c" or word.text in NAMES:
        return word.kind in "ci"
    if word.text.endswith(("-designate", "-elect")):
        return False
    return _ORDINARY.isdisjoint(word.text.split("/")) and (not word.text.isupper() or word.text.title() in NAMES)


def bare_name(words: list[Token], at: int) -> int:
    """The end of a name of two to five words that begins at `at` without honorific; `at` where there is none.

    At least one word must be a known name or an initial, or the caller must have another sign.
    """
    if _shouted(words[at]) and words[at].text.title() in NAMES:
        return _shouted_end(words, at)
    if _ends_subject(words, at):
        return at
    if _is_run_of_initials(words, at):
        return max(bare_name(words, at + 1), at)
    shouted = _with_shouted_family(words, at)
    if shouted > at:
        return shouted
    end = at
    while end < len(words) and end - at < _MOST_WORDS and _goes_on(words, at, end):
        end += 1
    while end > at and words[end - 1].kind in "lp":
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


def _is_run_of_initials(words: list[Token], at: int) -> bool:
    """Whether two capitals right after an office are somebody's initials: "President JD X"."""
    pair = len(words[at].text) == _INITIALS and words[at].text.isalpha() and words[at].text.isupper()
    if not pair or words[at].text in _ORDINARY or kept(words, at - 1) not in OFFICES or at + 1 >= len(words):
        return False
    return words[at + 1].kind == "c" and not _shouted(words[at + 1]) and proper(words[at + 1])


def _ends_subject(words: list[Token], at: int) -> bool:
    """Whether an unknown word ends what a post is for, and the name begins after it: "for Faith or Belief David X".

    So does one after a word that seldom stands right before a name: "Chief Hydrographer Peter X".
    """
    given = kept(words, at + 1)
    if given not in WESTERN or words[at].text in NAMES or not kept(words, at + 2)[:1].isupper():
        return False
    return kept(words, at - 1) in {"of", "for", "or"} | (HEADS & QUALIFIERS)


def _with_shouted_family(words: list[Token], at: int) -> int:
    """The end of a name whose family name alone is in capitals: "Anna VON DER HEIDE", "KAWABATA Shinichi"."""
    if _is_family(words, at):
        end = _past_family(words, at)
        given = end < len(words) and words[end].kind == "c" and not _shouted(words[end]) and proper(words[end])
        return end + 1 if given else at
    end = at
    while end < len(words) and end - at < _FEW and words[end].kind in "ci" and _is_given(words[end]):
        end += 1
    return _past_family(words, end) if end > at and _is_family(words, end) else at


def _is_given(word: Token) -> bool:
    return word.kind == "i" or (proper(word) and not _shouted(word))


def _is_family(words: list[Token], at: int) -> bool:
    """Whether a family name in capitals begins here, with or without a particle: "LE GOFF", "MÜLLER"."""
    while kept(words, at).isupper() and kept(words, at).lower() in PARTICLES:
        at += 1
    text = kept(words, at)
    known = len(text) >= _LONG or text.title() in NAMES
    return (
        text.isupper()
        and known
        and words[at].kind == "c"
        and text.title() not in _ORDINARY
        and text not in _NO_NAMES
        and "." not in text
    )


def _past_family(words: list[Token], at: int) -> int:
    """The end of the words in capitals from `at` on that can be a family name."""
    end = at
    while end < len(words) and end - at < _MOST_WORDS and _shouted(words[end]) and words[end].text not in POST_NOMINALS:
        end += 1
    return end


def _goes_on(words: list[Token], at: int, end: int) -> bool:
    word = words[end]
    if word.text == "Hong":
        return kept(words, end + 1) != "Kong"
    if word.kind in "lp":
        return end > at and (_links(words, end) or _nicknames(words, end))
    if end > at and _dotted(words, end):
        return False
    if (word.text in POST_NOMINALS and end > at) or (_shouted(word) and end > at and len(word.text) > 1):
        return False
    return proper(word) or (end - at == 1 and _family_like(words, at, end))


def _family_like(words: list[Token], at: int, end: int) -> bool:
    """Whether an ordinary word ends a name that begins right after a post ("Minister Jane May said")."""
    follows = words[end + 1].kind if end + 1 < len(words) else "p"
    if words[end].kind != "c" or words[end].text in _NO_FAMILY or kept(words, at - 1) not in HEADS:
        return False
    joined = {"of", "for", "&"} if words[at].text in WESTERN else {"of", "for", "&", "and"}
    return follows in "lp" and kept(words, end + 1) not in joined
