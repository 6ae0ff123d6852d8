"""What a node's types and keys say by themselves, worked out once for each combination of them."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from govdata.conformance.schemaorg.names import FOREIGN, NOTHING
from govdata.conformance.schemaorg.values import slot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.conformance.schemaorg.names import Names
    from govdata.conformance.schemaorg.values import Slot
    from govdata.conformance.schemaorg.vocabulary import Vocabulary

    Json = Any

__all__ = ["Fault", "Plan", "Planner"]

#: Keywords whose values are nodes.
_HOLDERS: Final = frozenset({"@graph", "@included"})
#: What may be put behind a property, to say what an action needs or gives (schema.org, "Potential Actions").
_ACTION_ENDS: Final = ("-input", "-output")
_PENDING: Final = "GD789"
_AREAS: Final = {
    "pending": (_PENDING, "is pending: it may still change or go", "keep in mind that it may change"),
    "attic": ("GD788", "has been given up", "use another term"),
}


class Fault(NamedTuple):
    """What is wrong with a key or a type, whatever the values are. `at` is its path from the node."""

    at: tuple[str | int, ...]
    code: str
    message: str
    help: str
    name: str = ""


class Plan(NamedTuple):
    """What is to be looked at in a node with these types and keys.

    `slots` are the keys with what they take, `nested` keys that may hold nodes of their own. `classes` are the known
    classes of the node and all above; `role` says that it stands for what its property would hold (schema.org, "Role"),
    `bare` that it only names something.
    """

    faults: tuple[Fault, ...]
    pending: tuple[Fault, ...]
    slots: tuple[tuple[str, Slot], ...]
    nested: tuple[str, ...]
    reverse: tuple[str, ...]
    classes: frozenset[str]
    shown: str
    role: bool
    bare: bool
    keys: int


class Planner:
    """Makes plans by a vocabulary, and keeps them: pages of one site have few kinds of nodes."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._plans: dict[tuple[Any, ...], Plan] = {}
        self._slots: dict[str, Slot] = {}

    def plan(self, node: dict[str, Json], names: Names) -> Plan:
        """The plan of a node under some names."""
        types = node.get("@type")
        if types is None:
            types = node.get("type")
        told = types if types.__class__ is str else repr(types)
        known = (names.number, told, *node)
        found = self._plans.get(known)
        if found is None:
            if len(self._plans) > _MOST:
                self._plans.clear()
            found = self._plans[known] = self._made(node, names)
        return found

    def _made(self, node: dict[str, Json], names: Names) -> Plan:
        meanings = {key: names.meaning(key) for key in node}
        types = list(_types(node, meanings, names))
        known = [name for _, name in types if name in self._vocabulary.classes]
        classes = frozenset[str]().union(*(self._vocabulary.classes[name] for name in known))
        properties = {key: _property(name) for key, name in meanings.items() if _is_term(name)}
        faults = [*self._of_types(types), *self._of_keys(meanings, properties, classes, known)]
        taken = {key: name for key, name in properties.items() if name in self._vocabulary.properties}
        return Plan(
            faults=tuple(fault for fault in faults if fault.code != _PENDING),
            pending=tuple(fault for fault in faults if fault.code == _PENDING),
            slots=tuple((key, self._slot(name)) for key, name in taken.items() if key not in names.json),
            nested=tuple(
                key for key, name in meanings.items() if name in _HOLDERS or (name == FOREIGN and key not in names.json)
            ),
            reverse=tuple(key for key, name in meanings.items() if name == "@reverse"),
            classes=classes,
            shown=" and ".join(known),
            role="Role" in classes,
            bare=not known and "@id" in meanings.values() and not properties and not types,
            keys=len(node),
        )

    def _slot(self, name: str) -> Slot:
        if name not in self._slots:
            self._slots[name] = slot(name, self._vocabulary)
        return self._slots[name]

    def _of_types(self, types: Iterable[tuple[tuple[str | int, ...], str]]) -> Iterator[Fault]:
        for at, name in types:
            if name == FOREIGN:
                continue
            if name in self._vocabulary.classes:
                yield from self._unsettled(at, name)
            else:
                yield Fault(at, "GD783", f"schema.org has no type `{name}`", self._nearest(name, "classes"))

    def _of_keys(
        self, meanings: dict[str, str], properties: dict[str, str], classes: frozenset[str], known: list[str]
    ) -> Iterator[Fault]:
        for key, name in meanings.items():
            if name == NOTHING:
                yield Fault((key,), "GD784", f"`{key}` means nothing under this context", "define it, or leave it out")
            elif key in properties:
                yield from self._of_key(key, properties[key], classes, known)

    def _of_key(self, key: str, name: str, classes: frozenset[str], known: list[str]) -> Iterator[Fault]:
        told = self._vocabulary.properties.get(name)
        if told is None:
            yield Fault((key,), "GD784", f"schema.org has no property `{name}`", self._nearest(name, "properties"))
            return
        if classes and told.domains and not told.domains & classes:
            of = " or ".join(sorted(told.domains))
            message = f"`{name}` is no property of {' or '.join(known)}, but of {of}"
            yield Fault((key,), "GD785", message, "put it on a node of such a type, or leave it out", name)
        yield from self._unsettled((key,), name)

    def _unsettled(self, at: tuple[str | int, ...], name: str) -> Iterator[Fault]:
        """That a term has been superseded, was given up, or is pending."""
        if name in self._vocabulary.superseded:
            others = " or ".join(f"`{other}`" for other in self._vocabulary.superseded[name])
            yield Fault(at, "GD788", f"`{name}` has been superseded by {others}", f"use {others}")
        elif name in self._vocabulary.areas:
            code, message, way_out = _AREAS[self._vocabulary.areas[name]]
            yield Fault(at, code, f"`{name}` {message}", way_out, name)

    def _nearest(self, name: str, table: str) -> str:
        names = getattr(self._vocabulary, table)
        same = [one for one in names if one.lower() == name.lower()]
        near = same or get_close_matches(name, names, n=1)
        return f"did you mean `{near[0]}`?" if near else "take a term of schema.org"


#: Documents of a stranger may have any number of kinds of nodes.
_MOST: Final = 20_000


def _types(
    node: dict[str, Json], meanings: dict[str, str], names: Names
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for key, meaning in meanings.items():
        if meaning == "@type":
            several = isinstance(node[key], list)
            for n, one in enumerate(node[key] if several else [node[key]]):
                if isinstance(one, str):
                    at: tuple[str | int, ...] = (key, n) if several else (key,)
                    yield at, names.meaning(one) or FOREIGN


def _is_term(name: str) -> bool:
    return name not in {FOREIGN, NOTHING} and not name.startswith("@")


def _property(name: str) -> str:
    for end in _ACTION_ENDS:
        name = name.removesuffix(end)
    return name
