"""An `assert` holds its parts in the order of a concept, its type once.

The schema sets no order inside an `assert`; receivers that read it like a `concept` stop at the first part that is
out of place.

Bad:

    actors: [{id: port, kind: organization, name: Port Authority}]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<assert qcode="gvact:port">|&<name xml:lang="de">Hafenamt</name>|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    actors: [{id: port, kind: organization, name: Port Authority}]

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: write type, names, definitions and notes, relations, details, in this order.

See: NewsML-G2 2.35, AssertType beside the element `concept`.
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

_ORDER = (
    ("type",),
    ("name",),
    ("definition", "facet", "hierarchyInfo", "note", "remoteInfo"),
    ("broader", "narrower", "related", "sameAs"),
    ("POIDetails", "eventDetails", "geoAreaDetails", "objectDetails", "organisationDetails", "personDetails"),
    ("conceptExtProperty",),
)
_RANKS = {name: rank for rank, names in enumerate(_ORDER) for name in names}


def _judge(node: Node, _item: Item) -> Iterator[Said]:
    reached, last = -1, ""
    for child in node.children:
        rank = _RANKS.get(child.tag)
        if rank is None:
            continue
        if rank < reached or (rank == 0 and last == child.tag):
            yield Said(child, f"`{child.tag}` after `{last}`", "the order is that of a `concept`")
            return
        reached, last = rank, child.tag


RULE = Rule(code="GD737", newsml=Check(on=("assert",), judge=_judge))
