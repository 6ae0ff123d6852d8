"""An alias stands for one scheme.

Two addresses for one alias give two meanings to each of its codes, and receivers take either. An alias of the IPTC's
catalog counts too where the item names that catalog.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<catalog>|&<scheme alias="genre" uri="https://data.example.org/genre/"/>|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: give one of the two another alias.

See: NewsML-G2 2.35, SchemeType: the alias is unique within the item.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import ITEM, Check, Said
from govdata.rules import Rule
from govdata.vocab.newsml_catalog import CATALOG_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]


def _judge(_root: Node, item: Item) -> Iterator[Said]:
    schemes = item.schemes
    named = len(schemes.unknown) < len(schemes.references)
    known = dict(CATALOG_SCHEMES) if named else {}
    for scheme in schemes.declared:
        alias, uri = scheme.attributes.get("alias", ""), scheme.attributes.get("uri", "")
        before = known.setdefault(alias, uri)
        if before != uri:
            yield Said(scheme, f"the alias `{alias}` stands for <{before}> already", "choose another alias")


RULE = Rule(code="GD705", newsml=Check(on=(ITEM,), judge=_judge))
