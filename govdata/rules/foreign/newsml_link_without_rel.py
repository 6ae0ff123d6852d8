"""A link says how the two are related.

Without `rel` a receiver cannot tell the web page of a release from its correction.

Bad:

    source_url: https://www.example.org/quay

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's| rel="gvrel:source"||' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    source_url: https://www.example.org/quay

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: add a relation; `irel:seeAlso` where no other fits.

See: NewsML-G2 2.35, Link1Type/@rel, @reluri.
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
    if not node.attributes.get("rel", node.attributes.get("reluri", "")).strip():
        yield Said(node, "this `link` does not say how the two are related", "add a `rel`, such as `irel:seeAlso`")


RULE = Rule(code="GD734", newsml=Check(on=("link",), judge=_judge))
