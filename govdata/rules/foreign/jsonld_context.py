"""A JSON-LD document has a context that is at hand, or none that is needed.

Keys mean what their context says. Contexts are never fetched: at hand are our own, one that the document holds, and for
`check-schemaorg` that of schema.org and those beside the document.

Bad, in quay.jsonld:

    {"@context": "https://schema.org/", "https://schema.org/headline": "New quay opens"}

Good, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ govdata validate out/jsonld/releases.jsonld

Way out: put the context into the document, or expand it with a JSON-LD processor.

See: JSON-LD 1.1, section 3.1.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD782")
