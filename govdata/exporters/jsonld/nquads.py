"""The quads of a node and of all nodes nested in it, as lines of N-Quads (W3C Recommendation, 25 February 2014)."""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, Final

from govdata.vocab.jsonld import CLASSES, DATATYPES, TERMS, TYPE

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.vocab.jsonld import Term

    Node = dict[str, Any]
    Blocks = dict[str, str]
    Write = Callable[[str, Any, list[str], Blocks], None]

__all__ = ["quads"]

#: What JSON makes of a text is a legal literal of N-Quads too: normal form has no control characters but tab and LF.
_literal = encode_basestring
_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_END: Final = " .\n"


def quads(node: Node) -> bytes:
    """The lines of a record, each once, sorted by their bytes; all quads are in the default graph.

    Sorted are the nodes by their IRIs, and the lines of each node without these: nothing in an IRI sorts before `>`
    ends it, so that the order is that of the whole lines, and most of each comparison is saved.
    """
    blocks: Blocks = {}
    _walk(node, blocks)
    return "".join(map(blocks.__getitem__, sorted(blocks))).encode()


def _walk(node: Node, blocks: Blocks) -> None:
    """Add the lines of a node as one block, and those of the nodes nested in it."""
    lines: list[str] = []
    add = lines.append
    for key, value in node.items():
        if key == "id":
            continue
        start, end, write = _PROPERTIES[key]
        if write is None:
            add(f"{start}{value}{end}")
        elif write is _text:
            add(start + _literal(value) + _END)
        else:
            write(start, value, lines, blocks)
    lines.sort()
    subject = f"<{node['id']}> "
    blocks[subject] = subject + subject.join(lines)


def _class(start: str, value: str | list[str], lines: list[str], _blocks: Blocks) -> None:
    names = [value] if isinstance(value, str) else value
    lines.extend([start + (_CLASSES.get(name) or f"<{name}>{_END}") for name in names])


def _text(start: str, value: str, lines: list[str], _blocks: Blocks) -> None:
    lines.append(start + _literal(value) + _END)


def _texts(start: str, value: list[str], lines: list[str], _blocks: Blocks) -> None:
    lines.extend([start + _literal(one) + _END for one in value])


def _tagged(start: str, value: dict[str, str], lines: list[str], _blocks: Blocks) -> None:
    lines.extend([f"{start}{_literal(text)}@{tag}{_END}" for tag, text in value.items()])


def _links(start: str, value: list[str], lines: list[str], _blocks: Blocks) -> None:
    lines.extend([f"{start}<{one}>{_END}" for one in value])


def _node(start: str, value: Node, lines: list[str], blocks: Blocks) -> None:
    lines.append(f"{start}<{value['id']}>{_END}")
    _walk(value, blocks)


def _nodes(start: str, value: list[Node], lines: list[str], blocks: Blocks) -> None:
    lines.extend([f"{start}<{one['id']}>{_END}" for one in value])
    for one in value:
        _walk(one, blocks)


def _json(start: str, value: object, lines: list[str], _blocks: Blocks) -> None:
    """JSON in canonical form (RFC 8785): the model has sorted the keys and allows no number but integers."""
    lines.append(f"{start}{_literal(_compact(value))}^^<{DATATYPES['json']}>{_END}")


_KINDS: Final[dict[tuple[str, bool], Write]] = {
    ("text", False): _text,
    ("text", True): _texts,
    ("tagged", False): _tagged,
    ("link", True): _links,
    ("node", False): _node,
    ("node", True): _nodes,
    ("json", False): _json,
}


def _property(term: Term) -> tuple[str, str, Write | None]:
    """What stands before and after a value that is written as it is (no function), or before what a function writes."""
    start, write = f"<{term.iri}> ", _KINDS.get((term.kind, term.many))
    if write is not None:
        return start, "", write
    if term.kind == "link":
        return f"{start}<", f">{_END}", None
    return f'{start}"', f'"^^<{DATATYPES[term.kind]}>{_END}', None


_CLASSES: Final = {name: f"<{iri}>{_END}" for name, iri in CLASSES.items()}
_PROPERTIES: Final[dict[str, tuple[str, str, Write | None]]] = {"type": (f"<{TYPE}> ", "", _class)} | {
    key: _property(term) for key, term in TERMS.items()
}
