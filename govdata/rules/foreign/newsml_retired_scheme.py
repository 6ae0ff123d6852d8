"""A QCode is of a scheme that is still kept.

The IPTC has retired the roles of information sources (`isrol`) and of contributors (`ctrol`), which older tools still
write; receivers heed the roles that took their place.

Bad:

    keywords: [quay]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<keyword>|<keyword role="isrol:originfo">|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    keywords: [quay]

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: take the code from `cpprole`, the roles of parties in the production of content.

See: IPTC catalog 41, schemes with the attribute `schemeretired`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import ITEM, Check, Said
from govdata.rules import Rule
from govdata.vocab.newsml_catalog import RETIRED_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]


def _judge(_root: Node, item: Item) -> Iterator[Said]:
    seen = set()
    for code in item.codes:
        if item.schemes.address(code.alias) in RETIRED_SCHEMES and code.alias not in seen:
            seen.add(code.alias)
            yield Said(code.node, f"`{code}` is of a scheme that the IPTC has retired", "use `cpprole` instead")


RULE = Rule(code="GD707", newsml=Check(on=(ITEM,), judge=_judge))
