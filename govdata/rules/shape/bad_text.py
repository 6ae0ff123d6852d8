r"""Text is of one line where one line is wanted, and holds no control characters.

Titles and names stand in cells, lists and links, where a line end would break them. Control characters, U+0085,
U+2028 and U+2029 come in with text from word processors; XML can write few of them, and programs do not agree on
which end a line.

Bad:

    title: "New quay\nopens"

Good:

    title: New quay opens

Way out: make it one line; take out the character that is named.

See: Extensible Markup Language (XML) 1.0, section 2.2.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD211")
