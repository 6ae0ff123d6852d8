"""Every QCode is of a scheme that a catalog of its item declares.

A receiver looks the alias up in the catalogs of the item; a code without a scheme means nothing. The schema cannot
see it. Where an item names a catalog that is not at hand, its aliases may stand there, and nothing is said.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|genre:Press_Release|zzz:release|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: declare the alias in a `scheme` of the item's `catalog`, or name the catalog that does.

See: NewsML-G2 specification, QCodes and catalogs; NewsML-G2 2.35, CatalogType.
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

_HELP = "add a `scheme` with that alias to the `catalog` of the item"


def _judge(_root: Node, item: Item) -> Iterator[Said]:
    if item.schemes.unknown or not item.schemes.any:
        return
    seen = set()
    for code in item.codes:
        if item.schemes.address(code.alias) is None and code.alias not in seen:
            seen.add(code.alias)
            times = sum(other.alias == code.alias for other in item.codes)
            more = f" (and {times - 1} more of that alias)" if times > 1 else ""
            yield Said(code.node, f"no catalog declares the alias of `{code}`{more}", _HELP)


RULE = Rule(code="GD703", newsml=Check(on=(ITEM,), judge=_judge))
