"""An id stands once among the actors, and once among the events, of a release."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(
    code="GD301",
    on=Release,
    checks=(
        invariants.actor_ids_once,
        invariants.event_ids_once,
    ),
    held=True,
)
