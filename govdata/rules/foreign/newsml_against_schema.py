"""The document is valid against the official schema.

Asked only where the schema is given (`--xsd`), because its file is not part of govdata. What a rule says of a line
already is not said again. Blanks before a date are no fault, though libxml2 takes them for one.

Way out: see the message; the schema's file says what is expected at that place.

See: NewsML-G2 2.35, All-Power XML Schema; XML Schema 1.0, part 2, white space of dates.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD740")
