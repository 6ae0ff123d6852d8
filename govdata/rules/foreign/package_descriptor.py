"""The descriptor of a data package lists the tables of releases, each with files beside it.

Bad, in datapackage.json:

    {"name": "releases"}

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: take the descriptor from its publisher again, or export again.

See: Data Package v2, "resources"; Data Resource v2, "path".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD756")
