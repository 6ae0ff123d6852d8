"""The English pack."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.text.en import appointments, bodies, dates, lead
from govdata.text.en.happenings import happenings
from govdata.text.en.lines import LINES
from govdata.text.en.persons import persons
from govdata.text.en.suspects import suspects
from govdata.text.facts import Happening, Part
from govdata.text.pack import Pack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.text.document import Document
    from govdata.text.facts import Person

__all__ = ["PACK"]

# What no body holds itself.
_OTHERS = frozenset({"hearing", "opening"})


def _happenings(document: Document, blocks: Sequence[int], people: list[Person]) -> list[Happening]:
    first = document.blocks[blocks[0]]
    if lead.follows_speech(first):
        told = list(lead.speech(first, people))
    else:
        told = [_hosted(document, event, blocks[0]) for event in happenings(document, blocks, people)]
    told += appointments.appointments(document, blocks, people)
    return sorted(told, key=lambda event: event.name)


def _hosted(document: Document, event: Happening, lead_block: int) -> Happening:
    """An event that nobody named holds is held by the body that the lead speaks of."""
    first = document.blocks[lead_block]
    body = (
        bodies.acting(first)
        if event.type not in _OTHERS and not event.parts and first.span.holds(event.sentence)
        else None
    )
    return replace(event, parts=(Part(at=body, role="host"),)) if body else event


PACK = Pack(
    persons=persons,
    happenings=_happenings,
    announced=lead.announced,
    titled=lead.titled,
    body_of_post=bodies.body_of_post,
    issuers=bodies.issuers,
    acting=bodies.acting,
    days=dates.days,
    phrases=dates.phrases,
    suspects=suspects,
    lines=LINES,
)
