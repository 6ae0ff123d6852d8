"""A type of schema.org is one that its vocabulary has.

There is no press release in schema.org, for one: a release is a `NewsArticle`.

Bad, in page.jsonld:

    {"@context": "https://schema.org", "@type": "PressRelease", "headline": "New quay opens"}

Bad, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Good, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "New quay opens"}

Good, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Way out: take the type that the message names, or the nearest that schema.org has.

See: schema.org 30.0, the file of its vocabulary.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD783")
