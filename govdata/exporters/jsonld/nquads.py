"""The quads of a node and of all nodes nested in it, as lines of N-Quads (W3C Recommendation, 25 February 2014)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from govdata.vocab.jsonld import CLASSES, DATATYPES, TERMS, TYPE

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.vocab.jsonld import Term

    Node = dict[str, Any]
    Write = Callable[[str, Any, list[str]], None]

__all__ = ["quads"]

#: What JSON makes of a text is a legal literal of N-Quads too: normal form has no control characters but tab and LF.
_literal = json.JSONEncoder(ensure_ascii=False).encode
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def quads(node: Node) -> bytes:
    """The lines of a record, each once, sorted by their bytes; all quads are in the default graph."""
    lines: list[str] = []
    _walk(node, lines)
    return "".join(sorted(set(lines))).encode()


def _walk(node: Node, lines: list[str]) -> None:
    subject = f"<{node['id']}> "
    for key, value in node.items():
        if key != "id":
            predicate, write = _PROPERTIES[key]
            write(subject + predicate, value, lines)


def _class(start: str, value: str | list[str], lines: list[str]) -> None:
    if isinstance(value, str):
        lines.append(start + _CLASSES[value])
    else:
        lines.extend([start + (_CLASSES.get(one) or f"<{one}> .\n") for one in value])


def _text(start: str, value: str, lines: list[str]) -> None:
    lines.append(f"{start}{_literal(value)} .\n")


def _texts(start: str, value: list[str], lines: list[str]) -> None:
    lines.extend([f"{start}{_literal(one)} .\n" for one in value])


def _tagged(start: str, value: dict[str, str], lines: list[str]) -> None:
    lines.extend([f"{start}{_literal(text)}@{tag} .\n" for tag, text in value.items()])


def _link(start: str, value: str, lines: list[str]) -> None:
    lines.append(f"{start}<{value}> .\n")


def _links(start: str, value: list[str], lines: list[str]) -> None:
    lines.extend([f"{start}<{one}> .\n" for one in value])


def _node(start: str, value: Node, lines: list[str]) -> None:
    lines.append(f"{start}<{value['id']}> .\n")
    _walk(value, lines)


def _nodes(start: str, value: list[Node], lines: list[str]) -> None:
    for one in value:
        _node(start, one, lines)


def _json(start: str, value: object, lines: list[str]) -> None:
    """JSON in canonical form (RFC 8785): the model has sorted the keys and allows no number but integers."""
    lines.append(f"{start}{_literal(_compact(value))}^^<{DATATYPES['json']}> .\n")


def _typed(datatype: str) -> Write:
    end = f'"^^<{datatype}> .\n'

    def write(start: str, value: object, lines: list[str]) -> None:
        lines.append(f'{start}"{value}{end}')

    return write


_KINDS: dict[tuple[str, bool], Write] = {
    ("text", False): _text,
    ("text", True): _texts,
    ("tagged", False): _tagged,
    ("link", False): _link,
    ("link", True): _links,
    ("node", False): _node,
    ("node", True): _nodes,
    ("json", False): _json,
}


def _writer(term: Term) -> Write:
    return _KINDS.get((term.kind, term.many)) or _typed(DATATYPES[term.kind])


_CLASSES = {name: f"<{iri}> .\n" for name, iri in CLASSES.items()}
_PROPERTIES: dict[str, tuple[str, Write]] = {"type": (f"<{TYPE}> ", _class)} | {
    key: (f"<{term.iri}> ", _writer(term)) for key, term in TERMS.items()
}
