"""An item that uses QCodes has a catalog.

Without any `catalog` or `catalogRef` no QCode of the item can be resolved. In a message each item needs its own: the
catalogs of the header are for the header. Since 2.30 the schema lets it pass.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i '/<catalogRef/d; /<catalog>/,/<.catalog>/d' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: name the IPTC's catalog in a `catalogRef`, and declare other schemes in a `catalog`; or write addresses
instead of QCodes.

See: NewsML-G2 2.35, attribute group and elements of catalogs; optional since 2.30.
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


def _judge(root: Node, item: Item) -> Iterator[Said]:
    if item.codes and not item.schemes.any:
        message = f"{len(item.codes)} QCodes, the first being `{item.codes[0]}`, and no catalog"
        yield Said(root, message, "add a `catalogRef` to the IPTC's catalog")


RULE = Rule(code="GD704", newsml=Check(on=(ITEM,), judge=_judge))
