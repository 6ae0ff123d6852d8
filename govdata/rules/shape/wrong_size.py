"""A number is within its bounds.

A `count` and a `revision` are at least 1, offsets at least 0, a `confidence` is from 0 to 100.

Bad:

    revision: 0

Good:

    revision: 1

Way out: correct the number, or leave the field out.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD204")
