"""What is referred to by `id` is in the item.

The schema says so too, but libxml2, on which most validators are built, does not look; Xerces refuses the file.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|</contentMeta>|&<derivedFrom qcode="medtop:11000000" idrefs="topic"/>|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: correct the reference, or add the `id`.

See: NewsML-G2 2.35, attributes of the types xs:IDREF and xs:IDREFS; XML Schema 1.0, identity of IDs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import ITEM, Check, Said
from govdata.rules import Rule
from govdata.vocab.newsml import XML

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_REFERENCES = frozenset({"contentrefs", "idref", "idrefs", "original", "root", "sourceidref"})
_IDS = frozenset({"id", "partid", f"{XML}}}id"})


def _judge(_root: Node, item: Item) -> Iterator[Said]:
    ids = {value for node in item.nodes for name, value in node.attributes.items() if name in _IDS}
    for node in item.nodes:
        if node.tag[0] == "{":
            continue
        for name in _REFERENCES & node.attributes.keys():
            for wanted in node.attributes[name].split():
                if wanted not in ids:
                    yield Said(node, f"`{name}` speaks of `{wanted}`, and nothing here has that id", "correct it")


RULE = Rule(code="GD735", newsml=Check(on=(ITEM,), judge=_judge))
