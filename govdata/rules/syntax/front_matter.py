"""A Markdown file begins with front matter between two lines of `---`.

The fields of the record stand between them, and what follows is the body, once.

Bad, in quay.md:

    ---
    id: 2026-03-01-quay
    title: New quay opens

    The minister opened the quay.

Good, in quay.md:

    ---
    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    ---

    The minister opened the quay.

Way out: put the second line `---` after the last field.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD106")
