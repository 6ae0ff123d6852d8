"""Rosters: a post on a line of its own is that of the people on the lines below it, until the next such line."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.en.pieces import is_post
from govdata.text.en.words import PLURALS
from govdata.text.wordlist import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govdata.text.document import Block, Document
    from govdata.text.facts import Mention

__all__ = ["headed"]

# What may stand on a line beside a name: a mark for a note, a number, a bracket.
_LONGEST_REST = 12
_LONGEST_NAME = 60
# People under one heading.
_MOST = 60
_MOST_WORDS = 4
_FIRST_OF_NAME = words("Mr Ms Mrs Miss Dr Prof Professor Ir Sr The Madam Sir Hon")


def headed(document: Document, found: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, with the heading above them as post, where their line holds a name and nothing else."""
    lines = document.lines
    starts = [line.span.start for line in lines]
    for mention in found:
        if mention.role or not mention.full:
            yield mention
        else:
            yield _under(lines, bisect_right(starts, mention.name.start) - 1, mention)


def _under(lines: Sequence[Block], at: int, mention: Mention) -> Mention:
    """A mention with the post that stands above the lines of names that it is one of."""
    if at <= 0 or not _is_name(lines[at], mention):
        return mention
    above = lines[max(0, at - _MOST) : at]
    heading = next((line for line in reversed(above) if not (_looks_like_name(line) or _is_rule(line))), None)
    if heading is None or not (is_post(heading) or _is_of_many(heading)):
        return mention
    return replace(mention, role=Span(heading.span.start, heading.span.end - heading.view.endswith(":")))


def _is_name(line: Block, mention: Mention) -> bool:
    """Whether a line holds the name, what goes with it, and hardly more."""
    start = mention.honorific.start if mention.honorific else mention.name.start
    end = mention.suffix.end if mention.suffix else mention.name.end
    rest = line.view[: max(0, start - line.span.start)] + line.view[end - line.span.start :]
    return len(rest) <= _LONGEST_REST and not any(word[:1].isalpha() and word[:1].islower() for word in rest.split())


def _is_of_many(line: Block) -> bool:
    """Whether a short line is a post of several people in small letters: "Non-official members"."""
    named = line.view.rstrip(": ").split()
    return 1 < len(named) <= _MOST_WORDS and named[-1] in PLURALS and line.view[0].isupper()


def _is_rule(line: Block) -> bool:
    """Whether a line is drawn under a heading: dashes, and nothing said."""
    return not any(map(str.isalnum, line.view))


def _looks_like_name(line: Block) -> bool:
    return len(line.view) <= _LONGEST_NAME and line.view.split()[0] in _FIRST_OF_NAME
