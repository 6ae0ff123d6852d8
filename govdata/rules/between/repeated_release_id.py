"""An id stands for one release in a dataset.

Everything that points to a release points by its id: its IRI, its file names, the rows of its tables. Two records
with one id would overwrite each other. The record that comes later, by file name and then by line, is the one at
fault.

Bad, in a.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Bad, in b.yaml:

    id: 2026-03-01-quay
    title: New crane arrives
    date: 2026-03-02
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Good, in a.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Good, in b.yaml:

    id: 2026-03-02-crane
    title: New crane arrives
    date: 2026-03-02
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Way out: give one of the two another id; where a file was copied by mistake, delete the copy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule
from govdata.rules.dataset import PAIRED, Across, Clash
from govdata.rules.index import RELEASES, release_keys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.rules.dataset import Row

__all__ = ["RULE"]


def judge(rows: Sequence[Row]) -> Iterator[Clash]:
    """Each release but the first that has the id."""
    first = rows[0]
    for row in rows[1:]:
        if row.role == PAIRED:
            message = f"release id `{row.at}` is used twice in this dataset"
            yield Clash(Problem(pointer="/id", message=message, help="give one of them another id"), row, first)


RULE = Rule(code="GD401", dataset=Across(indexes=(RELEASES,), keys=release_keys, judge=judge))
