"""NewsML-G2 judged as it stands: by our rules, by the official schema where it is given, and our items by our profile.

Items are judged one by one, as a stream. One fault is said once: the schema is silent on a line of which a rule has
spoken, and the profile on an item in which anything else was found.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from govdata.conformance.beside import Layout, Stretch
from govdata.conformance.newsml_schema import Schemas
from govdata.documents.check import EVERY, ITEM, Check, Said
from govdata.documents.document import RefusedError, elements
from govdata.documents.schemes import Item
from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.rules import rules_at
from govdata.vocab.newsml import ITEMS, PROFILE
from govdata.vocab.newsml_companions import COMPANIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from govdata.documents.check import Comparison
    from govdata.documents.document import Node
    from govdata.source import Source

__all__ = ["conformance"]

_HEADER, _MESSAGE = "header", "newsMessage"
_TEXT = "ninat:text"


def conformance(source: Source, schema: Path | None = None, layout: Layout | None = None) -> Iterator[Finding]:
    """What is wrong with a document of NewsML-G2; `schema` is the path of the official XSD.

    XML that is not well-formed or not safe to read is GD108, and what follows it is not judged. `layout` is filled
    as far as it is read. Raises OSError for a source that cannot be read, and UsageError for a schema that cannot.
    """
    schemas = Schemas(source, schema)
    judging = _Judging(source, schemas, layout or Layout())
    try:
        with source.open() as stream, closing(schemas):
            for node in elements(stream, (*ITEMS, _HEADER)):
                yield from judging.element(node)
            yield from judging.end()
    except RefusedError as error:
        place = Place(source=source.name, line=error.line, column=error.column)
        yield Finding.of("GD108", place, Problem(pointer="", message=str(error)))


def _is_ours(root: Node) -> bool:
    return any(node.text() in {PROFILE, *COMPANIONS} for node in root.named("itemMeta", "profile"))


def _note(root: Node, stretches: list[Stretch]) -> None:
    """Note what an item is, where it is not what the one before is; one without a class is taken for a text."""
    natures = {node.attributes.get("qcode", _TEXT) for node in root.named("itemMeta", "itemClass")}
    found = Stretch(root.line, ours=_is_ours(root), text=root.tag == "newsItem" and natures <= {_TEXT})
    if not stretches or stretches[-1][1:] != found[1:]:
        stretches.append(found)


@cache
def _checks() -> Mapping[str, tuple[tuple[str, Check], ...]]:
    """The checks by the elements that they look at, each with its code."""
    found: dict[str, list[tuple[str, Check]]] = {}
    for rule in rules_at("newsml"):
        check = rule.newsml or Check()
        for tag in check.on:
            found.setdefault(tag, []).append((rule.code, check))
    return {tag: tuple(checks) for tag, checks in found.items()}


@dataclass(slots=True)
class _Judging:
    """A document while it is judged."""

    source: Source
    schemas: Schemas
    layout: Layout
    frame: Node | None = None
    across: list[tuple[str, Comparison]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for rule in rules_at("newsml"):
            begin = rule.newsml.across if rule.newsml is not None else None
            if begin is not None:
                self.across.append((rule.code, begin()))

    def element(self, node: Node) -> Iterator[Finding]:
        """What is wrong with the root of a message, its header, or an item."""
        if node.tag in ITEMS:
            yield from self._item(node)
        elif node.tag == _HEADER and self.frame is not None:
            self.frame.children.append(node)
            yield from self._found(_of_item(Item(root=node, message=True)))
        else:
            self.frame = node

    def end(self) -> Iterator[Finding]:
        """What is wrong with the document as a whole."""
        if self.frame is not None and self.frame.tag == _MESSAGE:
            item = Item(root=self.frame, message=True)
            checks = _checks().get(_MESSAGE, ())
            yield from self._found((code, said) for code, check in checks for said in _asked(check, self.frame, item))
        yield from self._found((code, said) for code, one in self.across for said in one.end())

    def _item(self, root: Node) -> Iterator[Finding]:
        _note(root, self.layout.stretches)
        item = Item(root=root, message=self.frame is not None)
        said = [*_of_item(item), *((code, one) for code, across in self.across for one in across.item(item))]
        lines = {one.node.line for _, one in said}
        ours = _is_ours(root)
        said += [("GD740", one) for one in self.schemas.official(root) if one.node.line not in lines]
        if ours and not said:
            said += [("GD741", one) for one in self.schemas.profile(root)]
        self.schemas.next()
        yield from self._found(iter(said))

    def _found(self, said: Iterator[tuple[str, Said]]) -> Iterator[Finding]:
        for code, (node, message, way_out) in said:
            if node.children and node.children[0].line > node.line + 1:
                self.layout.heads[node.line] = node.children[0].line - 1
            place = Place(source=self.source.name, line=node.line, column=node.column)
            yield Finding.of(code, place, Problem(pointer="", message=message, help=way_out))


def _of_item(item: Item) -> Iterator[tuple[str, Said]]:
    checks = _checks()
    for code, check in checks[ITEM]:
        yield from ((code, said) for said in _asked(check, item.root, item))
    every = checks[EVERY]
    for node in item.nodes:
        if node.tag[0] != "{":
            for code, check in (*every, *checks.get(node.tag, ())):
                yield from ((code, said) for said in _asked(check, node, item))


def _asked(check: Check, node: Node, item: Item) -> Iterator[Said]:
    return check.judge(node, item) if check.judge is not None else iter(())
