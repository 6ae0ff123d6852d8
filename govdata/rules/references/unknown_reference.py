"""An actor that is referred to is listed in the record."""

from __future__ import annotations

from govdata.model import references
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD302", on=Release, checks=(references.references_are_known,), held=True)
