"""Photos and videos, as far as the suffix of the title states them: `(with photos/video)`, （附圖）."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govdata.text.document import Span
    from govdata.text.draft import Drafting

__all__ = ["fill"]

_FLAGS = (
    ("photos", re.compile(r"\b(?:photo|picture|image)s?\b|[圖图相]", re.IGNORECASE)),
    ("videos", re.compile(r"\bvideos?\b|短片|視頻|视频|影片|錄影", re.IGNORECASE)),
)


def fill(draft: Drafting, suffix: Span | None) -> None:
    """State photos and videos where the suffix names them; a title without suffix says nothing of either."""
    if suffix is None:
        return
    text = draft.document[suffix]
    for field, pattern in _FLAGS:
        if pattern.search(text):
            draft.add(field, {"status": "stated"}, suffix)
