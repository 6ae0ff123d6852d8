"""A format can hold what the record holds.

Every format of ours can hold every legal record; a format of somebody else's that is added may not.

Way out: leave the format out, or the field that it cannot hold.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD501")
