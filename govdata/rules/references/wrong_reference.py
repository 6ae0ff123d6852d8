"""Only an organization or group issues, employs or is acted for."""

from __future__ import annotations

from govdata.model import references
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD310", on=Release, checks=(references.only_bodies_are_acted_for,), held=True)
