"""All that a descriptor asks of its tables is known here, and judged.

A constraint, dialect, encoding or format that govdata does not know is named, so that nobody takes a silent check for a
clean one; and so is a file on the web that a package on a disk names, or one on another server.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '0,/"encoding": "utf-8"/s//"encoding": "quayside"/' out/datapackage/datapackage.json
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: judge the package with another tool as well, or use what the standard has; download what stands elsewhere.

See: Table Schema v2, "Field Constraints"; Table Dialect v2; Data Resource v2, "path".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD762")
