"""`itemClass` and `pubStatus` take the codes made for them.

The standard fixes the schemes of these two. A code of another one passes the schema, and no receiver knows what kind
of item it has, or whether it may be published.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|ninat:text|genre:Press_Release|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: take a code of the nature of news items (`ninat`), concepts (`cinat`), planning (`plinat`) or catalogs
(`catinat`), and of `stat`.

See: NewsML-G2 2.35, itemClass and pubStatus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.codes import IPTC
from govdata.documents.check import Check, Said
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_CLASSES = {
    "newsItem": "ninature",
    "packageItem": "ninature",
    "conceptItem": "cinature",
    "knowledgeItem": "cinature",
    "planningItem": "plinature",
    "catalogItem": "catinature",
}


def _judge(node: Node, item: Item) -> Iterator[Said]:
    if node.parent is None or node.parent.tag != "itemMeta":  # a reference says the class of another item
        return
    alias, colon, _ = node.attributes.get("qcode", "").partition(":")
    address = item.schemes.address(alias)
    name = "pubstatusg2" if node.tag == "pubStatus" else _CLASSES.get(item.root.tag)
    if colon and address is not None and name is not None and address != f"{IPTC}{name}/":
        yield Said(node, f"`{node.attributes['qcode']}` is not of the scheme <{IPTC}{name}/>", "take one of its codes")


RULE = Rule(code="GD712", newsml=Check(on=("itemClass", "pubStatus"), judge=_judge))
