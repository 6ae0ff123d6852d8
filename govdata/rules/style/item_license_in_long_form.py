"""The licence of a photo or video that has an SPDX id is written so."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.media import MediaItem
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD316", on=MediaItem, checks=(invariants.license_in_short_form,), held=True)
