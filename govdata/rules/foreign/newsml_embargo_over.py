"""An embargo lies ahead when the item is made.

An embargo that had ended before this version was made holds nothing back: most often the wrong year or zone.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|</versionCreated>|&<embargoed>2020-01-01T00:00:00Z</embargoed>|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: correct the end of the embargo, or leave `embargoed` out.

See: NewsML-G2 2.35, embargoed; the empty element means until further notice.
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


def _judge(meta: Node, _item: Item) -> Iterator[Said]:
    made = next(meta.named("versionCreated"), None)
    for embargo in meta.named("embargoed"):
        if made is not None and later(made.text(), embargo.text()):
            said = f"the embargo ended ({embargo.text()}) before this version was made ({made.text()})"
            yield Said(embargo, said, "correct it, or leave it out")


RULE = Rule(code="GD724", newsml=Check(on=("itemMeta",), judge=_judge))
