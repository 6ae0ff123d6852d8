"""What other processors understand for us: documents under a context of somebody else, and Turtle.

PyLD and rdflib are loaded here and nowhere else in reading; neither is let near the network.
"""

from __future__ import annotations

import re
import warnings
from typing import TYPE_CHECKING, Any, Final

from govdata.errors import MissingExtraError
from govdata.readers.jsonld.document import is_ours
from govdata.readers.jsonld.graph import LINK, Graph, Object
from govdata.vocab.jsonld import CONTEXT_IRI, DATATYPES, context_file

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RdfSyntaxError", "expanded", "has_foreign_context", "of_turtle"]

_TURTLE: Final = "turtle"
_BAD_SYNTAX: Final = re.compile(r"Bad syntax \((.*?)\) at \^", re.DOTALL)


class RdfSyntaxError(ValueError):
    """A processor has refused a document; the message says why, `line` where, where it is known."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


def has_foreign_context(value: object) -> bool:
    """Whether some node of a document has a context that is not ours."""
    if isinstance(value, dict):
        foreign = "@context" in value and not is_ours(value["@context"])
        return foreign or any(has_foreign_context(one) for key, one in value.items() if key != "@context")
    return isinstance(value, list) and any(map(has_foreign_context, value))


def expanded(document: object) -> Any:  # noqa: ANN401  # any JSON value
    """The document without contexts, by PyLD. Raises RdfSyntaxError, and MissingExtraError without PyLD."""
    try:
        from pyld import jsonld
    except ImportError as error:
        raise MissingExtraError("a document with another context", "rdf") from error

    try:
        return jsonld.expand(_with_ours_in_full(document), {"documentLoader": _load, "base": ""})
    except RdfSyntaxError:
        raise
    except Exception as error:  # not its own errors alone: a relative address, say, is a ValueError
        raise RdfSyntaxError(_reason(error)) from error


_NEVER = "it names the context {}, and contexts are never fetched"


def _with_ours_in_full(value: object) -> object:
    """The document with our context by its full address: a relative one needs a base, which other IRIs must not get."""
    if isinstance(value, dict):
        return {key: _in_full(one) if key == "@context" else _with_ours_in_full(one) for key, one in value.items()}
    return [_with_ours_in_full(one) for one in value] if isinstance(value, list) else value


def _in_full(context: object) -> object:
    if isinstance(context, list):
        return [_in_full(one) for one in context]
    if isinstance(context, str) and not is_ours(context):
        raise RdfSyntaxError(_NEVER.format(context))
    return CONTEXT_IRI if isinstance(context, str) else context


def _load(url: str, _options: object) -> dict[str, Any]:
    """Our own context, by its address or the name of its file; no other, since nothing is fetched."""
    import json  # noqa: PLC0415

    if not is_ours(url):
        raise RdfSyntaxError(_NEVER.format(url))
    document = json.loads(context_file())
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": CONTEXT_IRI, "document": document}


def _reason(error: BaseException) -> str:
    """What went wrong at bottom, in its own words: PyLD wraps it in what it was doing, rdflib in where."""
    cause = error.__cause__ or getattr(error, "cause", None)
    if isinstance(cause, Exception):
        return _reason(cause)
    found = _BAD_SYNTAX.search(str(error))
    return found[1] if found else str(error).partition("\n")[0].rstrip(".") or type(error).__name__


def of_turtle(text: str, kind: str = _TURTLE) -> Graph:
    """The graph of a text in Turtle or TriG, by rdflib. Raises RdfSyntaxError, and MissingExtraError without rdflib."""
    try:
        import rdflib
    except ImportError as error:
        raise MissingExtraError("Turtle", "rdf") from error

    graph = Graph()
    for subject, predicate, target in _triples(rdflib, text, kind):
        node = f"_:{subject}" if isinstance(subject, rdflib.BNode) else str(subject)
        property_, found = _object(rdflib, target)
        graph.add(node, (str(predicate), property_), found)
    return graph


def _triples(rdflib: Any, text: str, kind: str) -> Iterator[Any]:  # noqa: ANN401  # a module
    normalize, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False  # else `Z` and `1.50` are written otherwise
    dataset = rdflib.Dataset(default_union=True)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # its own parsers use what it deprecates
            dataset.parse(data=text, format=kind)
    except Exception as error:  # its parsers raise whatever comes to hand
        raise RdfSyntaxError(_reason(error), getattr(error, "lines", 0) + 1) from error
    finally:
        rdflib.NORMALIZE_LITERALS = normalize
    return (quad[:3] for quad in dataset.quads())


def _object(rdflib: Any, target: Any) -> tuple[str, Object]:  # noqa: ANN401  # a module and one of its terms
    if isinstance(target, rdflib.Literal):
        language = target.language or ""
        datatype = DATATYPES["tagged"] if language else str(target.datatype or DATATYPES["text"])
        return datatype, Object(str(target), language, 0)
    return LINK, Object(f"_:{target}" if isinstance(target, rdflib.BNode) else str(target), "", 0)
