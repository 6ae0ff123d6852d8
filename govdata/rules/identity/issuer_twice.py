"""An issuer is named once."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD311", on=Release, checks=(invariants.issuers_once,), held=True)
