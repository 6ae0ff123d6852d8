"""An item with the profile of govdata is as govdata writes it.

The profile `govdata-release` is published as a RELAX NG schema. An item that bears its name and has something that
the profile does not was changed by another tool, and may be read differently than it was meant.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<headline>|<headline rank="1">|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: take the change back, or take the `profile` out: the item is then read as that of somebody else.

See: schemas/v1/newsml.rng.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD741")
