"""There is a reader for the format of a file.

The format is told from the suffix of the name, and without a telling suffix from how the content begins.

Bad, in quay.html:

    <!DOCTYPE html><title>New quay opens</title>

Good, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Way out: convert the file, leave it out, or name its format with `--input-format`.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD005")
