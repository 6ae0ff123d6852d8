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

# Lines at the top in which a speech may say when, where and by whom it was given.
_TOP = 14


# The event that a kind of document is, where it is one.
_EVENTS = {"speech": "speech", "parliamentary-reply": "hearing", "transcript": "briefing"}


def fill(draft: Drafting, title: Span) -> None:
    """Set `type` where the title begins with the word for it; else the model's default holds."""
    text = draft.document[title].replace("\u2019", "'")
    for kind, pattern in (one for pack in packs() for one in pack.lines.kinds):
        found = pattern.match(text)
        if found:
            draft.add("type", kind, Span(title.start, title.start + found.end()))
            return


def spoken(draft: Drafting, people: Sequence[Person]) -> list[Happening]:
    """What a release gives in full, by the person whom the title names: a speech, an answer, an interview.

    It was held on the day that the title names or a line above the speech, else on that of the release.
    """
    spoken_at = _EVENTS.get(draft.data.get("type", ""))
    if spoken_at is None:
        return []
    word, title = (Span(*draft.spans[pointer]) for pointer in ("/type", "/title"))
    line = Block.of(title.start, draft.document[title])
    lines = [line, *_delivered(draft)]
    when = next((day for line in lines for pack in packs() for day in pack.days(line)), None)
    mentions = sorted(mention.name for person in people for mention in person.mentions)
    names = [name for line in lines for name in mentions if line.span.holds(name)]
    parts = tuple(Part(at=name, role="speaker") for name in names[:1])
    return [Happening(type=spoken_at, name=word, sentence=title, when=when, itself=True, parts=parts)]


def _delivered(draft: Drafting) -> list[Block]:
    """The lines above a speech that say when and by whom it was given."""
    patterns = [pack.lines.delivered for pack in packs() if pack.lines.delivered]
    return [line for line in draft.document.lines[:_TOP] if any(pattern.match(line.view) for pattern in patterns)]
