"""A file, a line of NDJSON, or a cell that holds JSON, is JSON to the letter.

Comments, single quotes, a comma after the last value, NaN and halves of surrogate pairs pass in many tools and fail
in the next. Wherever it is plain what is meant, reading goes on, so that one mistake does not hide the others.

Bad, in quay.json:

    {
      "id": "2026-03-01-quay", "title": "New quay opens", "date": "2026-03-01", "language": "en",
      "publisher": {"id": "harbour-ministry", "name": "Harbour Ministry"},
    }

Good, in quay.json:

    {
      "id": "2026-03-01-quay", "title": "New quay opens", "date": "2026-03-01", "language": "en",
      "publisher": {"id": "harbour-ministry", "name": "Harbour Ministry"}
    }

Way out: mend it as the finding says, or write the record as YAML.

See: RFC 8259.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD102")
