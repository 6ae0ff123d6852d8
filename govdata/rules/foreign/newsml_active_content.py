"""A body does nothing: no scripts, forms or foreign frames.

News systems put a body into pages of their own, where a script of somebody else runs with their readers' rights.

Bad:

    body: The quay opens on Monday.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<p>|<p onclick="buy()">|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    body: The quay opens on Monday.

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: leave it out; a picture or film is linked.

See: NewsML-G2 2.35, inlineXML; HTML, elements and attributes that run code or send data.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.documents.check import Check, Said
from govdata.documents.hypertext import ACTIVE
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_SCRIPT = re.compile(r"\s*(?:java|vb)script:", re.IGNORECASE)


def _judge(inline: Node, _item: Item) -> Iterator[Said]:
    for node in inline.all():
        name = node.tag.rpartition("}")[2]
        if node is not inline and name in ACTIVE:
            yield Said(node, f"`{name}` in a body can do things", "leave it out")
        for attribute, value in node.attributes.items():
            if attribute.startswith("on") or _SCRIPT.match(value):
                yield Said(node, f"the attribute `{attribute}` of `{name}` runs a script", "leave it out")


RULE = Rule(code="GD731", newsml=Check(on=("inlineXML",), judge=_judge))
