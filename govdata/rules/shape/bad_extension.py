"""Extensions hold what every format can carry.

Texts, truth values, null, lists, objects, and integers that every reader of JSON reads alike: within ±(2^53-1). A
number with a fraction changes its spelling from program to program.

Bad:

    extensions: {harbour: {depth: 12.5}}

Good:

    extensions: {harbour: {depth: "12.5"}}

Way out: write the number as a text.

See: RFC 8259, section 6.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD213")
