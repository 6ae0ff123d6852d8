"""`embargo_until` stands only with status `embargoed`."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD308", on=Release, checks=(invariants.embargo_needs_its_status,), held=True)
