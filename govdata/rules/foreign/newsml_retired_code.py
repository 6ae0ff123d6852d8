"""A genre or media topic is one that the IPTC still keeps.

A retired code is still understood, but nobody subscribes to it.

Bad:

    subjects: [medtop:11000000]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|medtop:11000000|medtop:20000030|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    subjects: [medtop:11000000]

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: take the code that replaces it, which the IPTC's page of the retired one names.

See: IPTC NewsCodes: genre as of 2024-02-13, mediatopic as of 2025-10-09.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import ITEM, Check, Said
from govdata.rules import Rule
from govdata.vocab.newsml_lists import LISTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]


def _judge(_root: Node, item: Item) -> Iterator[Said]:
    for code in item.codes:
        held = LISTS.get(item.schemes.address(code.alias) or "")
        if held is not None and code.code in held.retired:
            yield Said(code.node, f"the IPTC has retired `{code}`", "take the code that replaces it")


RULE = Rule(code="GD711", newsml=Check(on=(ITEM,), judge=_judge))
