"""The span of an evidence is as long as its text, in code points."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.provenance import Evidence
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD312", on=Evidence, checks=(invariants.evidence_length,), held=True)
