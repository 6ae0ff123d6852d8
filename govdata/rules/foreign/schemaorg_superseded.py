"""A term of schema.org is one that has not been superseded or given up.

Old terms stay in the vocabulary, with what stands in their place.

Bad, in page.jsonld:

    {"@context": "https://schema.org", "@type": "Event", "attendees": {"@type": "Organization", "name": "Selm"}}

Bad, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Good, in page.jsonld:

    {"@context": "https://schema.org", "@type": "Event", "attendee": {"@type": "Organization", "name": "Selm"}}

Good, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Way out: use the term that the message names.

See: schema.org 30.0, the file of its vocabulary.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD788")
