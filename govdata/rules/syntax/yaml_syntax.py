"""A file is YAML 1.2.

Most slips are texts that need quotes: with `: ` in them, or beginning with a sign that means something in YAML. The
finding says what the slip was and shows its place; from there on the document is not read.

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay: the opening

Good:

    title: "New quay: the opening"

Way out: put the text in quotes, or indent the line like its neighbors.

See: YAML 1.2.2.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD101")
