"""All that a descriptor asks of its tables is known here, and judged.

A type, constraint or format that govdata does not know is named, so that nobody takes a silent check for a clean one.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '0,/"type": "string"/s//"type": "colour"/' out/datapackage/datapackage.json
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: judge the package with another tool as well, or use what Table Schema has.

See: Table Schema v2, "Field types" and "Constraints".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD762")
