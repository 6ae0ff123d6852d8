"""The kind of document, as its title says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.document import Span

if TYPE_CHECKING:
    from govdata.text.draft import Drafting

__all__ = ["fill"]

_KINDS = (
    (
        "parliamentary-reply",
        re.compile(
            r"LCQ ?\d*\b|(?:Written |Oral )?(?:answer|reply) (?:by|to)\b.*\bquestion"
            r"|立法[會会][一二三四五六七八九十]*[題题]",
            re.IGNORECASE,
        ),
    ),
    ("transcript", re.compile(r"Transcript of\b|談話全文|谈话全文", re.IGNORECASE)),
    (
        "speech",
        re.compile(
            r"(?:\w+'s )?(?:(?:opening|closing|welcome|keynote) )?(?:speech|remarks|address|"
            r"keynote)\b|.*(?:致辭|致辞|致詞|演辭|總結發言|总结发言|開場發言|讲话)",
            re.IGNORECASE,
        ),
    ),
    ("statement", re.compile(r"(?:joint |press )?statement\b|.*聲明$|.*声明$", re.IGNORECASE)),
)


def fill(draft: Drafting, title: Span) -> None:
    """Set `type` where the title begins with the word for it; else the model's default holds."""
    text = draft.document[title].replace("\u2019", "'")
    for kind, pattern in _KINDS:
        found = pattern.match(text)
        if found:
            draft.add("type", kind, Span(title.start, title.start + found.end()))
            return
