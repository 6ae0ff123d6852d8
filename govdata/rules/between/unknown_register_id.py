"""An id that stands for an entry is in the register.

`publisher: harbour-ministry`, or an actor that is an id only, takes the entry of that id from the register.

Bad, in actors.yaml:

    publishers:
      - {id: harbour-ministry, name: Harbour Ministry}

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: harbor-ministry

Good, in actors.yaml:

    publishers:
      - {id: harbour-ministry, name: Harbour Ministry}

Good, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: harbour-ministry

Way out: correct the id, add the entry, or write the object out; name the register with `--actors`.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD403")
