"""A term of schema.org is settled.

Terms in the area `pending` are in use and may still change or go.

Bad, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "sdDatePublished": "2026-03-01"}

Bad, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Good, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01"}

Good, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Way out: nothing is to be done, unless the term changes.

See: schema.org 30.0, the file of its vocabulary.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD789")
