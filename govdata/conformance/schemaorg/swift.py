"""A quick look at a document: whether nothing at all can be said against it. Whoever has a doubt asks the judge.

A node with a context of its own, an unusual value, and whatever is rare, is a doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from govdata.conformance.schemaorg.names import Names
    from govdata.conformance.schemaorg.plan import Plan, Planner
    from govdata.conformance.schemaorg.values import Slot

    Json = Any

__all__ = ["Swift"]

_DOUBT: Final = -(10**12)
_DEEPEST: Final = 50
_PLAIN: Final = frozenset({"@context", "@id", "@type"})


class _Kind:
    """Nodes of one type with the same keys in the same order: a slot for each key, None for what needs no look."""

    __slots__ = ("fits", "pending", "plan", "slots")

    def __init__(self, plan: Plan, slots: tuple[Slot | None, ...]) -> None:
        self.plan, self.slots = plan, slots
        self.pending = frozenset(fault.name for fault in plan.pending)
        self.fits: set[str] = set()


class Swift:
    """Looks at documents under one context. `told` are pending terms that need not be told again."""

    def __init__(self, planner: Planner, names: Names, told: set[str]) -> None:
        self._planner, self._names, self._told = planner, names, told
        self._kinds: dict[str, dict[tuple[str, ...], _Kind]] = {}

    def keys(self, node: dict[str, Json]) -> int:
        """How many keys a sound document has; less than nothing where there is a doubt."""
        return self._node(node, None, 0)

    def _node(self, node: dict[str, Json], via: Slot | None, depth: int) -> int:  # noqa: C901, PLR0911, PLR0912  # one loop without calls: it runs for every node of every page
        told = node.get("@type")
        if told.__class__ is not str:
            return _DOUBT
        kinds = self._kinds.get(told)
        keys = tuple(node)
        kind = None if kinds is None else kinds.get(keys)
        if kind is None:
            kind = self._new(told, node, keys)
            if kind is None:
                return _DOUBT
        if (kind.pending and not kind.pending <= self._told) or depth > _DEEPEST:
            return _DOUBT
        if via is not None and via.name not in kind.fits and not self._fits(kind, via):
            return _DOUBT
        count = len(keys)
        for slot, value in zip(kind.slots, node.values(), strict=True):
            if slot is None:
                continue
            of = value.__class__
            if of is str:
                if slot.match is not None and slot.match(value) is None:
                    return _DOUBT
            elif of is dict:
                count += self._node(value, slot, depth + 1)
            elif of is list:
                for one in value:
                    if one.__class__ is dict:
                        count += self._node(one, slot, depth + 1)
                    elif one.__class__ is not str or (slot.match is not None and slot.match(one) is None):
                        return _DOUBT
            elif value is not None and not slot.takes_scalar(value):
                return _DOUBT
        return count

    def _fits(self, kind: _Kind, via: Slot) -> bool:
        """Whether nodes of a kind may stand at a property; noted, so that it is asked once."""
        if not kind.plan.classes & via.classes:
            return False
        kind.fits.add(via.name)
        return True

    def _new(self, told: str, node: dict[str, Json], keys: tuple[str, ...]) -> _Kind | None:
        """A kind seen for the first time; None for one that the judge has to look at, whatever its values."""
        if "@context" in node and keys[0] != "@context":
            return None
        plan = self._planner.plan(node, self._names)
        if plan.faults or plan.nested or plan.reverse or plan.role or any(map(self._is_rare, keys)):
            return None
        slots = dict(plan.slots)
        kind = _Kind(plan, tuple(slots.get(key) for key in keys))
        self._kinds.setdefault(told, {})[keys] = kind
        return kind

    def _is_rare(self, key: str) -> bool:
        """A key whose values are no plain values or nodes."""
        return key in self._names.languages or key in self._names.json or (key.startswith("@") and key not in _PLAIN)
