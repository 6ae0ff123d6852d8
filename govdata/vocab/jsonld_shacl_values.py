"""What SHACL can say of a single value: what the model's types demand of the field that it comes from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, get_args

from annotated_types import Ge, Le
from pydantic import StringConstraints

from govdata.model import patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

__all__ = ["bounds"]

#: Forms of any text: their long classes of characters say nothing that a checker of graphs is asked for.
_TEXTS: Final = frozenset({patterns.LINE, patterns.TEXT, patterns.POINTER})
#: Tools that normalise literals write times otherwise, so that a pattern of ours would refuse theirs.
_TYPED: Final = frozenset({patterns.DATE, patterns.DATE_TIME, patterns.PARTIAL_DATE})


def bounds(field: FieldInfo) -> str:
    """The constraints on the values of a field beside their datatype; empty for none."""
    return " ; ".join(one for told in _metadata(field) for one in _constraints(told))


def _metadata(field: FieldInfo) -> Iterator[Any]:
    yield from field.metadata
    yield from _inner(field.annotation)


def _inner(annotation: Any) -> Iterator[Any]:  # noqa: ANN401  # any type
    """What stands in the `Annotated` of a type, and of those that a union or a tuple is of."""
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        if not isinstance(part, str):
            yield from _inner(part)


def _constraints(told: Any) -> Iterator[str]:  # noqa: ANN401  # any metadata
    if isinstance(told, StringConstraints) and isinstance(told.pattern, str):
        yield from _form(told.pattern)
    for bound in told if isinstance(told, list | tuple) else [told, *getattr(told, "metadata", ())]:
        if isinstance(bound, Ge):
            yield f"sh:minInclusive {bound.ge}"
        elif isinstance(bound, Le):
            yield f"sh:maxInclusive {bound.le}"


def _form(pattern: str) -> Iterator[str]:
    if pattern in _TEXTS:
        yield "sh:minLength 1" if pattern != patterns.POINTER else 'sh:pattern "^(/|$)"'
    elif pattern not in _TYPED:
        # SHACL's patterns are those of XPath, which has no groups that capture nothing.
        yield f"sh:pattern {json.dumps(pattern.replace('(?:', '('), ensure_ascii=False)}"
