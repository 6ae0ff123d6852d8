"""The shape of the record's classes, told from their annotations: what each field holds, for those who walk a record."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import StringConstraints

from govdata.model.types import Record

__all__ = ["Shape", "child", "shape"]


class Shape(NamedTuple):
    """What a field holds. `many`: a list of it. `nested`: a class of the record. `keyed`: an object with free keys."""

    required: bool = False
    many: bool = False
    keyed: bool = False
    nested: type[Record] | None = None
    pattern: str | None = None
    choices: tuple[str, ...] = ()
    default: Any = None


@cache
def shape(cls: type[Record]) -> dict[str, Shape]:
    """The fields of a class, in model order."""
    return {
        name: _of(field.annotation)._replace(
            required=field.is_required(), default=field.default, pattern=_pattern(field.metadata) or _of(field.annotation).pattern
        )
        for name, field in cls.model_fields.items()
    }


def child(cls: type[Record], path: tuple[str | int, ...]) -> tuple[type[Record] | None, Shape | None]:
    """The class and field that a path from `cls` leads to; None where the model knows nothing of it."""
    owner: type[Record] | None = cls
    found: Shape | None = None
    for part in path:
        if isinstance(part, int):
            continue
        if found is not None:
            owner = found.nested
        if owner is None or (found := shape(owner).get(part)) is None:
            return owner, None
    return owner, found


def _of(annotation: Any) -> Shape:  # noqa: ANN401  # annotations have no common type
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        return _of(next(a for a in get_args(annotation) if a is not type(None)))
    if origin is Annotated:
        inner, *metadata = get_args(annotation)
        return _of(inner)._replace(pattern=_pattern(metadata))
    if origin is tuple:
        return _of(get_args(annotation)[0])._replace(many=True)
    if origin is dict:
        return Shape(keyed=True, pattern=_of(get_args(annotation)[1]).pattern)
    if origin is Literal:
        return Shape(choices=get_args(annotation))
    return Shape(nested=annotation) if isinstance(annotation, type) and issubclass(annotation, Record) else Shape()


def _pattern(metadata: Any) -> str | None:  # noqa: ANN401
    found = next((m.pattern for m in metadata if isinstance(m, StringConstraints)), None)
    return found if isinstance(found, str) else None
