"""A position is on the earth.

The schema takes any decimal number; a latitude beyond 90 is most often the longitude.

Bad:

    events: [{id: fair, type: exhibition, name: Fair, start: 2026-03-02, place: {latitude: "54.1", longitude: "8.1"}}]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|latitude="54.1"|latitude="123.4"|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    events: [{id: fair, type: exhibition, name: Fair, start: 2026-03-02, place: {latitude: "54.1", longitude: "8.1"}}]

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: exchange latitude and longitude, or correct them.

See: NewsML-G2 2.35, GeoCoordinatesType: decimal degrees, WGS 84.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.documents.check import Check, Said
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_DECIMAL = re.compile(r"[+-]?[0-9]{1,30}(?:[.][0-9]*)?")


def _judge(node: Node, _item: Item) -> Iterator[Said]:
    for name, limit in (("latitude", 90), ("longitude", 180)):
        value = node.attributes.get(name, "").strip()
        if _DECIMAL.fullmatch(value) and abs(float(value)) > limit:
            yield Said(node, f"a {name} of {value} degrees", f"it is from -{limit} to {limit}")


RULE = Rule(code="GD729", newsml=Check(on=("position",), judge=_judge))
