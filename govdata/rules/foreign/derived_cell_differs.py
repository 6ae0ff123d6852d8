"""A cell that follows from another one agrees with it.

Some columns only make work with a table easier, as a date that is cut from a date-time. Changed by hand they
contradict the column that counts.

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    events: [{id: opening, type: opening, name: Opening of the quay, start: 2026-03}]

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i 's/2026-03-01T00:00:00Z/2026-04-01/; s/,2026-03-01,/,2026-04-01,/' out/datapackage/data/events.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: change the column that counts, or export again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD760")
