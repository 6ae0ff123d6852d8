"""A value is of the type that its field has.

A text where a list is wanted, a number where a text is: the value may be right, but every format would write it in
another way. A number in a text field needs quotes.

Bad:

    title: 2026

Good:

    title: "2026"

Way out: write the value as the finding says.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD203")
