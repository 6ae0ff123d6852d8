"""A release that another one corrects, updates, replaces or follows is in the dataset.

A relation to a release of another dataset is written as a URL; an id means a release of this one. An older release
may not have been entered yet, so this is a note, not a fault.

Bad:

    related:
      - {relation: corrects, target: 2026-02-01-quay}

Good:

    related:
      - {relation: corrects, target: "https://harbour.example/news/397"}

Way out: correct the id, add the record, or write the URL of the release.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule
from govdata.rules.dataset import Across, Clash
from govdata.rules.index import RELEASES, present, release_keys, spoken_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.rules.dataset import Row

__all__ = ["RULE"]


def judge(rows: Sequence[Row]) -> Iterator[Clash]:
    """Each relation to a release that is nowhere."""
    if present(rows) is None:
        for row in spoken_of(rows, "related"):
            message = f"release `{row.at}`, named as related, is not in this dataset"
            way_out = "correct the id, or write the URL of a release that is elsewhere"
            yield Clash(Problem(pointer=row.pointer, message=message, help=way_out), row)


RULE = Rule(code="GD408", dataset=Across(indexes=(RELEASES,), keys=release_keys, judge=judge))
