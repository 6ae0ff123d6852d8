"""A code of a closed list of the IPTC is one of that list.

Kinds of items and concepts, states of publication and of events are short lists that receivers branch on; a code that
is none of them is read as nothing, or stops an import.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|stat:usable|stat:cancelled|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: take a code of the list; the state of publication that is spelled wrong most often is `stat:canceled`.

See: IPTC NewsCodes: cpnature, eventoccurstatus, ninature, pubstatusg2.
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
        if held is not None and not held.grows and code.code not in held.current:
            yield Said(code.node, f"`{code}` is not in the IPTC's list", f"one of {', '.join(sorted(held.current))}")


RULE = Rule(code="GD709", newsml=Check(on=(ITEM,), judge=_judge))
