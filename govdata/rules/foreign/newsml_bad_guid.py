"""The `guid` of an item is an IRI.

An item is told from all others in the world by its `guid` alone; the schema takes any text, and none at all.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|guid="[^"]*"|guid="2026-03-01-quay"|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: give it a tag URI (RFC 4151) of a domain of yours, a `urn:newsml:` or the address of the release.

See: NewsML-G2 2.35, AnyItemType/@guid: an IRI (RFC 3987).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.documents.check import ITEM, Check, Said
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")


def _judge(root: Node, _item: Item) -> Iterator[Said]:
    guid = root.attributes.get("guid")
    if guid is not None and not _IRI.fullmatch(guid):
        said = f"the guid `{guid}` is no IRI" if guid.strip() else "the guid is empty"
        yield Said(root, said, "give it a tag URI, such as `tag:example.org,2026:release:1`")


RULE = Rule(code="GD715", newsml=Check(on=(ITEM,), judge=_judge))
