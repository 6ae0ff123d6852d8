"""An actor does not belong to, or act for, itself."""

from __future__ import annotations

from govdata.model import references
from govdata.model.actor import Actor
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD310", on=Actor, checks=(references.not_of_itself,), held=True)
