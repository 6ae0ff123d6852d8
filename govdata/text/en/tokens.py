"""Words and marks of an English block, each with its kind and place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from govdata.text.document import MARIAS
from govdata.text.en.words import HONORIFICS

if TYPE_CHECKING:
    from govdata.text.document import Block, Span

__all__ = ["Token", "kept", "span_of", "tokens"]

_TOKEN = re.compile(
    r"(?:[A-Z]\.)+(?:[A-Z](?!\w))?"  # U.S., T.
    r"|a\.i\.(?!\w)"  # Chargé d'Affaires a.i.
    rf"|(?:Ste?|Mt|Ma(?=\. (?:{MARIAS})))\.(?= ?[A-Z])"  # St. Clair, Ma. Cristina
    r"|[^\W_]+(?:(?:[-&/]|'(?!s\b)|(?<=[^\W\d_])\u2013(?=[A-Z]))[^\W_]+)*"  # words, Kwok-ki, O'Neill, R&D
    r"|'s\b"
    r"|[^\w\s]"
)
# A particle that is written together with the name: "al-Harbi", "d'Ornano", "ka-Nkosi".
_PARTICLED = re.compile(r"(?:a[ldnrsz]|ash|el|ul|d|de|da|l|ka|ap|abd|non)[-'][A-Z]|a\.i\.")
_INITIAL = re.compile(r"[A-Z]\.")
_HAN = "\u2e80"


class Token(NamedTuple):
    """A word or mark.

    `kind` is `h` honorific, `c` capitalized, `i` initial, `l` lower case, `n` number, `x` Han, `p` mark.
    """

    text: str
    start: int
    end: int
    kind: str


def tokens(block: Block) -> list[Token]:
    """The words and marks of a block; offsets are those of its `view`.

    In a line that is all in capitals, forms of address are known by their capitals too ("SENATOR THE HON").
    """
    kind = _shouted_kind if block.view.isupper() else _kind
    found = [Token(one[0], one.start(), one.end(), kind(one[0])) for one in _TOKEN.finditer(block.view)]
    if found and _INITIAL.fullmatch(found[-1].text) and found[-1].end == len(block.view):
        found[-1:] = _parted(found[-1])
    return found


def _parted(last: Token) -> list[Token]:
    """An initial and the dot that ends the sentence: "Ms Ao Ieong U."."""
    stop = last.end - 1
    return [Token(last.text[:-1], last.start, stop, "i"), Token(".", stop, last.end, "p")]


def span_of(block: Block, words: list[Token], first: int, last: int) -> Span:
    """The span in the source of the tokens `first` to `last` (exclusive)."""
    return block.at(words[first].start, words[last - 1].end)


def kept(words: list[Token], at: int) -> str:
    """The text of a token, empty beyond either end."""
    return words[at].text if 0 <= at < len(words) else ""


def _shouted_kind(text: str) -> str:
    return "h" if text.title() in HONORIFICS else _kind(text)


def _kind(text: str) -> str:
    first = text[0]
    if text in HONORIFICS:
        return "h"
    if first.isupper():
        return "i" if len(text) == 1 or text[1] == "." else "c"
    if first.isalpha():
        return _small_kind(text, first)
    return "n" if first.isdigit() else "p"


def _small_kind(text: str, first: str) -> str:
    """The kind of a word that does not begin with a capital; some are part of a name or post all the same."""
    if ("-" in text or "'" in text or text == "a.i.") and text != "d'Affaires" and _PARTICLED.match(text):
        return "c"
    return "x" if first >= _HAN else "l"
