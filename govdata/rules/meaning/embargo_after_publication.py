"""An embargo does not end after the publication.

`published_at` of an embargoed release is the instant at which it is to be published. An embargo that goes on after
that instant contradicts it: one of the two was not moved when the other was.

Bad:

    status: embargoed
    published_at: 2026-03-01T09:30:00+08:00
    embargo_until: 2026-03-01T12:00:00+08:00

Good:

    status: embargoed
    published_at: 2026-03-01T12:00:00+08:00
    embargo_until: 2026-03-01T12:00:00+08:00

Way out: move the one that was forgotten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model.instant import certainly_after
from govdata.model.release import Release
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.thing import Thing

__all__ = ["RULE"]


def embargo_ends_by_publication(release: Thing) -> Iterator[Problem]:
    """An embargo that is still on when the release is published."""
    until, published = release.embargo_until, release.published_at
    if until and published and certainly_after(until, published):
        yield Problem(
            pointer="/embargo_until",
            message=f"the embargo ends ({until}) after the publication ({published})",
            help="move the one that was forgotten",
            related=(("/published_at", "published here"),),
        )


RULE = Rule(code="GD306", record=((Release, embargo_ends_by_publication),))
