"""The sound parts of a record that the model refuses, in the shape of the model: so that a fault hides no other."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from govdata.model.shape import Shape, shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.types import Record
    from govdata.source import Json

__all__ = ["parts", "sound"]

Path = tuple[str | int, ...]


class Sound(SimpleNamespace):
    """What is sound of a thing: an attribute for each field of `model`, None or empty where there is nothing sound.

    `lost` are the fields that should say something, and of which nothing is sound.
    """

    model: type[Record]
    lost: frozenset[str]


def sound(cls: type[Record], data: Json, bad: frozenset[Path]) -> Sound:
    """The sound parts of `data` as a thing of class `cls`, without what stands at the paths in `bad`."""
    return _thing(cls, data if isinstance(data, dict) else {}, (), bad)


def parts(thing: Record | Sound, at: str = "") -> Iterator[tuple[str, type[Record], Any]]:
    """The thing and everything in it, each with its JSON Pointer and its class, in model order."""
    cls = thing.model if isinstance(thing, Sound) else type(thing)
    yield at, cls, thing
    for name, field in shape(cls).items():
        value = getattr(thing, name)
        if field.nested is None or not value:
            continue
        members = enumerate(value) if field.many else [(None, value)]
        for n, member in members:
            if member is not None:
                yield from parts(member, f"{at}/{name}" if n is None else f"{at}/{name}/{n}")


def _thing(cls: type[Record], data: dict[str, Any], path: Path, bad: frozenset[Path]) -> Sound:
    values = {
        name: _field(field, data.get(name), (*path, name), bad) if name in data else _absent(field)
        for name, field in shape(cls).items()
    }
    lost = frozenset(n for n, f in shape(cls).items() if (*path, n) in bad or (f.required and n not in data))
    return Sound(model=cls, lost=lost, **values)


def _absent(field: Shape) -> Json:
    if field.many or field.keyed:
        return ()
    return None if field.required else field.default


def _field(field: Shape, value: Json, path: Path, bad: frozenset[Path]) -> Json:
    if path in bad or value is None:
        return () if field.many else None
    if field.many:
        return [_member(field, m, (*path, n), bad) for n, m in enumerate(value)]
    return _member(field, value, path, bad)


def _member(field: Shape, value: Json, path: Path, bad: frozenset[Path]) -> Json:
    if path in bad:
        return None
    if field.nested is None:
        return value
    return _thing(field.nested, value, path, bad) if isinstance(value, dict) else None
