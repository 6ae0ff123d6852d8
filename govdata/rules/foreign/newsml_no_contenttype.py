"""Content in an item says what kind it is.

A receiver chooses by `contenttype` how to read what is in `inlineXML`; the schema does not ask for it.

Bad:

    body: The quay opens on Monday.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's| contenttype="application/xhtml+xml"||' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    body: The quay opens on Monday.

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: write `contenttype="application/xhtml+xml"`, or the media type that it has.

See: NewsML-G2 2.35, InlineXML/@contenttype, @contenttypevariant.
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
    if not node.attributes.get("contenttype", "").strip():
        yield Said(node, "`inlineXML` does not say its `contenttype`", "add the media type of what is in it")


RULE = Rule(code="GD732", newsml=Check(on=("inlineXML",), judge=_judge))
