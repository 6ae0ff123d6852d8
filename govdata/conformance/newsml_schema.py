"""Items beside the schemas: libxml2 judges trees of its own, and what it says is put at the elements that have columns.

The second parser runs in step with the first, so that no more than an item is held; it starts when it is needed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from govdata.documents.check import Said
from govdata.documents.document import Node
from govdata.errors import UsageError
from govdata.vocab.newsml import ITEMS, NAR_PREFIX

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from lxml.etree import _Element

    from govdata.source import Source

__all__ = ["Schemas"]

_NAMESPACE = re.compile(r"\{[^}]*\}")
_TIMES = [f"{NAR_PREFIX}{name}" for name in ("sent", "versionCreated", "firstCreated", "embargoed")]


@cache
def _official(path: Path) -> Any:  # noqa: ANN401  # lxml's stubs do not know its log
    from lxml import etree  # noqa: PLC0415  # heavy

    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        return etree.XMLSchema(etree.parse(path, parser))
    except (OSError, etree.XMLSyntaxError, etree.XMLSchemaParseError) as error:
        raise UsageError(f"{path} is no XML Schema that can be read: {error}") from error


@cache
def _profile() -> Any:  # noqa: ANN401
    from lxml import etree  # noqa: PLC0415

    from govdata.vocab.newsml_profile import profile_file  # noqa: PLC0415  # only for items of ours

    return etree.RelaxNG(etree.fromstring(profile_file()))


class Schemas:
    """The official schema, where its path is given, and our profile, asked about one item after the other."""

    def __init__(self, source: Source, path: Path | None) -> None:
        self._official = None if path is None else _official(path)
        self._trees = _trees(source)
        self._item, self._reached = 0, -1
        self._element: _Element | None = None

    def close(self) -> None:
        """Let go of the source."""
        self._trees.close()

    def next(self) -> None:
        """Go on to the next item."""
        self._item += 1

    def official(self, root: Node) -> Iterator[Said]:
        """What the official schema has against an item, with the frame of the message around the first one."""
        if self._official is None:
            return
        item = self._tree()
        if item is not None:
            judged, item = _framed(item) if self._item == 0 else (item, item)
            _trim(judged)
            for error in _errors(self._official, judged):
                yield Said(_node(error, (judged, item, root)), _NAMESPACE.sub("", error.message))

    def profile(self, root: Node) -> Iterator[Said]:
        """Whether an item of ours is as we write it; libxml2 does not know well where it is not."""
        item = self._tree()
        for error in _errors(_profile(), item)[:1] if item is not None else ():
            yield Said(root, f"not as govdata writes it (about line {error.line}: {error.message})", _WAY_OUT)

    def _tree(self) -> _Element | None:
        while self._reached < self._item:
            self._element = next(self._trees, None)
            self._reached += 1
        return self._element


_WAY_OUT = "take the change back, or the `profile` out"


def _trees(source: Source) -> Generator[_Element, None, None]:
    """The items as libxml2 sees them; none behind what it refuses."""
    from govdata.xml import XmlRefusedError, items  # noqa: PLC0415  # lxml is heavy

    try:
        with source.open() as stream:
            for item in items(stream, [f"{NAR_PREFIX}{name}" for name in ITEMS]):
                yield item.element
    except XmlRefusedError:
        return


def _framed(item: _Element) -> tuple[_Element, _Element]:
    """The document as if an item were the only one in it, and the item there; what follows may not be read yet."""
    from copy import deepcopy  # noqa: PLC0415  # once a document

    around = item.getparent()
    root = item.getroottree().getroot()
    if around is None or around.getparent() is not root:
        return item, item
    frame = _bare(root)
    frame.extend(deepcopy(child) for child in around.itersiblings(preceding=True))
    frame[:] = reversed(frame)
    frame.append(_bare(around))
    frame[-1].append(deepcopy(item))
    return frame, frame[-1][0]


def _bare(element: Any) -> _Element:  # noqa: ANN401
    bare: _Element = element.makeelement(element.tag, dict(element.attrib), element.nsmap)
    return bare


def _trim(judged: _Element) -> None:
    """Blanks around times: legal (XML Schema 1.0, part 2, 4.3.6), and yet libxml2 takes them for a fault."""
    for element in judged.iter(*_TIMES):
        element.text = (element.text or "").strip()


def _errors(schema: Any, judged: _Element) -> list[Any]:  # noqa: ANN401
    return [] if schema.validate(judged) else list(schema.error_log)


def _node(error: Any, where: tuple[_Element, _Element, Node]) -> Node:  # noqa: ANN401
    """The element that an error is at, by its path; where libxml2 tells none, its line."""
    judged, item, node = where
    found = _at(judged, error.path)
    steps = []
    while found is not None and found is not item:
        parent = found.getparent()
        steps.append(-1 if parent is None else parent.index(found))
        found = parent
    if found is None:
        return Node("", {}, None, (error.line, 0))
    for step in reversed(steps):
        node = node.children[step]
    return node


def _at(judged: _Element, path: str | None) -> _Element | None:
    """What stands at a path of libxml2, which begins with the element that was judged."""
    from lxml.etree import XPathError  # noqa: PLC0415

    rest = (path or "").split("/", 2)[2:]
    spaces = {prefix: uri for prefix, uri in judged.nsmap.items() if prefix}
    try:
        found: Any = judged.xpath(f"./{rest[0]}", namespaces=spaces) if rest else [judged]
    except XPathError:  # a prefix that is declared further in
        return None
    return found[0] if path and found else None
