"""An event with an end has a start, and does not end before it.

Days, months and years are compared as far as they go: an event from `2026-03` to `2026-03-01` may be right.

Bad:

    events:
      - {id: fair, type: exhibition, name: Fair, start: 2026-03-07, end: 2026-03-01}

Good:

    events:
      - {id: fair, type: exhibition, name: Fair, start: 2026-03-01, end: 2026-03-07}

Way out: exchange the two, or correct the one that is wrong; where only one day is known, it is the `start`.

See: Extended Date/Time Format (ISO 8601-2:2019), level 0.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.event import Event
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD303", held=((Event, invariants.end_needs_start), (Event, invariants.end_not_before_start)))
