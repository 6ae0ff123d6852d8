r"""What a NewsML-G2 item says twice, it says alike.

A name stands in the `assert` of an actor and again wherever it is referred to, because readers of news heed only the
latter. Where the two differ, one was changed by hand.

Bad, in quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    actors: [{id: ada-lim, kind: person, name: Ada Lim}]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i '/<subject/,/<\/subject>/s/Ada Lim/Ada Linn/' out/newsml/2026-03-01-quay.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: make the two agree, or export again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD702")
