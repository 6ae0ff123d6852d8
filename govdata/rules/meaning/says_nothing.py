"""A place, and a contact, has at least one field.

An empty object says nothing, and most formats cannot tell it from none.

Bad:

    events:
      - {id: opening, type: opening, name: Opening, place: {}}

Good:

    events:
      - {id: opening, type: opening, name: Opening, place: {locality: Selm}}

Way out: fill it in, or leave it out.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.event import EventPlace
from govdata.model.release import Contact
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(
    code="GD315",
    held=((EventPlace, invariants.place_says_something), (Contact, invariants.contact_says_something)),
)
