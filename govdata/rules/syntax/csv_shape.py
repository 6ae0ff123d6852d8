"""A table has the columns of its name, and every record as many cells as the header.

A record that is too short or too long has mostly lost the quotes around a cell with a separator in it, so that all
cells after it stand in the wrong column.

A record right below the header that explains the columns (descriptions, types, hints of how to fill them in) is none
either.

Bad, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ sed -i '2s/$/,/' out/datapackage/data/releases.csv
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: put cells that hold a separator, a quote or a line end in double quotes. What explains the columns belongs
into the descriptor, or into a file of its own.

See: RFC 4180, section 2.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD107")
