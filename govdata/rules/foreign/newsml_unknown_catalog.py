"""The catalogs of an item are at hand, so that its codes can be checked.

Nothing is fetched: a catalog that is neither in the item nor one of the IPTC's up to version 41 cannot be looked
into, and then no alias of the item can be called undeclared.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|Standards_41|Standards_99|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: copy the schemes that are used into a `catalog` of the item, which spares every receiver the same question.

See: NewsML-G2 2.35, CatalogRefType.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import ITEM, Check, Said
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_HELP = "declare the schemes that are used in a `catalog` of the item"


def _judge(_root: Node, item: Item) -> Iterator[Said]:
    for reference in item.schemes.unknown:
        href = reference.attributes.get("href", "")
        yield Said(reference, f"the catalog <{href}> is not at hand: its codes are not checked", _HELP)


RULE = Rule(code="GD706", newsml=Check(on=(ITEM,), judge=_judge))
