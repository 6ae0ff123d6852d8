"""A table has the columns that are its fields, in their order.

Which of them may be more, fewer, or in another order, says `fieldsMatch` of the schema; without it none. Of a table in
several files, one that goes on without a header is read so, with a warning: other tools lose its first row.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '1s/keyword/subject/' out/datapackage/data/keywords.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: name the columns as the fields are named, and put them in their order.

See: Table Schema v2, "fieldsMatch".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD764")
