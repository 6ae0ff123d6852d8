"""A row that refers to another one refers to one that is there.

A foreign key may be of several columns, and refer to the table itself. Of many rows that refer to the same row the
first is named, with the number of all. A reference that is empty, or empty in part, refers to nothing.

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
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: add the row that is referred to, or correct the reference.

See: Table Schema v2, "foreignKeys".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD771")
