"""Every canonical record of a publication is in each of its formats.

Way out: export again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD753")
