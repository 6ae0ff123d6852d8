"""A row has a key of its own.

A table's primary key, a unique key, and a unique field tell each row from all others.

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    keywords: [quay]

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '2p' out/datapackage/data/keywords.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: take one of the rows out, or correct the key.

See: Table Schema v2, "primaryKey", "uniqueKeys" and "unique".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD770")
