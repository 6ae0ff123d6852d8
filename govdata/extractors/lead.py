"""The lead: the first paragraph that tells something, after letterhead, dates and notes to broadcasters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.text.document import Document

__all__ = ["find"]

_PREFACE = re.compile(
    r"(?:The )?[Ff]ollowing (?:statement )?is issued (?:on behalf|by|for)|Attention |下稿|"
    r".{0,30}\bPosted in\b|For (?:a full copy|more information)|Media (?:contact|inquir)"
    r"|FOR IMMEDIATE|Press [Rr]elease|Media [Rr]elease"
)
_SHORTEST = 60
_SHORTEST_HAN = 25


def find(document: Document, blocks: Sequence[int]) -> int:
    """How many of the blocks stand before the lead; none where no paragraph is long enough to be one."""
    for at, number in enumerate(blocks[:12]):
        view = document.blocks[number].view
        shortest = _SHORTEST if view.isascii() or max(view) < "\u4e00" else _SHORTEST_HAN
        if len(view) >= shortest and not _PREFACE.match(view) and not view.isupper():
            return at
    return 0
