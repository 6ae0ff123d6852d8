"""`embargo_until` stands only with status `embargoed`.

An embargo with another status would publish what is to be held back, or hold back what is published.

Bad:

    status: published
    embargo_until: 2026-03-02T00:00:00+08:00

Good:

    status: embargoed
    embargo_until: 2026-03-02T00:00:00+08:00

Way out: set `status: embargoed`, or take `embargo_until` out when the embargo is over.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD308", held=((Release, invariants.embargo_needs_its_status),))
