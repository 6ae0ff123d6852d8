"""What the QCodes of an item stand for, as far as its catalogs and the IPTC's tell without asking anybody."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from govdata.vocab.newsml_catalog import CATALOG_SCHEMES, CATALOG_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.documents.document import Node

__all__ = ["CODED", "Code", "Item", "Schemes"]

#: The attributes that hold QCodes, and some of them lists of QCodes (2.35, All-Power).
_CODED_NAMES = """
    accesstype aspect audiochannels audiocodec authoritystatus colourindicator colourspace concepttype
    confirmationstatus creator derivedfrom durationunit encoding environment format hashtype heightunit how idformat
    interactiontype jobtitle layoutorientation market marketlabelsrc mode part pubconstraint qcode radunit ratertype
    ratingtype rel rendition renditionref reposrole representation residrefformat role scaleunit scope severity
    symbolsrc target tech timeunit type valcalctype valueunit videocodec videodefinition videoscaling why widthunit
"""
CODED = frozenset(_CODED_NAMES.split())
#: Elements where one of these attributes is as in HTML, or plain text.
_PLAIN = frozenset({"a", "timestamp"})
_QCODE = re.compile(r"[^\s:]+:\S+")
_IPTC_CATALOG = re.compile(r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-Standards_([0-9]{1,4})\.xml")


class Code(NamedTuple):
    """A QCode, and the attribute that it stands in."""

    node: Node
    attribute: str
    alias: str
    code: str

    def __str__(self) -> str:
        """The QCode as it is written."""
        return f"{self.alias}:{self.code}"


class Schemes:
    """The schemes of an item: what its own catalogs declare, and what the IPTC's declares where the item names it."""

    def __init__(self, root: Node) -> None:
        self.declared = [scheme for catalog in root.named("catalog") for scheme in catalog.named("scheme")]
        self.references = list(root.named("catalogRef"))
        #: The catalogs that we do not have, so that an unknown alias may stand in one of them.
        self.unknown = [ref for ref in self.references if not _is_held(ref)]
        #: Whether any catalog is there at all.
        self.any = bool(self.references) or root.has("catalog")
        named = len(self.unknown) < len(self.references)
        own = {s.attributes.get("alias", ""): s.attributes.get("uri", "") for s in reversed(self.declared)}
        self._addresses = CATALOG_SCHEMES | own if named else own

    def address(self, alias: str) -> str | None:
        """The address of the scheme that an alias stands for; None where no catalog that we have tells."""
        return self._addresses.get(alias)


def _is_held(reference: Node) -> bool:
    found = _IPTC_CATALOG.fullmatch(reference.attributes.get("href", "").strip())
    return found is not None and int(found[1]) <= CATALOG_VERSION


@dataclass(frozen=True, kw_only=True)
class Item:
    """An item, or the header of a message, as a check sees it; `message` says that others are beside it."""

    root: Node
    message: bool = False

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """All elements in it, its root first, in the order of the document."""
        return tuple(self.root.all())

    @cached_property
    def schemes(self) -> Schemes:
        """What its QCodes stand for."""
        return Schemes(self.root)

    @cached_property
    def codes(self) -> tuple[Code, ...]:
        """Every QCode in it, also those in lists."""
        return tuple(code for node in self.nodes if node.tag[0] != "{" for code in codes_of(node))


def codes_of(node: Node) -> Iterator[Code]:
    """The QCodes of an element; what is none is for the schema to judge."""
    if node.tag in _PLAIN:
        return
    for name, value in node.attributes.items():
        for word in value.split() if name in CODED else ():
            if _QCODE.fullmatch(word):
                alias, _, code = word.partition(":")
                yield Code(node, name, alias, code)
