"""A row of a table belongs to a row of another.

Keywords, actors, events and the like point to their release. A row whose release is not there belongs to nothing, and
is left out of what is read. In a data package `validate` says of the key that it is absent (GD771).

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    keywords: [quay]

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i 's/^2026-03-01-quay,quay/2026-03-01-pier,quay/' out/datapackage/data/keywords.csv
    $ govdata parse out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: add the row that it belongs to, or keep the rows in the order of that table.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD758")
