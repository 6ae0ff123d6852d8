"""A contact has at least one field."""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Contact
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD315", on=Contact, checks=(invariants.contact_says_something,), held=True)
