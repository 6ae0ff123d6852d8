"""The lead: the first paragraph that tells something, after letterhead, dates and notes to broadcasters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.pack import packs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.text.document import Block, Document

__all__ = ["find"]

_SHORTEST = 60
_SHORTEST_HAN = 25
_SHORTEST_TELLING = 15


def _tells_of_today(block: Block) -> bool:
    """Whether a paragraph in Chinese characters says what was done today, however short it is."""
    if max(block.view) < "\u4e00" or len(block.view) < _SHORTEST_TELLING:
        return False
    return any(when.offset is not None for pack in packs() for when in pack.phrases(block))


def find(document: Document, blocks: Sequence[int]) -> int:
    """How many of the blocks stand before the lead; none where no paragraph is long enough to be one."""
    prefaces = [pack.lines.preface for pack in packs() if pack.lines.preface]
    footers = [pack.lines.footer for pack in packs() if pack.lines.footer]
    for at, number in enumerate(blocks[:12]):
        view = document.blocks[number].view
        if all(any(foot.fullmatch(line.view) for foot in footers) for line in document.blocks[number].lines()):
            continue
        shortest = _SHORTEST if view.isascii() or max(view) < "\u4e00" else _SHORTEST_HAN
        if (
            (len(view) >= shortest or _tells_of_today(document.blocks[number]))
            and not any(preface.match(view) for preface in prefaces)
            and not view.isupper()
        ):
            return at
    return 0
