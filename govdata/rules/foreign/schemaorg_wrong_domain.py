"""A property stands on a node of a type that it belongs to.

Every property names the types that it is of; a type has those of all types above it as well.

Bad, in page.jsonld:

    {"@context": "https://schema.org", "@type": "Event", "headline": "Opening of the quay"}

Bad, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Good, in page.jsonld:

    {"@context": "https://schema.org", "@type": "Event", "name": "Opening of the quay"}

Good, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Way out: put it on a node of a type that the message names, or use a property that the node has.

See: schema.org 30.0, the file of its vocabulary.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD785")
