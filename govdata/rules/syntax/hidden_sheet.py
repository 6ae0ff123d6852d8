"""A sheet with data is there for all to see.

A hidden sheet that has the name of a table is read like any other, and its rows are published, though the people who
look over the workbook may not know of it. Hidden sheets of other names are not read.

Way out: show the sheet, or delete it.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD114")
