"""The body: what stands between title and footer, verbatim, with one blank line between paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.pack import packs

if TYPE_CHECKING:
    from govdata.text.draft import Drafting

__all__ = ["fill"]

_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_FOOTER_LINES = 6


def fill(draft: Drafting, start: int) -> None:
    """Set `body` to the text from `start` on, without the footer whose facts have fields of their own."""
    end = draft.document.end
    footers = [pack.lines.footer for pack in packs() if pack.lines.footer]
    for line in reversed(draft.document.lines[-_FOOTER_LINES:]):
        if line.span.start < start or not any(footer.fullmatch(line.view) for footer in footers):
            break
        end = line.span.start
    text = _GAP.sub("\n\n", draft.document.text[start:end].strip())
    if text:
        draft.data["body"] = text
