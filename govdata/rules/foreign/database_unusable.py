"""A database of releases is a whole SQLite file that nobody is writing.

It is read as it stands, without locks and journals. A file that is damaged, or whose last changes still wait in a
journal beside it, is not read half.

Bad, in releases.sqlite:

    id,title

Good, run:

    $ govdata export quay.yaml --to sqlite --out out
    $ govdata validate out/sqlite/releases.sqlite

Way out: close the program that writes it, take it from its publisher again, or export again.

See: SQLite, "Database File Format" and "Write-Ahead Logging".
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD776")
