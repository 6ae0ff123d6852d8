r"""A graph says of each thing what makes it one: its class, and one value where there is one.

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    contacts: [{name: Press office}]

Bad, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ sed -i '/contact\/1> .*#type>/d' out/jsonld/releases.nq
    $ govdata validate out/jsonld/releases.nq

Good, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ govdata validate out/jsonld/releases.nq

Way out: add the statement, or take the file from its publisher again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD781")
