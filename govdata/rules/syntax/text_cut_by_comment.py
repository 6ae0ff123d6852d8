"""A text is not cut by a comment.

In YAML a `#` after a blank begins a comment, in the middle of a title too. What follows is gone without a word.

Bad:

    title: Pier #7 opens

Good:

    title: "Pier #7 opens"

Way out: put the text in quotes, or the comment on a line of its own.

See: YAML 1.2.2, section 6.6.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD105")
