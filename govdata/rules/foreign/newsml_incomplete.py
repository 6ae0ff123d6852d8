"""An item has what every item must have, and so has a message.

An identity, the standard it follows, its class, its provider and the time of this version are the least that a
receiver needs to file an item. The schema says so too; this is for those who do not have it at hand.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i '/<itemClass/d' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: add what is missing.

See: NewsML-G2 2.35, AnyItemType and ItemMetadataType; newsMessage/header.
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


def _judge(root: Node, _item: Item) -> Iterator[Said]:
    if root.tag == "newsMessage":
        missing = [] if root.has("header", "sent") else ["header/sent"]
    elif root.tag == "header":
        return
    else:
        missing = [f"@{name}" for name in ("guid", "standard", "standardversion") if name not in root.attributes]
        meta = next(root.named("itemMeta"), None)
        wanted = ("itemClass", "provider", "versionCreated")
        missing += ["itemMeta"] if meta is None else [f"itemMeta/{name}" for name in wanted if not meta.has(name)]
    if missing:
        yield Said(root, f"`{root.tag}` lacks {', '.join(missing)}", "add what is missing")


RULE = Rule(code="GD721", newsml=Check(on=(ITEM, "newsMessage"), judge=_judge))
