"""A value is of a kind that its property takes.

A text is taken wherever a thing may stand, since search engines take it for its name.

Bad, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "publisher": {"@type": "Place", "name": "Selm"}}

Bad, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Good, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Selm"}}

Good, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Way out: give what the message names, or use another property.

See: schema.org 30.0, the file of its vocabulary.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD786")
