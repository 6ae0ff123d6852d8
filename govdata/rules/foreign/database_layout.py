"""A database of releases has the tables and columns of a data package.

They are tables with rowids that hold what they say. Views, virtual tables and computed columns are not read, because
reading them would run what somebody else wrote.

Bad, run:

    $ govdata export quay.yaml --to sqlite --out out
    $ python3 -c 'import sqlite3; sqlite3.connect("out/sqlite/releases.sqlite").execute("DROP TABLE keywords")'
    $ govdata validate out/sqlite/releases.sqlite

Good, run:

    $ govdata export quay.yaml --to sqlite --out out
    $ govdata validate out/sqlite/releases.sqlite

Way out: make the table as the page of the format says, or export again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD777")
