"""An actor who is in the register has the name that stands there.

What a record says of an actor beside the id wins over the register, so that a post may change. A name that is in none
of the entry's languages is more often a slip, or somebody else with the same id.

Bad, in actors.yaml:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    actors:
      - {id: ada-lim, kind: person, name: Ada Linn}

Good, in actors.yaml:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}

Good, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    actors:
      - {id: ada-lim, role: Minister for Harbours}

Way out: name the actor by id only, correct the register, or give the other person another id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.release import Release
    from govdata.rules import Entries

__all__ = ["RULE"]


def check(release: Release, entries: Entries) -> Iterator[Problem]:
    """Each actor whose name is not one of the entry's."""
    for n, actor in enumerate(release.actors):
        entry = entries["actors"].get(actor.id)
        if entry is None or not isinstance(name := entry.get("name"), str):
            continue
        names = entry.get("names")
        others = names.values() if isinstance(names, dict) else ()
        if actor.name not in {name, *(other for other in others if isinstance(other, str))}:
            yield Problem(
                pointer=f"/actors/{n}/name",
                message=f"actor `{actor.id}` is `{actor.name}` here and `{name}` in the register",
                help="name the actor by id only, or give another person another id",
            )


RULE = Rule(code="GD410", register=check)
