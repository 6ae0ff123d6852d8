"""An id of a publisher stands for one identical object in a dataset.

Publishers become rows of a table and nodes of a graph, each once. Where two records describe one id in two ways,
nobody can say which is right. The same holds beside the register: its entry is the publisher.

Bad, in a.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Bad, in b.yaml:

    id: 2026-03-02-crane
    title: New crane arrives
    date: 2026-03-02
    language: en
    publisher: {id: harbour-ministry, name: Ministry of Harbours}

Good, in actors.yaml:

    publishers:
      - {id: harbour-ministry, name: Harbour Ministry}

Good, in a.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: harbour-ministry

Way out: describe the publisher once, in the register, and name it by its id in the records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model.actor import Publisher
from govdata.model.normal import normalise
from govdata.rules import Rule
from govdata.rules.dataset import PAIRED, Across, Clash

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from govdata.model.release import Release
    from govdata.rules import Entries
    from govdata.rules.dataset import Key, Row

__all__ = ["RULE"]


def keys(release: Release, _source: str) -> Iterator[Key]:
    """The publisher under its id, with all that is said of it."""
    publisher = release.publisher
    said = (publisher.name, tuple(publisher.names.items()), publisher.country, publisher.level, publisher.url)
    yield "publisher", publisher.id, PAIRED, said, "/publisher"


def judge(rows: Sequence[Row]) -> Iterator[Clash]:
    """The first record of each description but the first."""
    first, known = rows[0], {rows[0].stamp}
    for row in rows:
        if row.stamp not in known:
            known.add(row.stamp)
            yield Clash(_problem(row.at, "describe it once, in the register, and name it by id"), row, first)


def check(release: Release, entries: Entries) -> Iterator[Problem]:
    """A publisher that is not what the register says."""
    entry = entries["publishers"].get(release.publisher.id)
    if entry is not None and _entry(entry) != release.publisher.model_dump(exclude_none=True):
        way_out = f"the register describes it otherwise: write `publisher: {release.publisher.id}`"
        yield _problem(release.publisher.id, way_out)


def _entry(entry: Mapping[str, Any]) -> dict[str, Any]:
    """An entry as the model would have it, but for what it would refuse."""
    written, _ = normalise(Publisher, dict(entry))
    return {field: value for field, value in written.items() if value not in ({}, None)}


def _problem(publisher: str, way_out: str) -> Problem:
    return Problem(pointer="/publisher", message=f"publisher `{publisher}` is described in two ways", help=way_out)


RULE = Rule(
    code="GD402",
    register=check,
    dataset=Across(indexes=("publisher",), keys=keys, judge=judge, once=True),
)
