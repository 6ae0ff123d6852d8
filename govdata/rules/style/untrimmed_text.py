"""Text has no blanks around it.

They were taken off in reading. Two values that differ in a blank look alike and are not found together.

Bad:

    title: " New quay opens"

Good:

    title: New quay opens

Way out: take the blanks off at the source.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD601")
