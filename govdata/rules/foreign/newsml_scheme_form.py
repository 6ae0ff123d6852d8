"""A scheme's address can have a code behind it, and has one alias.

The address of a concept is that of its scheme with the code behind it, so the scheme's should end in `/` or `#`. Two
aliases for one scheme make the same concept look like two.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|/identifier/"|/identifier"|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: end the address in `/` or `#`, and keep one alias of the two.

See: NewsML-G2 specification, QCodes: scheme address and code are joined as they are.
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


def _judge(_root: Node, item: Item) -> Iterator[Said]:
    seen: dict[str, str] = {}
    for scheme in item.schemes.declared:
        alias, uri = scheme.attributes.get("alias", ""), scheme.attributes.get("uri", "")
        if not uri.endswith(("/", "#")):
            yield Said(scheme, f"the address <{uri}> ends in neither `/` nor `#`", "codes are put right behind it")
        if seen.setdefault(uri, alias) != alias:
            yield Said(scheme, f"<{uri}> has the alias `{seen[uri]}` already", "one alias is enough")


RULE = Rule(code="GD708", newsml=Check(on=(ITEM,), judge=_judge))
