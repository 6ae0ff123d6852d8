"""A format of a publication holds no record that is not among the canonical ones.

Way out: export again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD754")
