"""The judge of nodes: what schema.org's vocabulary has against a JSON-LD document.

What can be said of a node by its types and keys alone is worked out once for each combination of them, so that a sound
node costs little more than a look at each of its values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from govdata.conformance.schemaorg.names import Names, changed
from govdata.conformance.schemaorg.plan import Fault, Plan, Planner
from govdata.conformance.schemaorg.swift import Swift
from govdata.conformance.schemaorg.vocabulary import name_of
from govdata.finding import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.conformance.schemaorg.names import Beside
    from govdata.conformance.schemaorg.values import Slot
    from govdata.conformance.schemaorg.vocabulary import Vocabulary

    Json = Any
    Path = tuple[str | int, ...]

__all__ = ["Found", "Judge"]

_NONE: Final = Names()
#: What is nested deeper is not followed; whoever reads the document with care refuses it.
_DEEPEST: Final = 100
_TOO_DEEP: Final = -(10**9)


class Found(NamedTuple):
    """A fault and the path of the value that it is about; `key` says that it is about the key, `name` about which term.

    The name is there for pending terms only.
    """

    path: Path
    code: str
    problem: Problem
    key: bool = False
    name: str = ""


class Judge:
    """Judges documents by a vocabulary. `told` are pending terms of which enough has been said."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._planner = Planner(vocabulary)
        self._beside: Beside = lambda _address: None
        self._contexts: dict[tuple[int, str], Names] = {}
        self.keys = 0
        self._swift: dict[str, Swift] = {}
        self.told: set[str] = set()

    def beside(self, beside: Beside) -> None:
        """Take contexts at hand from now on, which `beside` gives by the address that documents write."""
        self._beside = beside
        self._contexts.clear()
        self._swift.clear()

    def is_sound(self, value: Json, keys: int) -> bool:
        """Whether a document of so many keys has nothing against it, at a quick look. A key that is repeated counts."""
        context = value.get("@context") if value.__class__ is dict else None
        if context.__class__ is not str:
            return not self.document(value) and self.keys == keys
        swift = self._swift.get(context)
        if swift is None:
            names = self._names(_NONE, value)
            if names.unknown:
                return False
            swift = self._swift[context] = Swift(self._planner, names, self.told)
        return swift.keys(value) == keys or (not self.document(value) and self.keys == keys)

    def document(self, value: Json) -> list[Found]:
        """What is wrong with a document. `keys` is then how many keys have been looked at."""
        self.keys = 0
        if isinstance(value, list):
            return [found for n, one in enumerate(value) for found in self._top(one, (n,), _NONE)]
        return self._top(value, (), _NONE)

    def _top(self, value: Json, path: Path, names: Names) -> list[Found]:
        if not isinstance(value, dict):
            message = "this is no JSON-LD: a document is an object, or a list of objects"
            return [Found(path, "GD782", Problem(pointer="", message=message))]
        found = list(self._of_context(value, path, names))
        if not found and "@context" not in value and any(":" not in key and key[:1] != "@" for key in value):
            message, way_out = "without a context its keys mean nothing", 'write "@context": "https://schema.org"'
            return [Found(path, "GD782", Problem(pointer="", message=message, help=way_out))]
        return found + self._node(value, path, names, "")

    def _of_context(self, value: dict[str, Json], path: Path, names: Names) -> Iterator[Found]:
        """That a context is not at hand."""
        for unknown in self._names(names, value).unknown:
            problem = Problem(
                pointer="",
                message=f"the context {unknown} is not known here, and contexts are never fetched",
                help="write https://schema.org, or put the context into the document",
            )
            yield Found((*path, "@context"), "GD782", problem)

    def _names(self, names: Names, value: dict[str, Json]) -> Names:
        """The names that a node's own context makes of those around it."""
        if "@context" not in value:
            return names
        context = value["@context"]
        known = (names.number, context if isinstance(context, str) else repr(context))
        if known not in self._contexts:
            self._contexts[known] = changed(names, context, self._beside)
        return self._contexts[known]

    def _node(self, node: dict[str, Json], path: Path, names: Names, via: str) -> list[Found]:
        """What is wrong with a node, which stands at a property (`via`) of another."""
        if "@context" in node:
            names = self._names(names, node)
        plan = self._planner.plan(node, names)
        self.keys += plan.keys
        found = [_told(fault, path) for fault in plan.faults if not (plan.role and via and fault.name == via)]
        if plan.pending:
            found += [_told(fault, path) for fault in plan.pending if fault.name not in self.told]
        if len(path) > _DEEPEST:
            self.keys = _TOO_DEEP
            return found
        found += self._slots(node, plan, path, names)
        for key in plan.nested:
            found += self._nested(node[key], (*path, key), names)
        for key in plan.reverse:
            found += self._reverse(node[key], (*path, key), names)
        return found

    def _slots(self, node: dict[str, Json], plan: Plan, path: Path, names: Names) -> list[Found]:
        """What is wrong with the values of a node's properties."""
        return [found for key, slot in plan.slots for found in self._value(node[key], slot, (*path, key), names)]

    def _reverse(self, value: Json, path: Path, names: Names) -> list[Found]:
        """The nodes that say something of this one, by property."""
        held = value if isinstance(value, dict) else {}
        self.keys += len(held)
        return [found for key, one in held.items() for found in self._nested(one, (*path, key), names)]

    def _nested(self, value: Json, path: Path, names: Names) -> list[Found]:
        """The nodes of `@graph` and the like, and what stands at terms of other vocabularies."""
        if isinstance(value, list):
            return self._each(value, path, lambda one, at: self._nested(one, at, names))
        if isinstance(value, dict) and "@value" not in value:
            return self._node(value, path, names, "")
        return []

    def _each(self, values: list[Json], path: Path, judge: Callable[[Json, Path], list[Found]]) -> list[Found]:
        if len(path) > _DEEPEST:
            self.keys = _TOO_DEEP
            return []
        return [found for n, one in enumerate(values) for found in judge(one, (*path, n))]

    def _value(self, value: Json, slot: Slot, path: Path, names: Names) -> list[Found]:
        if value.__class__ is list:
            return self._each(value, path, lambda one, at: self._value(one, slot, at, names))
        if value.__class__ is dict:
            return self._object(value, slot, path, names)
        if value.__class__ is str:
            return [_form(slot, value, path)] if slot.match and not slot.match(value) else []
        if value is None or slot.takes_scalar(value):
            return []
        return [_range(slot, "a number" if not isinstance(value, bool) else "true or false", path)]

    def _object(self, value: dict[str, Json], slot: Slot, path: Path, names: Names) -> list[Found]:
        key = path[-1] if isinstance(path[-1], str) else path[-2] if len(path) > 1 else ""
        if "@value" in value:
            self.keys += len(value)
            return self._value(value["@value"], slot, (*path, "@value"), names)
        for listed in ("@list", "@set"):
            if listed in value:
                self.keys += len(value)
                return self._value(value[listed], slot, (*path, listed), names)
        if key in names.languages:
            self.keys += len(value)
            return [found for tag, text in value.items() for found in self._value(text, slot, (*path, tag), names)]
        return [*self._misplaced(value, slot, path, names), *self._node(value, path, names, slot.name)]

    def _misplaced(self, node: dict[str, Json], slot: Slot, path: Path, names: Names) -> list[Found]:
        """That a node is of no class that the property takes."""
        plan = self._planner.plan(node, self._names(names, node))
        if plan.bare:
            iri = node.get("@id", node.get("id", ""))
            if slot.match and isinstance(iri, str) and name_of(iri) is not None and not slot.match(iri):
                return [_form(slot, iri, path)]
            return []
        if not plan.classes or plan.role or plan.classes & slot.classes:
            return []
        return [_range(slot, f"a node of type {plan.shown}", path)]


def _told(fault: Fault, path: Path) -> Found:
    problem = Problem(pointer="", message=fault.message, help=fault.help)
    name = fault.name if fault.code == "GD789" else ""
    return Found((*path, *fault.at), fault.code, problem, fault.code != "GD783", name)


def _form(slot: Slot, value: str, path: Path) -> Found:
    shown = value if len(value) <= 40 else f"{value[:40]}…"  # noqa: PLR2004  # as much as tells which it is
    message = f"`{slot.name}` is {shown!r}; schema.org wants {slot.form}"
    return Found(path, "GD787", Problem(pointer="", message=message, help="write it so, or leave it out"))


def _range(slot: Slot, what: str, path: Path) -> Found:
    wanted = [*sorted(slot.classes), *([slot.form] if slot.form else []), *([] if slot.match else ["text"])]
    message = f"`{slot.name}` is {what}; schema.org wants {' or '.join(wanted)}"
    return Found(
        path, "GD786", Problem(pointer="", message=message, help="give what it wants, or use another property")
    )
