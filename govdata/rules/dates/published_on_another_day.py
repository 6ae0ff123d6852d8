"""`published_at` falls on `date`, in its own offset."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD314", on=Release, checks=(invariants.published_on_its_date,), held=True)
