"""An actor's id goes with one name in each language.

Ids of actors are unique in a release only, but people who type them use one id for one person, and who joins the
tables of a dataset does so too. Two names under one id are a slip, or two people who need two ids. Unnamed groups are
left alone: every release may have its `guests`; so are the ids that `parse` makes, which count within a release.

Bad, in a.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}

Bad, in b.yaml:

    id: 2026-03-02-crane
    title: New crane arrives
    date: 2026-03-02
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    actors:
      - {id: ada-lim, kind: person, name: Ada Linn}

Good, in a.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}

Good, in b.yaml:

    id: 2026-03-02-crane
    title: New crane arrives
    date: 2026-03-02
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    actors:
      - {id: ada-lim, kind: person, name: Ada Lim, name_as_written: Mrs Lim}

Way out: correct the name, keep what the release prints in `name_as_written`, or give the other person another id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule
from govdata.rules.dataset import PAIRED, Across, Clash

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.model.release import Release
    from govdata.rules.dataset import Key, Row

__all__ = ["RULE"]


def keys(release: Release, _source: str) -> Iterator[Key]:
    """Each named actor's id and the language, with the name."""
    if release.provenance is not None and release.provenance.method == "parsed":
        return
    for n, actor in enumerate(release.actors):
        if actor.kind != "group":
            yield "actor", f"{actor.id} {release.language}", PAIRED, actor.name, f"/actors/{n}/name"


def judge(rows: Sequence[Row]) -> Iterator[Clash]:
    """The first record of each name but the first."""
    first, known = rows[0], {rows[0].stamp}
    for row in rows:
        if row.stamp not in known:
            known.add(row.stamp)
            identifier = row.at.partition(" ")[0]
            message = f"actor `{identifier}` is `{row.value}` here and `{first.value}` elsewhere"
            way_out = "correct the name, or give another person another id"
            yield Clash(Problem(pointer=row.pointer, message=message, help=way_out), row, first, "the other name")


RULE = Rule(code="GD409", dataset=Across(indexes=("actor",), keys=keys, judge=judge, once=True))
