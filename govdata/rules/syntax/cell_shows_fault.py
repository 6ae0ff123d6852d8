"""A cell holds a value, and not the fault of a formula.

`#REF!`, `#NAME?` and the like stand where a formula lost what it refers to. What should stand there cannot be told. A
formula that some other program wrote may also have no value yet: then the file holds the formula alone.

Bad, in releases.csv:

    release_id,title,date,language,publisher_id
    2026-03-01-quay,#REF!,2026-03-01,en,harbour

Bad, in publishers.csv:

    publisher_id,name
    harbour,Harbour Ministry

Good, in releases.csv:

    release_id,title,date,language,publisher_id
    2026-03-01-quay,New quay opens,2026-03-01,en,harbour

Good, in publishers.csv:

    publisher_id,name
    harbour,Harbour Ministry

Way out: mend the formula, or type the value.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD112")
