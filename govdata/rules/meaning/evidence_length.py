"""The span of an evidence is as long as its text.

Offsets count Unicode code points, the end is not part of the span. Whoever counts bytes or UTF-16 units is off by the
first accent or emoji.

Bad:

    provenance:
      method: parsed
      evidence:
        - {field: /title, start: 0, end: 4, text: New quay}

Good:

    provenance:
      method: parsed
      evidence:
        - {field: /title, start: 0, end: 8, text: New quay}

Way out: count in code points, or parse the source again.

See: Web Annotation Data Model, section 4.2.4 (text position selector).
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.provenance import Evidence
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD312", held=((Evidence, invariants.evidence_length),))
