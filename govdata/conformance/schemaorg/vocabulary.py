"""schema.org's own vocabulary, read from a file that schema.org publishes (Turtle, N-Triples or JSON-LD)."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import orjson

from govdata.conformance.schemaorg.turtle import LITERAL, Triple, triples
from govdata.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

__all__ = ["Property", "Vocabulary", "load", "name_of"]

_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
_OURS: Final = re.compile(r"https?://(?:www\.)?schema\.org/([^/#]+)")
_AREA: Final = re.compile(r"https?://([a-z-]+)\.schema\.org/?")
#: Areas whose terms are said to be about to change, or to be given up.
_UNSETTLED: Final = frozenset({"pending", "attic"})


def name_of(iri: str) -> str | None:
    """The name of a term of schema.org, whose IRIs begin with http or https; None for any other IRI."""
    found = _OURS.fullmatch(iri)
    return found[1] if found else None


class Property(NamedTuple):
    """On nodes of which classes a property may stand, and which classes or types of data its values may be of."""

    domains: frozenset[str]
    ranges: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The terms by name.

    `classes` has each class with all classes above it, itself included; `members` each member of an enumeration with
    its classes and those above them. `superseded` names what stands in place of a term, `areas` whether it is `pending`
    or in the `attic`.
    """

    classes: Mapping[str, frozenset[str]]
    properties: Mapping[str, Property]
    members: Mapping[str, frozenset[str]]
    superseded: Mapping[str, tuple[str, ...]]
    areas: Mapping[str, str]


def load(path: Path) -> Vocabulary:
    """The vocabulary of a file. Raises UsageError for a file that is none, OSError for one that cannot be read."""
    content = path.read_bytes()
    try:
        vocabulary = _made(_triples(path, content))
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path} cannot be read as a vocabulary: {error}") from error
    if not vocabulary.properties or not vocabulary.classes:
        known = "schemaorg-all-https.ttl, .nt or .jsonld"
        raise UsageError(f"{path} has no terms of schema.org; give the file that schema.org publishes ({known})")
    return vocabulary


def _triples(path: Path, content: bytes) -> Iterable[Triple]:
    return _of_json(orjson.loads(content)) if path.suffix in {".json", ".jsonld"} else triples(content.decode())


def _made(told: Iterable[Triple]) -> Vocabulary:
    types: dict[str, set[str]] = defaultdict(set)
    tables: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    areas: dict[str, str] = {}
    for subject, predicate, target in told:
        name, relation = name_of(subject), predicate.rpartition("#")[2].rpartition("/")[2]
        if name is None or target == LITERAL:
            continue
        if predicate == f"{_RDF}type":
            types[name].add(target)
        elif relation == "isPartOf" and (area := _AREA.fullmatch(target)) and area[1] in _UNSETTLED:
            areas[name] = area[1]
        elif (other := name_of(target)) is not None:
            tables[relation][name].add(other)
    return _of_tables(types, tables, areas)


def _of_tables(
    types: Mapping[str, set[str]], tables: Mapping[str, Mapping[str, set[str]]], areas: Mapping[str, str]
) -> Vocabulary:
    above = tables["subClassOf"]
    classes = {name: _closure(name, above) for name, of in types.items() if f"{_RDFS}Class" in of}
    return Vocabulary(
        classes=classes,
        properties={
            name: Property(
                frozenset(tables["domainIncludes"].get(name, ())), frozenset(tables["rangeIncludes"].get(name, ()))
            )
            for name, of in types.items()
            if f"{_RDF}Property" in of
        },
        members={
            name: frozenset().union(*(classes.get(one, frozenset()) for one in map(name_of, of) if one))
            for name, of in types.items()
            if name not in classes and any(name_of(one) for one in of)
        },
        superseded={name: tuple(sorted(others)) for name, others in tables["supersededBy"].items()},
        areas=areas,
    )


def _closure(name: str, above: Mapping[str, set[str]]) -> frozenset[str]:
    """A class and all above it; a class may stand below several others."""
    found: set[str] = set()
    left = [name]
    while left:
        one = left.pop()
        if one not in found:
            found.add(one)
            left += above.get(one, ())
    return frozenset(found)


def _of_json(document: Any) -> Iterator[Triple]:  # noqa: ANN401  # any JSON value
    """The triples of the JSON-LD that schema.org publishes: a flat graph whose prefixes are told in the context."""
    context, graph = (document.get(key) if isinstance(document, dict) else None for key in ("@context", "@graph"))
    if not isinstance(context, dict) or not isinstance(graph, list):
        raise ValueError("it is no JSON-LD with a context of its own and a graph")  # noqa: TRY004  # of a file
    prefixes = {key: value for key, value in context.items() if isinstance(value, str)}

    def full(name: str) -> str:
        prefix, _, local = name.partition(":")
        return prefixes[prefix] + local if prefix in prefixes else name

    for node in graph:
        for key, values in node.items() if isinstance(node, dict) and isinstance(node.get("@id"), str) else ():
            predicate = f"{_RDF}type" if key == "@type" else full(key)
            for value in values if isinstance(values, list) else [values]:
                target = value.get("@id") if isinstance(value, dict) else value if key == "@type" else LITERAL
                yield full(node["@id"]), predicate, full(target) if isinstance(target, str) else LITERAL
