"""Turtle (W3C Recommendation, 25 February 2014), as our published vocabularies are written in it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["PREFIXES", "block", "document", "iri", "tagged"]

PREFIXES: Final = {
    "dcterms": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
}
"""The prefixes of every document; terms of other vocabularies are written in full."""


def document(blocks: Iterable[str]) -> bytes:
    """The text of a document."""
    head = "".join(f"@prefix {name}: <{space}> .\n" for name, space in PREFIXES.items())
    return "\n".join((head, *blocks)).encode()


def block(subject: str, said: Iterable[tuple[str, str]]) -> str:
    """What is said of a subject, as pairs of a predicate and an object that are written as they are."""
    return f"{iri(subject)} " + " ;\n    ".join(f"{predicate} {target}" for predicate, target in said) + " .\n"


def iri(value: str) -> str:
    """An IRI."""
    return f"<{value}>"


def tagged(texts: Mapping[str, str]) -> str:
    """Texts by language, as objects of one predicate."""
    return ", ".join(f"{json.dumps(text, ensure_ascii=False)}@{tag}" for tag, text in texts.items())
