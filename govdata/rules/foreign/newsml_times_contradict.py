"""No time is before the one that it must follow.

An item is not created before its first version, an event does not end before it starts, and what is approximate lies
between its bounds. Days, months and years are compared as far as they go.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|</versionCreated>|&<firstCreated>2030-01-01T00:00:00Z</firstCreated>|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: exchange the two, or correct the one that is wrong.

See: NewsML-G2 2.35, firstCreated, versionCreated, ApproximateDateTimePropType, dates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import Check, Said
from govdata.documents.times import later
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]


def _judge(node: Node, _item: Item) -> Iterator[Said]:
    if node.tag == "itemMeta":
        yield from _after(_one(node, "firstCreated"), _one(node, "versionCreated"))
    elif node.tag == "dates":
        yield from _after(_one(node, "start"), _one(node, "end"))
    else:
        own, first, last = (node.text(), *(node.attributes.get(name, "") for name in ("approxstart", "approxend")))
        if later(first, last):
            yield Said(node, f"the approximate time begins ({first}) after it ends ({last})", "exchange the two")
        elif later(first, own) or later(own, last):
            yield Said(node, f"{own} is not between the bounds that it has here ({first} to {last})", "widen them")


def _one(node: Node, name: str) -> Node | None:
    return next(node.named(name), None)


def _after(first: Node | None, second: Node | None) -> Iterator[Said]:
    if first is not None and second is not None and later(first.text(), second.text()):
        said = f"`{second.tag}` ({second.text()}) is before `{first.tag}` ({first.text()})"
        yield Said(second if second.tag == "end" else first, said, "correct the one that is wrong")


RULE = Rule(code="GD723", newsml=Check(on=("dates", "end", "itemMeta", "start"), judge=_judge))
