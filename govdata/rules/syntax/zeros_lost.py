"""A number in YAML has no leading zeros.

`007` is the number 7 for YAML 1.2, and 7 for YAML 1.1 too, but 010 is 8 there. Numbers that begin with zeros are
mostly identifiers, that is, texts.

Bad:

    extensions: {harbour: {berth: 007}}

Good:

    extensions: {harbour: {berth: "007"}}

Way out: put it in quotes to keep the zeros, or leave them out.

See: YAML 1.2.2, section 10.3.2.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD110")
