r"""Lines of a text end with a line feed.

Carriage returns were read as line feeds.

Bad:

    body: "The quay is open.\r\nIt is long."

Good:

    body: "The quay is open.\nIt is long."

Way out: write `\n` alone.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD602")
