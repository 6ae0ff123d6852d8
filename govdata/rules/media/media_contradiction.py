"""Count and items of photos and videos agree with their status."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.media import Media
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD304", on=Media, checks=(invariants.media_agrees_with_its_status,), held=True)
