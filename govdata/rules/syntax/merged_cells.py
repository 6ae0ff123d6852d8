"""Every cell of a table holds a value of its own.

Where cells are merged, the first of them holds the value and the others are empty, though it looks as if all had it. To
a reader of the table, an empty cell and one that is meant to repeat the value are the same.

Way out: take the merge apart, and fill in each cell.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD113")
