"""A file of a publication or a data package has the bytes that its manifest or descriptor was made for.

Of a file with other faults it is not said as well that it was changed.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ echo >> out/newsml/2026-03-01-quay.xml
    $ govdata verify out

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata verify out

Way out: export again; a publication is not edited.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD750")
