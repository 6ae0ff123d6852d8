"""A withdrawn record keeps only what says that it existed."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD309", on=Release, checks=(invariants.tombstone_is_bare,), held=True)
