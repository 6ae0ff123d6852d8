"""A file that a manifest or a data package lists is there.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ rm out/datapackage/data/keywords.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: copy the whole folder, or export again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD751")
