"""A suppression suppresses something.

One whose fault is mended by now would silence the next fault that comes to stand there.

Way out: delete the comment.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD004")
