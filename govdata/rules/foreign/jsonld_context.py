"""A JSON-LD document has our context, or none that is needed.

Keys mean what their context says. Contexts are never fetched, so a document with another context must be expanded
first.

Bad, in quay.jsonld:

    {"@context": "https://schema.org/", "https://schema.org/headline": "New quay opens"}

Good, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ govdata validate out/jsonld/releases.jsonld

Way out: expand the document with a JSON-LD processor.

See: JSON-LD 1.1, section 3.1.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD782")
