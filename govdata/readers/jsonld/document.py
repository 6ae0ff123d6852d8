"""JSON-LD 1.1 as graphs: our own lines and document a record at a time, any other serialisation as a whole.

This is no general processor. It knows our own context, flattened, nested or in any order, and the expanded form, which
needs none; keys under a context of somebody else are not guessed at.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from govdata.finding import Problem
from govdata.readers.jsonld.graph import CLASS, LINK, Graph, Object
from govdata.syntax.limits import MAX_DEPTH
from govdata.vocab.jsonld import CLASSES, CONTEXT_NAME, DATATYPES, TERMS, XSD, Term, context

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.readers.jsonld.reading import Fault

    Path = tuple[str | int, ...]

__all__ = ["Walk", "is_ours"]

_NATIVE = {bool: f"{XSD}boolean", int: DATATYPES["integer"], float: f"{XSD}double", str: DATATYPES["text"]}
#: A key of the expanded form tells nothing of its values: each says for itself what it is.
_ANY: Final = "text"


def is_ours(value: object) -> bool:
    """Whether the value of `@context` is our context, inline or by the name of its file."""
    if isinstance(value, str):
        return value.rpartition("/")[2] == CONTEXT_NAME
    return value == context()


@dataclass(slots=True)
class Walk:
    """A JSON document that is being turned into a graph, and what could not be."""

    graph: Graph = field(default_factory=Graph)
    faults: list[Fault] = field(default_factory=list)
    _known: bool = False
    _blanks: int = 0

    def document(self, value: object, *, known: bool = False) -> None:
        """Take in a whole document; `known` says that our context is in force already."""
        self._known = known
        for path, one in _each(value, ()):
            if isinstance(one, dict):
                self._top(one, path)
            else:
                self._left_out("is no node", path)

    def _top(self, node: dict[str, Any], path: Path) -> None:
        if "@context" in node:
            self._known = is_ours(node["@context"])
            if not self._known:
                self._foreign_context((*path, "@context"))
        if "@graph" in node:
            for below, one in _each(node["@graph"], (*path, "@graph")):
                if isinstance(one, dict):
                    self._node(one, below)
                else:
                    self._left_out("is no node", below)
        if node.keys() - {"@context", "@graph"}:
            self._node(node, path)

    def _foreign_context(self, path: Path) -> None:
        problem = Problem(
            pointer="",
            message="the context is not ours, so that its keys may mean anything",
            help="expand the document with a JSON-LD processor first",
        )
        self.faults.append(("GD782", problem, path))

    def _left_out(self, why: str, path: Path) -> None:
        name = path[-1] if path else "the document"
        self.faults.append(("GD780", Problem(pointer="", message=f"`{name}` {why} and is left out"), path))

    def _node(self, node: dict[str, Any], path: Path) -> str:
        iri = self._iri(node)
        for key, value in node.items():
            below = (*path, key)
            if key == "@type" or (key == "type" and self._known):
                self._classes(iri, value, below)
            elif self._known and key in TERMS:
                self._property(iri, TERMS[key], (value, below))
            elif ":" in key:
                self._property(iri, Term(key, _ANY), (value, below))
            elif key not in {"@id", "@context", "@graph"} and not (key == "id" and self._known):
                self._left_out("is a key without a meaning", below)
        return iri

    def _iri(self, node: dict[str, Any]) -> str:
        iri = node.get("@id", node.get("id") if self._known else None)
        if isinstance(iri, str):
            return iri
        self._blanks += 1
        return f"_:b{self._blanks}"

    def _classes(self, iri: str, value: object, path: Path) -> None:
        for below, name in _each(value, path):
            if isinstance(name, str):
                class_ = CLASSES.get(name, name) if self._known else name
                self.graph.add(iri, CLASS, Object(class_, "", below))
            else:
                self._left_out("is no class", below)

    def _property(self, iri: str, term: Term, told: tuple[Any, Path]) -> None:
        value, path = told
        if term.kind == "json":
            self.graph.add(iri, (term.iri, DATATYPES["json"]), Object(_canonical(_inner(value)), "", path))
            return
        for below, one in _each(value, path):
            if len(below) > MAX_DEPTH:
                self._left_out("lies too deep", below)
            elif isinstance(one, dict):
                self._object(iri, term, (one, below))
            else:
                self._scalar(iri, term, (one, below))

    def _object(self, iri: str, term: Term, told: tuple[dict[str, Any], Path]) -> None:
        value, path = told
        if "@value" in value:
            self._literal(iri, term, told)
        elif "@list" in value or "@set" in value:
            self._property(iri, term, (value.get("@list", value.get("@set")), path))
        elif term.kind == "tagged":
            self._language_map(iri, term, told)
        else:
            target = self._node(value, path)
            self.graph.add(iri, (term.iri, LINK), Object(target, "", path))

    def _literal(self, iri: str, term: Term, told: tuple[dict[str, Any], Path]) -> None:
        value, path = told
        inner, kind, language = value["@value"], value.get("@type"), value.get("@language")
        if kind == "@json":
            self.graph.add(iri, (term.iri, DATATYPES["json"]), Object(_canonical(inner), "", path))
        elif isinstance(language, str):
            self.graph.add(iri, (term.iri, DATATYPES["tagged"]), Object(str(inner), language, path))
        elif isinstance(kind, str):
            self.graph.add(iri, (term.iri, kind), Object(_lexical(inner), "", path))
        else:
            self._scalar(iri, Term(term.iri, _ANY), (inner, path))

    def _language_map(self, iri: str, term: Term, told: tuple[dict[str, Any], Path]) -> None:
        value, path = told
        for tag, texts in value.items():
            for below, text in _each(texts, (*path, tag)):
                if isinstance(text, str):
                    self.graph.add(iri, (term.iri, DATATYPES["tagged"]), Object(text, tag, below))
                else:
                    self._left_out("is no text", below)

    def _scalar(self, iri: str, term: Term, told: tuple[object, Path]) -> None:
        value, path = told
        if isinstance(value, str) and term.kind != "tagged":
            kind = _ANY if term.kind == "integer" else term.kind
            self.graph.add(iri, (term.iri, DATATYPES[kind]), Object(value, "", path))
        elif type(value) in _NATIVE:
            self.graph.add(iri, (term.iri, _NATIVE[type(value)]), Object(_lexical(value), "", path))
        elif value is not None:
            self._left_out("is no value", path)


def _each(value: object, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, list):
        yield from (((*path, n), one) for n, one in enumerate(value))
    else:
        yield path, value


def _inner(value: object) -> object:
    """The JSON that a key of JSON holds, which a processor may have put in a value object or a list of one."""
    if isinstance(value, list) and len(value) == 1:
        return _inner(value[0])
    if isinstance(value, dict) and "@value" in value and value.get("@type") == "@json":
        return value["@value"]
    return value


def _canonical(value: object) -> str:
    """JSON as text, like RFC 8785 for all that a record may hold."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _lexical(value: object) -> str:
    return value if isinstance(value, str) else _canonical(value)
