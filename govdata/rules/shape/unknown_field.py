"""A field has the name of a field of the model.

A misspelt field would be lost without a word. What a publisher adds goes under `extensions`, which every format
carries.

Bad:

    photo: true

Good:

    photos: true

Way out: correct the name; put what is your own under `extensions`, below a name of yours.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD202")
