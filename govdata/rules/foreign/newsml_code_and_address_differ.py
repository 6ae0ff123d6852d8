"""A QCode and the address beside it name the same concept.

An element may say what it means as a QCode and as an address. Receivers take either, so the two must come to the
same.

Bad:

    subjects: [medtop:11000000]

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|qcode="medtop:11000000"|& uri="http://cv.iptc.org/newscodes/mediatopic/04000000"|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    subjects: [medtop:11000000]

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: leave one of the two out.

See: NewsML-G2 2.35, flexAttributes: `qcode` and `uri` identify the same concept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import unquote

from govdata.documents.check import EVERY, Check, Said
from govdata.documents.schemes import CODED
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]


def _judge(node: Node, item: Item) -> Iterator[Said]:
    for name, value in node.attributes.items():
        twin = node.attributes.get("uri" if name == "qcode" else f"{name}uri")
        if twin is None or name not in CODED:
            continue
        alias, _, code = value.partition(":")
        address = item.schemes.address(alias)
        if address is not None and not _same(f"{address}{code}", twin.strip()):
            yield Said(node, f"`{value}` is <{address}{code}>, not <{twin.strip()}>", "leave one of the two out")


def _same(first: str, second: str) -> bool:
    return _plain(first) == _plain(second)


def _plain(address: str) -> str:
    """As two writers may spell one address: escaped or not, with either protocol."""
    return unquote(address).removeprefix("http://").removeprefix("https://")


RULE = Rule(code="GD714", newsml=Check(on=(EVERY,), judge=_judge))
