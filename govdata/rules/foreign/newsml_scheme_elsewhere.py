"""A list of the IPTC is used for what it was made for.

Codes of the IPTC's lists are at home in one property: a media topic as a genre, or a genre as the nature of a
subject, is a slip that the schema lets pass.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|genre:Press_Release|medtop:11000000|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: take a code of the property's own list, or of a scheme of your own.

See: NewsML-G2 specification, recommended schemes of each property.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.codes import IPTC
from govdata.documents.check import ITEM, Check, Said
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Code, Item

__all__ = ["RULE"]

_HOMES = {
    ("eventStatus", "qcode"): "eventstatus",
    ("genre", "qcode"): "genre",
    ("link", "rel"): "itemrelation",
    ("newsCoverageStatus", "qcode"): "newscoveragestatus",
    ("occurStatus", "qcode"): "eventoccurstatus",
    ("subject", "qcode"): "mediatopic",
    ("subject", "type"): "cpnature",
}
_AT_HOME = frozenset(_HOMES.values()) | {"cinature", "ninature", "pubstatusg2"}


def _judge(_root: Node, item: Item) -> Iterator[Said]:
    for code in item.codes:
        home = _HOMES.get((code.node.tag, code.attribute))
        scheme = (item.schemes.address(code.alias) or "").removeprefix(IPTC).rstrip("/")
        if home is not None and scheme != home and scheme in _AT_HOME:
            yield Said(
                code.node, f"`{code}` is of a list that is not made for `{_where(code)}`", f"see <{IPTC}{home}/>"
            )


def _where(code: Code) -> str:
    return code.node.tag if code.attribute == "qcode" else f"{code.node.tag}/@{code.attribute}"


RULE = Rule(code="GD713", newsml=Check(on=(ITEM,), judge=_judge))
