"""A field that has nothing to say is left out.

An empty text was read as absent. Most formats cannot tell the two apart.

Bad:

    summary: ""

Good:

    summary: The quay replaces a ferry.

Way out: leave the field out.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD603")
