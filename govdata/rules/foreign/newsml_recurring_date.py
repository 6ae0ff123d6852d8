"""An event starts and ends in a certain year.

The schema takes a day or month without a year (`--12-24`), which says that something recurs, and not when this event
is.

Bad:

    events: [{id: fair, type: exhibition, name: Fair, start: 2026-03-02}]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<start>.*</start>|<start>--03-02</start>|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    events: [{id: fair, type: exhibition, name: Fair, start: 2026-03-02}]

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: write the year; what recurs has an `rRule` or `rDate`.

See: NewsML-G2 2.35, UnionDateTimeType takes gMonth, gMonthDay and gDay too.
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


def _judge(node: Node, _item: Item) -> Iterator[Said]:
    if node.text().startswith("--"):
        yield Said(node, f"`{node.text()}` says no year", "write the year as well")


RULE = Rule(code="GD725", newsml=Check(on=("end", "start"), judge=_judge))
