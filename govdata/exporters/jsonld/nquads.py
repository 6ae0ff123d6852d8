"""The quads of a node and of all nodes nested in it, as lines of N-Quads (W3C Recommendation, 25 February 2014)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from govdata.vocab.jsonld import CLASSES, DATATYPES, TERMS, TYPE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from govdata.vocab.jsonld import Term

    Node = dict[str, Any]

__all__ = ["quads"]


def quads(node: Node) -> bytes:
    """The lines of a record, each once, sorted by their bytes; all quads are in the default graph.

    What JSON makes of a text is a legal literal of N-Quads too: normal form has no control characters but tab and LF.
    """
    lines: list[bytes] = []
    _walk(node, lines)
    return b"".join(sorted(set(lines)))


def _walk(node: Node, lines: list[bytes]) -> None:
    subject = b"<%b> " % node["id"].encode()
    for key, value in node.items():
        if key == "id":
            continue
        start = subject + _PREDICATES[key]
        for one in value if value.__class__ is list else (value,):
            lines.extend(start + end for end in _OBJECTS[key](one))
            if key in _NESTED:
                _walk(one, lines)


def _class(value: str) -> Iterable[bytes]:
    return (_CLASSES[value],)


def _text(value: str) -> Iterable[bytes]:
    return (b"%b .\n" % orjson.dumps(value),)


def _tagged(value: dict[str, str]) -> Iterable[bytes]:
    return [b"%b@%b .\n" % (orjson.dumps(text), tag.encode()) for tag, text in value.items()]


def _link(value: str) -> Iterable[bytes]:
    return (b"<%b> .\n" % value.encode(),)


def _node(value: Node) -> Iterable[bytes]:
    return (b"<%b> .\n" % value["id"].encode(),)


def _typed(datatype: str) -> Callable[[str], Iterable[bytes]]:
    end = b'"^^<%b> .\n' % datatype.encode()

    def write(value: object) -> Iterable[bytes]:
        return (b'"%b%b' % (str(value).encode(), end),)

    return write


def _json(value: object) -> Iterable[bytes]:
    """JSON in canonical form (RFC 8785): the model has sorted the keys and allows no number but integers."""
    text = orjson.dumps(value).decode()
    return (b"%b^^<%b> .\n" % (orjson.dumps(text), DATATYPES["json"].encode()),)


def _object(term: Term) -> Callable[[Any], Iterable[bytes]]:
    writers: dict[str, Callable[[Any], Iterable[bytes]]] = {
        "text": _text,
        "tagged": _tagged,
        "link": _link,
        "node": _node,
        "json": _json,
    }
    return writers.get(term.kind) or _typed(DATATYPES[term.kind])


_CLASSES = {name: b"<%b> .\n" % iri.encode() for name, iri in CLASSES.items()}
_PREDICATES = {"type": b"<%b> " % TYPE.encode()} | {key: b"<%b> " % term.iri.encode() for key, term in TERMS.items()}
_NESTED = frozenset(key for key, term in TERMS.items() if term.kind == "node")
_OBJECTS = {"type": _class} | {key: _object(term) for key, term in TERMS.items()}
