"""What looks like a person in Chinese, whether the name is full or only a family name before a title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.zh.families import FAMILY
from govdata.text.zh.followers import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.text.document import Block, Span

__all__ = ["suspects"]

_TITLED = re.compile(f"[{''.join(sorted(FAMILY))}][\u4e00-\u9fff]{{0,2}}?{TITLE}")


def suspects(block: Block) -> Iterator[Span]:
    """Family names, with or without given names, that a title follows."""
    for found in _TITLED.finditer(block.view):
        yield block.at(*found.span())
