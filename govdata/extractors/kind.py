"""The kind of document, as its title says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.text.document import Block, Span
from govdata.text.facts import Happening, Part
from govdata.text.pack import packs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.text.draft import Drafting
    from govdata.text.facts import Person

__all__ = ["fill", "spoken"]


def fill(draft: Drafting, title: Span) -> None:
    """Set `type` where the title begins with the word for it; else the model's default holds."""
    text = draft.document[title].replace("\u2019", "'")
    for kind, pattern in (one for pack in packs() for one in pack.lines.kinds):
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
    when = next((day for pack in packs() for day in pack.days(line)), None)
    names = [mention.name for person in people for mention in person.mentions if title.holds(mention.name)]
    parts = tuple(Part(at=name, role="speaker") for name in names[:1])
    return [Happening(type="speech", name=word, sentence=title, when=when, itself=True, parts=parts)]
