"""A table is written in the encoding and dialect that its descriptor says.

Spreadsheets save with semicolons, in UTF-16, or with a line `sep=` of their own. govdata reads such tables; other
tools go by the descriptor.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i 's/,/;/g' out/datapackage/data/publishers.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: save the table again as the descriptor says, or say in the descriptor how it is saved.

See: Table Dialect v2; Data Resource v2, "encoding".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD763")
