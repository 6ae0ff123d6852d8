"""A set is sorted, and has each member once.

Keywords, subjects, translations, identifiers and `same_as` have no order. They were sorted in reading, so that equal
records have equal bytes.

Bad:

    keywords: [quay, harbour]

Good:

    keywords: [harbour, quay]

Way out: sort the list.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD604")
