"""An actor acts for a body once."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.actor import Actor
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD311", on=Actor, checks=(invariants.on_behalf_of_each_once,), held=True)
