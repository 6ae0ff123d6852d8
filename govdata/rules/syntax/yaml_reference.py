"""YAML in a record uses no anchors, aliases, merge keys or tags.

They make a value stand for something that is written elsewhere, or be something else than it looks. A record is read
by people, line by line.

Bad:

    keywords: [&port harbour, quay]

Good:

    keywords: [harbour, quay]

Way out: write the value out; a text that begins with `&`, `*` or `!` goes in quotes.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD104")
