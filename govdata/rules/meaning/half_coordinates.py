"""Latitude and longitude come together.

One of the two is half a circle around the world.

Bad:

    events:
      - id: opening
        type: opening
        name: Opening of the quay
        place: {name: North Quay, latitude: "22.2793"}

Good:

    events:
      - id: opening
        type: opening
        name: Opening of the quay
        place: {name: North Quay, latitude: "22.2793", longitude: "114.1628"}

Way out: add the other one, or leave both out.

See: RFC 7946, section 4 (WGS 84, decimal degrees).
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.event import EventPlace
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD313", held=((EventPlace, invariants.coordinates_in_pairs),))
