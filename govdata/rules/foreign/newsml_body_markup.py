"""An XHTML body is XHTML.

The schema looks at nothing inside `inlineXML`: a page without the namespace of XHTML, or with elements that HTML does
not have, passes, and receivers show an empty text.

Bad:

    body: The quay opens on Monday.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ sed -i 's|<p>|<paragraph>|; s|</p>|</paragraph>|' out/newsml/*.xml
    $ govdata validate out/newsml/2026-03-01-quay.xml

Good:

    body: The quay opens on Monday.

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: write elements of HTML in the namespace <http://www.w3.org/1999/xhtml>.

See: NewsML-G2 2.35, inlineXML with contenttype application/xhtml+xml.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.documents.check import Check, Said
from govdata.documents.hypertext import ACTIVE
from govdata.rules import Rule
from govdata.vocab.newsml import XHTML

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node
    from govdata.documents.schemes import Item

__all__ = ["RULE"]

_XHTML = f"{{{XHTML}}}"
_HTML_NAMES = """
    a abbr acronym address area article aside audio b base bdi bdo big blockquote body br caption center cite code
    col colgroup data dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 head
    header hr html i img ins kbd li link main map mark menu meta nav noscript ol p picture pre q rb rp rt ruby s
    samp section small source span strike strong style sub summary sup table tbody td template tfoot th thead time
    title tr track tt u ul var video wbr
"""
_HTML = frozenset(_HTML_NAMES.split())


def _judge(inline: Node, _item: Item) -> Iterator[Said]:
    if not inline.attributes.get("contenttype", "").startswith("application/xhtml"):
        return
    inside = [node for node in inline.all() if node is not inline]
    strays = [node for node in inside if not node.tag.startswith(_XHTML) and _name(node) in _HTML]
    if strays:
        way_out = f'write xmlns="{XHTML}"'
        yield Said(strays[0], f"`{_name(strays[0])}` is not in the namespace of XHTML", way_out)
    unknown = [node for node in inside if node.tag.startswith(_XHTML) and _name(node) not in _HTML | ACTIVE]
    for node in {node.tag: node for node in reversed(unknown)}.values():
        yield Said(node, f"XHTML has no element `{_name(node)}`", "use one that it has")


def _name(node: Node) -> str:
    return node.tag.rpartition("}")[2]


RULE = Rule(code="GD730", newsml=Check(on=("inlineXML",), judge=_judge))
