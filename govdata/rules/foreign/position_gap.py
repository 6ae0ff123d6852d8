"""Rows of a list are numbered from 1 without gaps.

A gap is mostly a row that was deleted or filtered away.

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    contacts: [{name: Press office}, {name: Harbour office}]

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '2d' out/datapackage/data/contacts.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: number the rows anew, or put back the row that is missing.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD759")
