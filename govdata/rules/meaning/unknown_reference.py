"""An actor that is referred to is listed in the record.

Participants, issuers, `organization` and `on_behalf_of` name an actor by id. An id that no actor of the record has is
mostly a slip of the keyboard; the nearest id is shown.

Bad:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
    events:
      - id: opening
        type: opening
        name: Opening of the quay
        participants:
          - {actor: ada-lin, role: speaker}

Good:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
    events:
      - id: opening
        type: opening
        name: Opening of the quay
        participants:
          - {actor: ada-lim, role: speaker}

Way out: correct the id, or add the actor to `actors`; an actor of the register is added by its id alone.
"""

from __future__ import annotations

from govdata.model import references
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD302", held=((Release, references.references_are_known),))
