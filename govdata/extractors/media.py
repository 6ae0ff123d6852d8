"""Photos and videos, as far as the suffix of the title states them: `(with photos/video)`, （附圖）."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.pack import packs

if TYPE_CHECKING:
    from govdata.text.document import Span
    from govdata.text.draft import Drafting

__all__ = ["fill"]


def fill(draft: Drafting, suffix: Span | None) -> None:
    """State photos and videos where the suffix names them; a title without suffix says nothing of either."""
    if suffix is None:
        return
    text = draft.document[suffix]
    for form in (pack.lines for pack in packs()):
        for field, pattern in (("photos", form.photos), ("videos", form.videos)):
            if pattern and pattern.search(text):
                draft.add(field, {"status": "stated"}, suffix)
