"""A time of day has its zone.

A time without a zone is another moment for every reader; the schema lets it pass.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|Z</versionCreated>|</versionCreated>|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: write the offset from UTC behind it, such as `+08:00`, or `Z`; or the day alone where no more is known.

See: NewsML-G2 specification, date-times have a time zone; XML Schema 1.0, dateTime.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.documents.check import EVERY, Check, Said
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_DATES_NAMES = """
    approxend approxstart born ceasedToExist contentCreated contentModified created dissolved died embargoed end
    exDate expires firstCreated founded modified rDate scheduled sent start timestamp until validfrom validto
    versionCreated
"""
_DATES = frozenset(_DATES_NAMES.split())
_ZONELESS = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+")
_HELP = "add the offset from UTC, such as `+08:00`, or `Z`"


def _judge(node: Node, _item: Item) -> Iterator[Said]:
    if node.tag in _DATES and _ZONELESS.fullmatch(node.text()):
        yield Said(node, f"the time {node.text()} has no zone", _HELP)
    for name, value in node.attributes.items():
        if name in _DATES and _ZONELESS.fullmatch(value.strip()):
            yield Said(node, f"the time {value.strip()} in `{name}` has no zone", _HELP)


RULE = Rule(code="GD722", newsml=Check(on=(EVERY,), judge=_judge))
