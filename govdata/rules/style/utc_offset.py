"""UTC is written `Z`.

`+00:00` is the same instant and was read so.

Bad:

    modified_at: 2026-03-01T01:30:00+00:00

Good:

    modified_at: 2026-03-01T01:30:00Z

Way out: write `Z` for UTC.

See: RFC 3339, section 5.6.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD605")
