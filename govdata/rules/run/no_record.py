"""A file that is read holds a record.

An empty file is what is left of an export that failed, or of a save that did. Where it is meant, it need not be
there.

Bad, in quay.yaml:

    # to be written

Good:

    title: New quay opens

Way out: write the record, or leave the file out.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD003")
