"""A time of day has its offset from UTC.

09:30 is an instant only where the zone is known, and the reader of open data may be anywhere. Nothing is filled in: a
guessed zone is wrong twice a year and in every other country.

Bad:

    published_at: 2026-03-01T09:30:00

Good:

    published_at: 2026-03-01T09:30:00+08:00

Way out: add the offset that held on that day at the publisher's place, or `Z` for UTC.

See: RFC 3339, section 4 and section 5.6.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD307")
