"""A property of schema.org is one that its vocabulary has.

Search engines leave out what they do not know, without a word.

Bad, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "headLine": "New quay opens"}

Bad, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Good, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "New quay opens"}

Good, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Way out: take the property that the message names, or define the key in the context.

See: schema.org 30.0, the file of its vocabulary.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD784")
