"""The quads of one record, by node and property: what every way of writing JSON-LD or N-Quads is read into."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from govdata.vocab.jsonld import DATATYPES, TERMS, TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CLASS", "LINK", "Graph", "Object", "Where", "property_of"]

LINK = DATATYPES["link"]

Where = int | tuple[str | int, ...]
"""Where a value stands: the number of its line, or its path in a JSON document."""

Property = tuple[str, str]
"""The IRI of a property and the datatype of its values (`@id` for links): together they tell which key it is."""

CLASS: Property = (TYPE, LINK)


@cache
def property_of(term: str) -> Property:
    """The property that a key of the vocabulary stands for."""
    return TERMS[term].iri, DATATYPES[TERMS[term].kind]


class Object(NamedTuple):
    """A value of a property: its text or IRI, its language tag, and where it stands."""

    value: str
    language: str
    where: Where


Node = dict[Property, dict[tuple[str, str], Object]]


@dataclass(slots=True)
class Graph:
    """Nodes by IRI, in the order in which they came. A graph is a set: what is said twice is held once."""

    nodes: dict[str, Node] = field(default_factory=dict)

    def add(self, subject: str, property_: Property, found: Object) -> None:
        """Hold a value of a node's property."""
        node = self.nodes.setdefault(subject, defaultdict(dict))
        node[property_].setdefault((found.value, found.language), found)

    def values(self, subject: str, property_: Property) -> list[Object]:
        """The values of a node's property, in the order in which they came."""
        node = self.nodes.get(subject)
        return list(node[property_].values()) if node and property_ in node else []

    def of_class(self, class_: str) -> Iterator[str]:
        """The IRIs of all nodes of a class."""
        return (iri for iri in self.nodes if any(o.value == class_ for o in self.values(iri, CLASS)))
