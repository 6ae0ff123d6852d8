"""A value has the form of its field.

Country codes are two capitals, media types in lower case, coordinates decimal degrees with at most seven places.

Bad:

    publisher: {id: harbour-ministry, name: Harbour Ministry, country: Singapore}

Good:

    publisher: {id: harbour-ministry, name: Harbour Ministry, country: SG}

Way out: write it as the finding says.

See: ISO 3166-1 alpha-2; RFC 6838; RFC 5321.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD212")
