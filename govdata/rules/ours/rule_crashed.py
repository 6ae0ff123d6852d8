"""No part of govdata fails on what it reads.

A rule, a reader or a plug-in crashed. The other inputs were read all the same, but nothing is said to be valid: the
exit code is 3.

Way out: report it with the input, or take the plug-in out.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD900")
