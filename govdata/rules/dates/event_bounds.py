"""An event with an end has a start, and does not end before it."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.event import Event
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(
    code="GD303",
    on=Event,
    checks=(
        invariants.end_needs_start,
        invariants.end_not_before_start,
    ),
    held=True,
)
