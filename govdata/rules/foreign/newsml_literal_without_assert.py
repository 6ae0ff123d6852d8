"""A `literal` is explained: by a name beside it, or in an `assert`.

A literal is a code without a scheme: nobody but its author knows what it means.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<language tag|<subject type="cpnat:event" literal="fair"/>&|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: add a `name`, or an `assert` with the same literal.

See: NewsML-G2 2.35, flexAttributes/@literal.
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

_EXPLAINED = frozenset({"located", "location", "organiser", "participant", "subject"})


def _judge(root: Node, item: Item) -> Iterator[Said]:
    asserted = {node.attributes.get("literal") for node in root.named("assert")}
    for node in item.nodes:
        literal = node.attributes.get("literal")
        if literal is None or literal in asserted or node.tag not in _EXPLAINED or node.has("name"):
            continue
        yield Said(node, f"nothing explains the literal `{literal}`", "add a `name`")


RULE = Rule(code="GD728", newsml=Check(on=(ITEM,), judge=_judge))
