"""A cell whose field has a list of values holds one of them.

The list is `enum` of the constraints, or `categories` of the field.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '2s/press-release/press release/' out/datapackage/data/releases.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: write a value of the list; the labels are not values.

See: Table Schema v2, "enum" and "categories".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD767")
