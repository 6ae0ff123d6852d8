"""A pair of actor and role stands once in an event."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.event import Event
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD311", on=Event, checks=(invariants.participation_once,), held=True)
