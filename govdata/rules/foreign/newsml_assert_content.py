"""An `assert` holds what a concept holds.

The schema lets anything stand in an `assert`, a misspelt element as well as two descriptions of one event, and
receivers take what they know from it.

Bad:

    events: [{id: fair, type: exhibition, name: Fair, start: 2026-03-02}]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|eventDetails|eventDetail|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    events: [{id: fair, type: exhibition, name: Fair, start: 2026-03-02}]

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: correct the name; give what has two natures two asserts.

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

_KNOWN_NAMES = """
    POIDetails broader conceptExtProperty definition eventDetails facet geoAreaDetails hierarchyInfo name narrower
    note objectDetails organisationDetails personDetails related remoteInfo sameAs type
"""
_KNOWN = frozenset(_KNOWN_NAMES.split())


def _judge(node: Node, _item: Item) -> Iterator[Said]:
    first = ""
    for child in node.children:
        if child.tag.startswith("{"):
            continue
        if child.tag not in _KNOWN:
            yield Said(child, f"`{child.tag}` is not what a concept holds at this place", "is it misspelt?")
        elif child.tag.endswith("Details"):
            if first:
                yield Said(child, f"a second description beside `{first}`", "what has two natures gets two asserts")
            first = first or child.tag


RULE = Rule(code="GD726", newsml=Check(on=("assert",), judge=_judge))
