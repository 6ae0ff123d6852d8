r"""The descriptor of a data package is one by the standard.

Its members have the forms that the standard gives them, by the version that it says it is by (`$schema`, or `profile`
for v1; one that says none is held to what both versions ask). Keys name fields that are there, types are those of Table
Schema, constraints fit the type of their field, licences have a name or a path. What hangs on a part of the descriptor
that breaks the standard is not judged.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '0,/"primaryKey": \[/s//&"berth",/' out/datapackage/datapackage.json
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: correct the descriptor at the place that the pointer names, or take it from its publisher again.

See: Data Package v2, Data Resource v2, Table Schema v2, Table Dialect v2; the same of v1.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD761")
