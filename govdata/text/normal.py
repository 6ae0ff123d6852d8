"""The normalised source text: what evidence offsets count in, and what the model may hold."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

__all__ = ["Decoded", "one_line", "readable", "slug", "title_slug"]

# Characters that no field of the canonical record may hold, with what takes their place: exactly one character for one,
# so that the offsets of everything after them stay true.
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
_ASTRAL_NONCHARACTERS = frozenset(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
_BLANKS = re.compile(r"\s+")
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SLUG_LENGTH = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A source in normal form; `replaced` are the offsets of characters that had to give way to a blank."""

    text: str
    replaced: tuple[int, ...] = ()


def readable(text: str) -> Decoded:
    """Text in normal form: LF line ends, no control character but LF and tab.

    NEL, U+2028 and U+2029 become LF, every other character that no record may hold a blank.
    """
    text = _LINE_ENDS.sub("\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    places = [found.start() for found in _ILLEGAL.finditer(text)]
    if places:
        text = _ILLEGAL.sub(" ", text)
    for char in _ASTRAL_NONCHARACTERS if max(text, default="") > "\uffff" else ():
        if char in text:
            places += [at for at, found in enumerate(text) if found == char]
            text = text.replace(char, " ")
    return Decoded(text=text, replaced=tuple(sorted(places)))


def one_line(text: str) -> str:
    """The text on one line: runs of blanks become one blank, both ends are trimmed."""
    return _BLANKS.sub(" ", text).strip()


def slug(text: str) -> str:
    """The ASCII slug of a text: accents fall off, everything but letters and digits becomes a hyphen.

    Cut after a whole word where it would be long; may be empty.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower().replace("'", "")
    whole = _NOT_SLUG.sub("-", plain).strip("-")
    if len(whole) <= _SLUG_LENGTH:
        return whole
    return whole[: _SLUG_LENGTH + 1].rpartition("-")[0] or whole[:_SLUG_LENGTH]


def title_slug(title: str) -> str:
    """The slug of a title; empty where ASCII letters are not the larger part of its letters.

    A Chinese title that holds one Latin number would else be known by that number alone.
    """
    letters = [char for char in title if char.isalpha()]
    latin = sum(char < "\u0250" for char in letters)
    if latin * 2 <= len(letters):
        return ""
    return slug(title)
