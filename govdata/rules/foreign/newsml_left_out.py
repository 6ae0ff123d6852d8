"""A NewsML-G2 document holds nothing that a release cannot.

Objects, urgency, ratings, and items that are no news have no place in a release. Each is named, so that nothing
vanishes in silence: by `parse` and `export`, and by `validate` in items that bear our profile.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<headline>|<urgency>4</urgency>&|' out/newsml/2026-03-01-quay.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: nothing is to be done where the thing is of no interest; else enter it by hand.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD701")
