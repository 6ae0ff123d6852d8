"""The lead: the first paragraph that tells something, after letterhead, dates and notes to broadcasters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.pack import packs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.text.document import Document

__all__ = ["find"]

_SHORTEST = 60
_SHORTEST_HAN = 25


def find(document: Document, blocks: Sequence[int]) -> int:
    """How many of the blocks stand before the lead; none where no paragraph is long enough to be one."""
    prefaces = [pack.lines.preface for pack in packs() if pack.lines.preface]
    footers = [pack.lines.footer for pack in packs() if pack.lines.footer]
    for at, number in enumerate(blocks[:12]):
        view = document.blocks[number].view
        if all(any(foot.fullmatch(line.view) for foot in footers) for line in document.blocks[number].lines()):
            continue
        shortest = _SHORTEST if view.isascii() or max(view) < "\u4e00" else _SHORTEST_HAN
        if len(view) >= shortest and not any(preface.match(view) for preface in prefaces) and not view.isupper():
            return at
    return 0
