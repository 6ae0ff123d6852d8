"""A cell whose field has a pattern is of that form.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '2s/,en,/,e,/' out/datapackage/data/releases.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: write the value in the form that the column's description asks for.

See: Table Schema v2, "pattern".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD768")
