"""A dataset that is published as news has an authority and a year for its identifiers.

They make the guid of an item a tag URI, which stays the same when the data moves to another address. Without them it is
the release's IRI.

Bad, in govdata.toml:

    [dataset]
    base = "https://data.example.org/"

Bad:

    modified_at: 2026-03-01T09:30:00+08:00

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

Way out: set `authority`, a domain that is yours, and `year`, one in which it was, in `[dataset]`.

See: RFC 4151.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RULE"]


def guids_are_tags(target: Target) -> Iterator[Problem]:
    """Authority and year are there to make tag URIs of."""
    dataset = target.dataset
    if "newsml" in target.formats and dataset.base and not (dataset.authority and dataset.year):
        yield Problem(
            pointer="",
            message="the guids of newsml will be IRIs under the base, which move when the data does",
            help="set `authority` and `year` in [dataset] of the configuration",
        )


RULE = Rule(code="GD521", described=guids_are_tags)
