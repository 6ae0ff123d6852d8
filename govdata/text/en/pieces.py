"""What a block is read by: its sentences, or its lines where each says something of its own (salutations, rosters)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.en.posts import first_head
from govdata.text.en.tokens import tokens
from govdata.text.en.words import HONORIFICS, LINKS

if TYPE_CHECKING:
    from govdata.text.document import Block

__all__ = ["headline", "is_post", "pieces"]

# Lines in a row that begin with a capital; fewer can be a paragraph that a hand has wrapped.
_FEW = 3
_LONGEST_LINE = 160
_LONGEST_POST = 14
_LONGER = 4
_LONGEST_NAME = 5
_WORD = re.compile(r"[A-Za-z][\w'-]*")
# A line that ends like this goes on in the next.
_UNFINISHED = re.compile(
    r"(?:\b(?:of|for|and|the|in|to|with|on|at|by|from|a|an|&|Mr|Ms|Mrs|Dr|Prof)|[–—-])$", re.IGNORECASE
)


def headline(block: Block) -> bool:
    """Whether a line is a headline with all its words capitalized, so that capitals show no names."""
    longer = [word for word in _WORD.findall(block.view) if len(word) >= _LONGER]
    return len(longer) >= _LONGER and block.view[-1] not in ".:;,!?" and all(word[0].isupper() for word in longer)


def pieces(block: Block) -> list[Block]:
    """The sentences of a block; of one that lists people line by line, those of each line."""
    if "\n" not in block.raw:
        return block.sentences()
    lines = block.lines()
    if not _listed(lines):
        return block.sentences()
    return [sentence for entry in _entries(block, lines) for sentence in entry.sentences()]


def _listed(lines: list[Block]) -> bool:
    """Whether lines are entries of their own: each begins with a capital, none goes on in the next."""
    if any(not line.view[:1].isupper() or len(line.view) > _LONGEST_LINE for line in lines[1:]):
        return False
    if any(_UNFINISHED.search(line.view) for line in lines[:-1]) or _ends_once(lines):
        return False
    named = sum(not HONORIFICS.isdisjoint(_WORD.findall(line.view)) for line in lines)
    return named > 1 or len(lines) >= _FEW


def _ends_once(lines: list[Block]) -> bool:
    """Whether only the last line ends a sentence, so that all are one paragraph."""
    return lines[-1].view.endswith(".") and not any(line.view.endswith(".") for line in lines[:-1])


def _entries(block: Block, lines: list[Block]) -> list[Block]:
    """The entries of the lines: a post alone on a line belongs to the name that stands alone on the line above it."""
    found: list[tuple[int, int]] = []
    alone = False
    for line in lines:
        start, end = (at - block.span.start for at in (line.span.start, line.span.end))
        if alone and is_post(line):
            found[-1] = (found[-1][0], end)
            alone = False
        else:
            found.append((start, end))
            alone = "," not in line.view and _may_be_name(line)
    return [type(block).of(block.span.start + start, block.raw[start:end]) for start, end in found]


def _may_be_name(line: Block) -> bool:
    """Whether a line has a form of address, or consists of a few capitalized words that are no post."""
    words = _WORD.findall(line.view)
    if not HONORIFICS.isdisjoint(word.title() for word in words):
        return True
    return 1 < len(words) <= _LONGEST_NAME and all(word[0].isupper() for word in words) and not is_post(line)


def is_post(line: Block) -> bool:
    """Whether a line is a post and nothing else: "Minister for Ports", "Members:"."""
    words = [word for word in tokens(line) if word.kind != "p"]
    if not words or len(words) > _LONGEST_POST or any(word.kind in "hxn" for word in words):
        return False
    if any(word.kind == "l" and word.text not in LINKS for word in words):
        return False
    every = tokens(line)
    return first_head(every, 0, len(every)) is not None
