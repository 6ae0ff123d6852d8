r"""A cell holds a value of the type of its field.

Spreadsheets write dates and numbers anew, as `01/03/2026` for 2026-03-01.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '2s/2026-03-01,/01\/03\/2026,/' out/datapackage/data/releases.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: write the value in the form of its type; format such columns as text before a spreadsheet opens them.

See: Table Schema v2, "Field types".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD766")
