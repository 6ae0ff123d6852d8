"""A record says when it was last changed.

NewsML-G2 demands the instant of each version, to the second. Where `modified_at` is absent it is derived from what is
known, at worst from the day, and marked so; a news system may then take two versions for one.

Bad, in govdata.toml:

    [dataset]
    base = "https://data.example.org/"
    authority = "data.example.org"
    year = "2026"

Bad, run:

    $ govdata validate quay.yaml --ready-for newsml

Good, in govdata.toml:

    [dataset]
    base = "https://data.example.org/"
    authority = "data.example.org"
    year = "2026"

Good:

    modified_at: 2026-03-01T09:30:00+08:00

Good, run:

    $ govdata validate quay.yaml --ready-for newsml

Way out: write `modified_at`.

See: NewsML-G2 2.35, itemMeta/versionCreated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.release import Release

__all__ = ["RULE"]


def the_instant_is_its_own(release: Release, target: Target) -> Iterator[Problem]:
    """The instant of the version is told by the record itself."""
    if "newsml" in target.formats and not release.modified_at:
        yield Problem(
            pointer="/modified_at",
            message="the record does not say when it was last changed: newsml derives the instant",
            help="write `modified_at`",
        )


RULE = Rule(code="GD520", ready=the_instant_is_its_own)
