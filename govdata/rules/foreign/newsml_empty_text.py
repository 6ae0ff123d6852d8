"""A headline, name, title or slugline holds text.

An empty one passes the schema, and is shown as an empty line in every list of news.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<headline>|<slugline> </slugline>&|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: write the text, or leave the element out.

See: NewsML-G2 2.35, headline, name, slugline, title.
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
    if not node.text():
        yield Said(node, f"this `{node.tag}` is empty", "write the text, or leave it out")


RULE = Rule(code="GD736", newsml=Check(on=("headline", "name", "slugline", "title"), judge=_judge))
