"""Whoever issues, employs or is acted for is an organization or a group, and somebody else.

`issuers`, `organization` and `on_behalf_of` name bodies. A person there, or the actor itself, is mostly the wrong id.

Bad:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
      - {id: bo-tan, kind: person, name: Bo Tan, organization: ada-lim}

Good:

    actors:
      - {id: ministry, kind: organization, name: Harbour Ministry}
      - {id: bo-tan, kind: person, name: Bo Tan, organization: ministry}

Way out: name the body; write a post under a person as `role`.
"""

from __future__ import annotations

from govdata.model import references
from govdata.model.actor import Actor
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD310", held=((Release, references.only_bodies_are_acted_for), (Actor, references.not_of_itself)))
