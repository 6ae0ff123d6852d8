"""A link, and content that is elsewhere, says where.

A `link` or `remoteContent` without `href` and `residref` passes the schema and leads nowhere.

Bad:

    source_url: https://www.example.org/quay

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's| href="https://www.example.org/quay"||' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    source_url: https://www.example.org/quay

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: add the address in `href`, or the guid of the item in `residref`; what has no address is told in an `edNote`.

See: NewsML-G2 2.35, targetResourceAttributes, newsContentAttributes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import Check, Said
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]


def _judge(node: Node, _item: Item) -> Iterator[Said]:
    if not any(node.attributes.get(name, "").strip() for name in ("href", "residref", "persistidref")):
        yield Said(node, f"this `{node.tag}` leads nowhere", "add an `href` or a `residref`")


RULE = Rule(code="GD733", newsml=Check(on=("itemRef", "link", "remoteContent"), judge=_judge))
