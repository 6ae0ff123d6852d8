"""Every line of a file of N-Quads is a quad.

Bad, in quay.nq:

    <https://data.example.org/release/quay> <https://schema.org/name> "New quay opens .

Good, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ govdata validate out/jsonld/releases.nq

Way out: take the file from its publisher again.

See: RDF 1.1 N-Quads.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD109")
