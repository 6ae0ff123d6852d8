"""A key stands once in an object.

Most parsers keep the last value, some the first, and nobody says so.

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    title: New quay opened
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Good:

    title: New quay opened

Way out: delete one of the two.

See: RFC 8259, section 4; YAML 1.2.2, section 3.2.1.3.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD103")
