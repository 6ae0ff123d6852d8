"""A cell that is never empty is not empty.

A field may be `required`, and a field of the primary key always is.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '2s/New quay opens//' out/datapackage/data/releases.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: fill in the value, or take the row out.

See: Table Schema v2, "required", "primaryKey" and "missingValues".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD765")
