"""The shape of the record's classes, told from their annotations.

What each field holds, for those who walk a record.
"""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import StringConstraints

from govdata.model.types import Record

if TYPE_CHECKING:
    from collections.abc import Callable

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
            required=field.is_required(),
            default=field.default,
            pattern=_pattern(field.metadata) or _of(field.annotation).pattern,
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
    told = _TOLD.get(get_origin(annotation))
    if told is not None:
        return told(get_args(annotation))
    return Shape(nested=annotation) if isinstance(annotation, type) and issubclass(annotation, Record) else Shape()


def _optional(arguments: tuple[Any, ...]) -> Shape:
    return _of(next(a for a in arguments if a is not type(None)))


# What each generic type says of a field, from its arguments.
_TOLD: dict[Any, Callable[[tuple[Any, ...]], Shape]] = {
    Union: _optional,
    UnionType: _optional,
    Annotated: lambda arguments: _of(arguments[0])._replace(pattern=_pattern(arguments[1:])),
    tuple: lambda arguments: _of(arguments[0])._replace(many=True),
    dict: lambda arguments: Shape(keyed=True, pattern=_of(arguments[1]).pattern),
    Literal: lambda arguments: Shape(choices=arguments),
}


def _pattern(metadata: Any) -> str | None:  # noqa: ANN401
    found = next((m.pattern for m in metadata if isinstance(m, StringConstraints)), None)
    return found if isinstance(found, str) else None
