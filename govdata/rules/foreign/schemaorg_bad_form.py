"""A date, a URL, a number or a member of a list is written in the form that is due.

A month is no date there: leave it out rather than make up a day.

Bad, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "1 March 2026"}

Bad, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Good, in page.jsonld:

    {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01"}

Good, run:

    $ govdata check-schemaorg page.jsonld --vocabulary schemaorg-all-https.ttl

Way out: write it in the form that the message names, or leave it out.

See: schema.org 30.0, the file of its vocabulary.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD787")
