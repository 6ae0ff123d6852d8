"""What looks like a person's name in English, whether anything beside it says that it is one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.en.given_names import NAMES, WESTERN
from govdata.text.en.names import FIRST_OF_PAIR, honorifics, name_end, proper
from govdata.text.en.tokens import kept, span_of, tokens
from govdata.text.en.words import BODIES, PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block, Span
    from govdata.text.en.tokens import Token

__all__ = ["suspects"]

_MOST = 4
_FIRST = NAMES | FIRST_OF_PAIR
# A given name of two syllables, as Chinese names have it: Kwok-ki.
_HYPHENATED = re.compile(r"[A-Z][a-z]+-[a-z]+")


def suspects(block: Block) -> Iterator[Span]:
    """Names after a form of address; and capitalized words that begin with a given name, or end as Chinese names do.

    What is named after somebody ("X Y Hospital") is none.
    """
    words = tokens(block)
    at = 0
    while at < len(words):
        end = _named(words, at) if words[at].kind == "h" or words[at].text in _FIRST else 0
        if end:
            yield span_of(block, words, at, end)
        at = end or at + 1


def _named(words: list[Token], at: int) -> int:
    start = honorifics(words, at)
    end = name_end(words, start) if start > at else _bare(words, at)
    if end == start or kept(words, end) in PLACES | BODIES:
        return 0
    return end


def _bare(words: list[Token], at: int) -> int:
    end = at
    while end < len(words) and end - at < _MOST and words[end].kind in "ci" and proper(words[end]):
        end += 1
    name = [word.text for word in words[at:end]]
    likely = name and (name[0] in WESTERN or (name[0] in NAMES and any(map(_HYPHENATED.fullmatch, name))))
    return end if likely and len(name) > 1 else at
