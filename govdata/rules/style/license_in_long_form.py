"""A licence that has an SPDX id is written so."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD316", on=Release, checks=(invariants.license_in_short_form,), held=True)
