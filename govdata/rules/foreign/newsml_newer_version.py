"""The version of the standard is one that is known here.

What a later version than 2.35 has added is not known to this checker: it may take right for wrong.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|standardversion="2.35"|standardversion="9.99"|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: use a newer govdata, or correct the version.

See: NewsML-G2 2.35, the latest version as of 2025-05-16.
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

_LATEST = (2, 35)


def _judge(root: Node, _item: Item) -> Iterator[Said]:
    version = root.attributes.get("standardversion", "")
    major, dot, minor = version.partition(".")
    if dot and major.isdecimal() and minor.isdecimal() and (int(major), int(minor)) > _LATEST:
        yield Said(root, f"version {version} of the standard is newer than what is checked here (2.35)")


RULE = Rule(code="GD719", newsml=Check(on=(ITEM,), judge=_judge))
