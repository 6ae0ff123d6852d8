"""An actor is a `person`, an `organization` or a `group`.

`organization` is spelt as in schema.org. A `group` is unnamed: guests, residents, a spokesman.

Bad:

    actors:
      - {id: ministry, kind: organisation, name: Harbour Ministry}

Good:

    actors:
      - {id: ministry, kind: organization, name: Harbour Ministry}

Way out: write one of the three.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD206")
