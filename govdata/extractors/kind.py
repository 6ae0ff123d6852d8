"""The kind of document, as its title says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.document import Block, Span
from govdata.text.en import dates as en
from govdata.text.facts import Happening, Part
from govdata.text.zh import dates as zh

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.text.draft import Drafting
    from govdata.text.facts import Person

__all__ = ["fill", "spoken"]

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


def spoken(draft: Drafting, people: Sequence[Person]) -> list[Happening]:
    """The speech that the release is, by the person whom the title names; none where it is no speech.

    It was held on the day that the title names, else on that of the release.
    """
    if draft.data.get("type") != "speech":
        return []
    word, title = (Span(*draft.spans[pointer]) for pointer in ("/type", "/title"))
    line = Block.of(title.start, draft.document[title])
    when = next((day for days in (en.days(line), zh.days(line)) for day in days), None)
    names = [mention.name for person in people for mention in person.mentions if title.holds(mention.name)]
    parts = tuple(Part(at=name, role="speaker") for name in names[:1])
    return [Happening(type="speech", name=word, sentence=title, when=when, itself=True, parts=parts)]
