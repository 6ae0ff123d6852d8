"""Whoever or whatever a property is about is named or identified.

A `subject`, `participant` or `location` without code, address, literal and name passes the schema and tells a reader
nothing.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<language tag|<subject type="cpnat:abstract"/>&|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: give it a `qcode`, `uri` or `literal`, or at least a `name`.

See: NewsML-G2 2.35, flexAttributes.
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

_IDENTITY = frozenset({"literal", "qcode", "uri"})


def _judge(node: Node, _item: Item) -> Iterator[Said]:
    if not _IDENTITY & node.attributes.keys() and not any(_tells(child) for child in node.children):
        yield Said(node, f"this `{node.tag}` says neither who or what it is nor its name", "add a `qcode` or a `name`")


def _tells(child: Node) -> bool:
    return (child.tag == "name" and bool(child.text())) or child.tag == "bag" or child.tag.endswith("Details")


RULE = Rule(
    code="GD727",
    newsml=Check(on=("infoSource", "located", "location", "organiser", "participant", "subject"), judge=_judge),
)
