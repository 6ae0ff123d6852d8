"""A cell is within the bounds of its field.

Bounds are `minimum`, `maximum`, `minLength`, `maxLength`, and the exclusive ones.

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    photos: {status: stated, count: 3}

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '2s/,stated,3,/,stated,0,/' out/datapackage/data/releases.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: correct the value; a number that is not known is an empty cell.

See: Table Schema v2, "Constraints".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD769")
