"""An item says which standard it follows: NewsML-G2, a version, and how much of it.

Receivers choose by `standard`, `standardversion` and `conformance` how to read an item; the schema takes any text for
the first two.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|standardversion="2.35"|standardversion="latest"|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: write `standard="NewsML-G2"`, a version like `2.35`, and `conformance="power"` or `"core"`.

See: NewsML-G2 2.35, AnyItemType/@standard, @standardversion, @conformance.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.documents.check import ITEM, Check, Said
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_LEGAL = {
    "standard": (re.compile("NewsML-G2"), "write `NewsML-G2`"),
    "standardversion": (re.compile("[0-9]{1,3}[.][0-9]{1,3}"), "write two numbers, like `2.35`"),
    "conformance": (re.compile("core|power"), "write `power` or `core`"),
}


def _judge(root: Node, _item: Item) -> Iterator[Said]:
    for name, (legal, way) in _LEGAL.items():
        value = root.attributes.get(name)
        if value is not None and not legal.fullmatch(value):
            yield Said(root, f"`{value}` is no {name}", way)


RULE = Rule(code="GD718", newsml=Check(on=(ITEM,), judge=_judge))
