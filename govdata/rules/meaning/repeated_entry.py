"""A list of references names each thing once.

This holds for `issuers`, for `on_behalf_of`, and for the pairs of actor and role in an event. One actor may take part
in two roles.

Bad:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
    events:
      - id: opening
        type: opening
        name: Opening of the quay
        participants:
          - {actor: ada-lim, role: speaker}
          - {actor: ada-lim, role: speaker}

Good:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
    events:
      - id: opening
        type: opening
        name: Opening of the quay
        participants:
          - {actor: ada-lim, role: speaker}
          - {actor: ada-lim, role: host}

Way out: delete the second entry, or correct whom it names.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.actor import Actor
from govdata.model.event import Event
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(
    code="GD311",
    held=(
        (Release, invariants.issuers_once),
        (Actor, invariants.on_behalf_of_each_once),
        (Event, invariants.participation_once),
    ),
)
