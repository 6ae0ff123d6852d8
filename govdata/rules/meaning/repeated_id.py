"""Ids of actors, and ids of events, are unique in a release.

Participants, issuers and organizations point to actors by id. Where two actors share one, nobody can tell whom they
mean. An actor and an event may share an id, since nothing points to both.

Bad:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
      - {id: ada-lim, kind: person, name: Adam Lim}

Good:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
      - {id: adam-lim, kind: person, name: Adam Lim}

Way out: give one of the two another id, and correct what points to it.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD301", held=((Release, invariants.actor_ids_once), (Release, invariants.event_ids_once)))
