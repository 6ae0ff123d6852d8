"""A code is one of its list.

Lists are short and closed, because formats map each code to a term of a standard. The nearest code is shown.

Bad:

    type: pres-release

Good:

    type: press-release

Way out: choose a code of the list; `other` is for what is none of them.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD205")
