"""A record that is being read: what has been used of its graph, where it stood, and what was wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.readers.jsonld.graph import CLASS, LINK, property_of
from govdata.vocab.crosswalks import second_types
from govdata.vocab.jsonld import CLASSES
from govdata.vocab.jsonld_iri import local_prefix, release_key
from govdata.vocab.jsonld_shapes import SHAPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.readers.jsonld.graph import Graph, Object, Where
    from govdata.vocab.jsonld_shapes import Shape

__all__ = ["LAST", "At", "Fault", "Reading", "integer"]

_SECOND = second_types()
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_SHOWN = 60

LAST = 10**18
"""Sorts what has no position after all that has one."""

At = tuple[str, str]
"""A node, and the pointer of what is read from it."""

Fault = tuple[str, Problem, "Where | None"]
"""A code, what is wrong, and where; None for where its pointer stands."""


def integer(text: str) -> int | None:
    """The number that an `xsd:integer` writes; None where it writes none, or one beyond all that the model knows."""
    return int(text) if _INTEGER.fullmatch(text) else None


@dataclass
class Reading:
    """The graph, the node of the release, which values have been used and which nodes been reached."""

    graph: Graph
    root: str
    places: dict[str, Where] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    reached: set[str] = field(default_factory=set)

    @cached_property
    def actors(self) -> dict[str, int]:
        """The IRIs of the actors that the release lists, with their numbers."""
        row = next(row for row in SHAPES["release"].rows if row.of == "person")
        links = self.graph.values(self.root, property_of(row.term))
        return {link.value: n for n, link in enumerate(self.in_order(links, SHAPES["person"]))}

    def values(self, at: At, term: str) -> list[Object]:
        """The values of a key at a node, not yet used."""
        return self.graph.values(at[0], property_of(term))

    def take(self, at: At, term: str) -> Object | None:
        """The first value of a key at a node, now used; None where there is none."""
        found = self.values(at, term)
        if not found:
            return None
        self.use(found[0], at[1])
        return found[0]

    def use(self, found: Object, pointer: str) -> None:
        """Note that a value has been read, and where it stands."""
        self.used.add(id(found))
        self.places.setdefault(pointer, found.where)

    def missing(self, what: str, at: At) -> None:
        """Note that something is not there which we always write."""
        problem = Problem(
            pointer=at[1],
            message=f"<{at[0]}> has no {what}",
            help="add it, or take the file from its publisher again",
        )
        self.faults.append(("GD781", problem, None))

    def expect_class(self, name: str, at: At) -> None:
        """Use the class of a node, or note that it is missing."""
        self.reached.add(at[0])
        self.use_second_class(name, at)
        for found in self.graph.values(at[0], CLASS):
            if found.value == CLASSES[name]:
                self.use(found, at[1])
                return
        self.missing(f"type `{name}`", at)

    def use_second_class(self, name: str, at: At) -> None:
        """Use the class that the profile `semic` adds to nodes of a class: it says nothing more."""
        for found in self.graph.values(at[0], CLASS):
            if found.value == _SECOND.get(name):
                self.use(found, at[1])

    def use_link(self, at: At, term: str, target: str) -> None:
        """Use the link that every node of a shape has; one that begins with `#` is to a part of the release."""
        expected = local_prefix(self.root) + target[1:] if target.startswith("#") else target
        found = self.values(at, term)
        for link in found:
            self.use(link, at[1])
        if [link.value for link in found] != [expected]:
            self.missing(f"`{term}` to <{expected}> alone", at)

    def has_class(self, iri: str, name: str) -> bool:
        """Whether a node says that it is of a class."""
        return any(found.value == CLASSES[name] for found in self.graph.values(iri, CLASS))

    def in_order(self, links: Iterable[Object], shape: Shape) -> list[Object]:
        """The links to the members of a list by their positions; to those of a set by their values."""
        if shape.ordered:
            return sorted(links, key=lambda link: self.position(link.value))
        return sorted(links, key=lambda link: [self._first(link.value, row.term) for row in shape.rows])

    def position(self, iri: str) -> int:
        """The position that a node gives itself; `LAST` where it gives none."""
        found = integer(self._first(iri, "position"))
        return LAST if found is None else found

    def _first(self, iri: str, term: str) -> str:
        return next((found.value for found in self.values((iri, ""), term)), "")

    def unread(self) -> Iterator[Fault]:
        """What stands at the nodes of the release and has not been used."""
        for iri, node in self.graph.nodes.items():
            if iri in self.reached or release_key(iri) == self.root:
                for (name, datatype), values in node.items():
                    yield from (
                        self._left_out(f"<{iri}> <{name}> ", datatype, found)
                        for found in values.values()
                        if id(found) not in self.used
                    )

    def _left_out(self, start: str, datatype: str, found: Object) -> Fault:
        text = found.value if len(found.value) <= _SHOWN else f"{found.value[:_SHOWN]}…"
        shown = f"<{text}>" if datatype == LINK else f'"{text}"'
        message = f"{start}{shown} says nothing that a record holds, or says it again, and is left out"
        return "GD780", Problem(pointer="", message=message), found.where
