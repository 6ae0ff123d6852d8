"""A field that every record needs is there.

A release has `id`, `title`, `date`, `language` and `publisher`; parts of it have required fields of their own. A
missing field beside a misspelt one is one mistake, and told as such (GD202).

Bad, in quay.yaml:

    id: 2026-03-01-quay
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Good:

    title: New quay opens

Way out: add the field.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD201")
