"""An item that is said to be of core conformance uses nothing beyond it.

Without `conformance` an item counts as core, and a receiver of core items may pass over, or refuse, all that only
power conformance has.

Bad:

    identifiers: [{scheme: file, value: A/1}]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|conformance="power"|conformance="core"|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    identifiers: [{scheme: file, value: A/1}]

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: write `conformance="power"`.

See: NewsML-G2 2.24 Core, the last schema of that conformance, beside 2.35 Power.
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

_SHOWN = 3
_HELP = 'write conformance="power"'
_POWER = (
    ("rightsInfo", "copyrightNotice", "@href"),
    ("rightsInfo", "usageTerms", "@href"),
    ("itemMeta", "generator"),
    ("contentMeta", "altId"),
    ("contentMeta", "located", "broader"),
    *(
        ("contentMeta", party, beyond)
        for party in ("creator", "contributor", "infoSource")
        for beyond in ("@role", "@jobtitle", "definition", "organisationDetails")
    ),
)


def _judge(root: Node, _item: Item) -> Iterator[Said]:
    if root.tag != "newsItem" or root.attributes.get("conformance", "core") != "core":
        return
    found = [f"`{name}` (line {line})" for name, line in _power(root)]
    if found:
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        said = "is core" if "conformance" in root.attributes else "is left out, which means core"
        yield Said(root, f"conformance {said}; only power has {', '.join(found[:_SHOWN])}{more}", _HELP)


def _power(root: Node) -> Iterator[tuple[str, int]]:
    for *path, last in _POWER:
        for node in root.named(*path):
            if last.startswith("@"):
                if last[1:] in node.attributes:
                    yield f"{node.tag}/{last}", node.line
            else:
                yield from ((last, child.line) for child in node.named(last))
    yield from (("assert", node.line) for node in root.named("assert"))


RULE = Rule(code="GD720", newsml=Check(on=(ITEM,), judge=_judge))
