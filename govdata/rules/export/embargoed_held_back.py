"""An embargoed record is not published.

An export holds it back and lists its id only, unless `--include-embargoed` is given.

Bad, in govdata.toml:

    [dataset]
    base = "https://data.example.org/"

Bad:

    status: embargoed

Bad, run:

    $ govdata validate quay.yaml --ready-for jsonld

Good, in govdata.toml:

    [dataset]
    base = "https://data.example.org/"

Good:

    status: published

Good, run:

    $ govdata validate quay.yaml --ready-for jsonld

Way out: none is needed; set the status to `published` when the embargo is over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.release import Release

__all__ = ["RULE"]


def it_is_not_embargoed(release: Release, _target: Target) -> Iterator[Problem]:
    """A release under embargo will not be in the export."""
    if release.status == "embargoed":
        yield Problem(
            pointer="/status",
            message="the record is embargoed: an export holds it back",
            help="`govdata export --include-embargoed` publishes it all the same",
        )


RULE = Rule(code="GD503", ready=it_is_not_embargoed)
