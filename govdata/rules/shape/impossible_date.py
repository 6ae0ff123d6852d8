"""A day is in the calendar, and written year, month, day.

30 February is a slip, 03/04/2026 is March in one country and April in another. An event may have a year or a month
only; a day of publication is a day.

Bad:

    date: 2026-02-30

Good:

    date: 2026-02-28

Way out: correct the day, or write it as the finding says.

See: ISO 8601-1:2019; RFC 3339, section 5.6.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD207")
