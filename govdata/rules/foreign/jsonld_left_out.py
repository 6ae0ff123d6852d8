r"""A JSON-LD document, or a graph, holds nothing that a release cannot.

Statements of other vocabularies have no place in a release. Each is named, so that nothing vanishes in silence.

Bad, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ echo '<https://data.example.org/release/2026-03-01-quay> <https://schema.org/award> "Best quay" .' \
      >> out/jsonld/releases.nq
    $ govdata validate out/jsonld/releases.nq

Good, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ govdata validate out/jsonld/releases.nq

Way out: nothing is to be done where the statement is of no interest; else enter it by hand.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD780")
