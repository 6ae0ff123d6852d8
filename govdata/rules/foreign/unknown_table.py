r"""A table of a data package is one that a release knows.

A package may hold tables of somebody else's. They are left out, and each is named.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i 's/"resources": \[/&{"name": "berths", "path": "berths.csv"},/' out/datapackage/datapackage.json
    $ echo berth,metres > out/datapackage/berths.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: nothing is to be done, or rename the table.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD757")
