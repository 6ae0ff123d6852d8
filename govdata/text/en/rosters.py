"""Rosters: a post on a line of its own is that of the people on the lines below it, until the next such line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.en.pieces import is_post

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.text.document import Block, Document
    from govdata.text.facts import Mention

__all__ = ["headed"]

# What may stand on a line beside a name: a mark for a note, a number, a bracket.
_LONGEST_REST = 12


def headed(document: Document, found: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, with the heading above them as post, where their line holds a name and nothing else."""
    by_block: dict[int, list[Mention]] = {}
    for mention in found:
        by_block.setdefault(mention.block, []).append(mention)
    for number, mentions in by_block.items():
        for mention in mentions:
            yield mention if mention.role or not mention.full else _under(document, number, mention)


def _under(document: Document, number: int, mention: Mention) -> Mention:
    """A mention with the post that stands above the lines of names that it is one of."""
    lines = list(_before(document, number, mention.name.start))
    if not lines or not _is_name(lines[0], mention):
        return mention
    heading = next((line for line in lines[1:] if not _looks_like_name(line)), None)
    if heading is None or not is_post(heading) or "\n" in heading.raw:
        return mention
    end = heading.span.end - (heading.view.endswith(":"))
    return replace(mention, role=Span(heading.span.start, end))


def _before(document: Document, number: int, at: int) -> Iterator[Block]:
    """The line that holds a place, and the lines above it, nearest first."""
    for block in reversed(document.blocks[: number + 1]):
        yield from (line for line in reversed(block.lines()) if line.span.start <= at)


def _is_name(line: Block, mention: Mention) -> bool:
    """Whether a line holds the name, what goes with it, and hardly more."""
    start = mention.honorific.start if mention.honorific else mention.name.start
    end = mention.suffix.end if mention.suffix else mention.name.end
    rest = line.view[: start - line.span.start] + line.view[end - line.span.start :]
    return len(rest) <= _LONGEST_REST and not any(word[:1].isalpha() and word[:1].islower() for word in rest.split())


def _looks_like_name(line: Block) -> bool:
    return line.view.split()[0] in _NAMED and len(line.view) <= _LONGEST_NAME


_LONGEST_NAME = 60
_NAMED = frozenset({"Mr", "Ms", "Mrs", "Miss", "Dr", "Prof", "Professor", "Ir", "Sr", "The", "Madam", "Sir", "Hon"})
