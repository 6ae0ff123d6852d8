"""What an invariant is given: a thing of the record, or its sound parts, which have the same attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Thing", "lost", "numbered"]

#: An object with the attributes of one of the model's classes; a field that is unsound reads None.
Thing: TypeAlias = Any


def lost(thing: Thing) -> frozenset[str]:
    """The fields that should say something, and of which nothing is sound; a thing that the model took has none."""
    fields: frozenset[str] = getattr(thing, "lost", frozenset())
    return fields


def numbered(things: Sequence[Thing]) -> Iterable[tuple[int, Thing]]:
    """The things that are sound, each with its position in the list."""
    return ((n, thing) for n, thing in enumerate(things) if thing is not None) if things else ()
