"""A genre or media topic is one that the IPTC has.

The lists of genres and media topics grow, so a code that is not known here may be newer than this checker; more often
it is misspelt. `genre:Press_Release` has an underscore and two capitals.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|genre:Press_Release|genre:press-release|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: look the code up on the IPTC's page of that list.

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
        if held is not None and held.grows and code.code not in held.current | held.retired:
            yield Said(code.node, f"`{code}` is not in the IPTC's list as known here", "is it misspelt, or new?")


RULE = Rule(code="GD710", newsml=Check(on=(ITEM,), judge=_judge))
