"""What the publisher asks beyond the model is there.

A publisher lays a JSON Schema of its own over the records with `--overlay FILE`, or `overlay` in the configuration. It
judges the canonical record, after the model and the register.

Bad, in house.json:

    {"required": ["summary"], "properties": {"keywords": {"items": {"enum": ["harbour", "quay"]}}}}

Bad:

    summary: It is long.
    keywords: [key]

Bad, run:

    $ govdata validate quay.yaml --overlay house.json

Good, in house.json:

    {"required": ["summary"], "properties": {"keywords": {"items": {"enum": ["harbour", "quay"]}}}}

Good:

    summary: It is long.
    keywords: [quay]

Good, run:

    $ govdata validate quay.yaml --overlay house.json

Way out: as the schema says; its `description` is shown where it has one.

See: JSON Schema 2020-12, or the draft that the schema names.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD220")
