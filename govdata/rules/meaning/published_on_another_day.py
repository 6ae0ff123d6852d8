"""`published_at` falls on `date`.

`date` is the day of publication in the publisher's calendar, so it is compared with the day as `published_at` writes
it, in its own offset.

Bad:

    date: 2026-03-01
    published_at: 2026-02-28T23:30:00Z

Good:

    date: 2026-03-01
    published_at: 2026-03-01T07:30:00+08:00

Way out: write `published_at` with the offset of the publisher's place, or correct the day.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD314", held=((Release, invariants.published_on_its_date),))
