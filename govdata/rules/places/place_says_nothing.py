"""A place has at least one field."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.event import EventPlace
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD315", on=EventPlace, checks=(invariants.place_says_something,), held=True)
