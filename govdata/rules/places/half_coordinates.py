"""Latitude and longitude come together."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.event import EventPlace
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD313", on=EventPlace, checks=(invariants.coordinates_in_pairs,), held=True)
