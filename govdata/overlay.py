"""A publisher's own JSON Schema, laid over canonical records: what it asks beyond the model, at our places.

Nothing is fetched: a schema is one file, and refers to nothing but itself.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from govdata.errors import UsageError
from govdata.finding import Problem
from govdata.model.normal import set_order
from govdata.model.release import Release
from govdata.model.shape import child

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from jsonschema import ValidationError
    from jsonschema.protocols import Validator

    from govdata.source import Json

__all__ = ["Overlay", "load"]

_SHOWN = 60
_SETS = frozenset({"same_as", "subjects", "keywords", "translations", "identifiers"})
#: Whose values are data, in which `$ref` and `pattern` are words like any other.
_DATA = frozenset({"const", "default", "enum", "examples"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """A schema that has been checked, as text, so that workers can have it."""

    name: str
    text: str

    def judge(self, release: Release, typed: Json = None) -> Iterator[tuple[str, Problem]]:
        """What the schema has against a release: pairs of code and problem, in the order of their pointers.

        `typed` is the record as it was typed, to which pointers lead. Raises UsageError for a reference that cannot be
        followed, or is without end.
        """
        from referencing.exceptions import Unresolvable  # noqa: PLC0415  # slow to load

        try:
            errors = list(_validator(self.text).iter_errors(json.loads(release.canonical())))
        except Unresolvable as error:
            raise UsageError(f"the overlay {self.name} refers to {error.ref!r}, which is not in it") from error
        except RecursionError as error:
            raise UsageError(f"the overlay {self.name} refers to itself without end") from error
        found = {problem: None for error in errors for problem in _problems(_fault(error), typed)}
        for problem in sorted(found, key=lambda p: (p.pointer, p.message)):
            yield "GD220", problem


def load(path: Path) -> Overlay:
    """The overlay in a file. Raises UsageError for what is no JSON Schema, or needs other files."""
    try:
        text = path.read_text(encoding="utf-8")
        schema = json.loads(text)
    except OSError as error:
        raise UsageError(f"cannot read the overlay {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"the overlay {path} is not UTF-8") from error
    except ValueError as error:
        raise UsageError(f"the overlay {path} is not JSON: {error}") from error
    except RecursionError as error:
        raise UsageError(f"the overlay {path} is nested too deeply to be read") from error
    _check(schema, path)
    return Overlay(name=str(path), text=text)


def _check(schema: Json, path: Path) -> None:
    from jsonschema import SchemaError  # slow to load

    if not isinstance(schema, dict):
        raise UsageError(f"the overlay {path} is no JSON Schema: it must be an object")
    dialect = _dialect(schema)
    if dialect is None:
        raise UsageError(f"the overlay {path} is written in {schema['$schema']!r}, which is not known here")
    try:
        dialect.check_schema(schema)
    except RecursionError as error:
        raise UsageError(f"the overlay {path} is nested too deeply to be read") from error
    except SchemaError as error:
        raise UsageError(f"the overlay {path} is no JSON Schema: {error.json_path}: {error.message}") from error
    for key, value in _keywords(schema):
        if key in {"$ref", "$dynamicRef"} and not _is_found(schema, value):
            hint = "put it under `$defs`" if value.startswith("#") else "nothing is fetched; put it under `$defs`"
            raise UsageError(f"the overlay {path} refers to {value!r}, which is not in it: {hint}")
        if key == "pattern":
            _compiled(value, path)


def _dialect(schema: dict[str, Any]) -> type[Validator] | None:
    from jsonschema.validators import Draft202012Validator, validator_for

    named = schema.get("$schema")
    found: type[Validator] | None = validator_for(schema, default=cast("Any", None))
    return Draft202012Validator if named is None else found


@cache
def _validator(text: str) -> Validator:
    schema = json.loads(text)
    dialect = _dialect(schema)
    if dialect is None:
        raise UsageError("the overlay is written in an unknown dialect")
    return dialect(schema, registry=_standards(), format_checker=dialect.FORMAT_CHECKER)


def _standards() -> Any:  # noqa: ANN401  # its package has no types
    """The schemas of JSON Schema itself, to which a schema may refer; whatever else is asked of it is not there."""
    from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # noqa: PLC0415

    return REGISTRY


def _keywords(schema: Json) -> Iterator[tuple[str, str]]:
    """The references and patterns of a schema, wherever they stand."""
    for key, value in schema.items() if isinstance(schema, dict) else ():
        if isinstance(value, str):
            yield key, value
        elif key == "patternProperties" and isinstance(value, dict):
            yield from (("pattern", pattern) for pattern in value)
    members = schema.items() if isinstance(schema, dict) else enumerate(schema) if isinstance(schema, list) else ()
    for key, value in members:
        if key not in _DATA:
            yield from _keywords(value)


def _is_found(schema: dict[str, Any], reference: str) -> bool:
    from referencing import Resource  # noqa: PLC0415
    from referencing.exceptions import Unresolvable  # noqa: PLC0415
    from referencing.jsonschema import DRAFT202012  # noqa: PLC0415

    resource = Resource.from_contents(schema, default_specification=DRAFT202012)
    base = resource.id() or ""
    try:
        _standards().with_resource(base, resource).crawl().resolver(base).lookup(reference)
    except Unresolvable:
        return False
    return True


def _compiled(pattern: str, path: Path) -> None:
    try:
        re.compile(pattern)
    except re.error as error:
        raise UsageError(f"the overlay {path} has a pattern that cannot be read: {pattern!r}: {error}") from error


class _Fault(NamedTuple):
    """What a keyword of the schema has against a value; `schema` is the part that the keyword stands in."""

    keyword: str
    wanted: Any
    value: Any
    schema: dict[str, Any]
    path: tuple[str | int, ...]


def _fault(error: ValidationError) -> _Fault:
    """The fault at the bottom of an error: of alternatives, that of the one which fits best."""
    from jsonschema.exceptions import best_match

    best: Any = best_match([error]) or error
    schema = best.schema if isinstance(best.schema, dict) else {}
    path = tuple(best.absolute_path)
    if "propertyNames" in best.absolute_schema_path and isinstance(best.instance, str):
        path = (*path, best.instance)  # of a field's name it is said at that field
    return _Fault(str(best.validator), best.validator_value, best.instance, schema, path)


def _problems(fault: _Fault, typed: Json) -> Iterator[Problem]:
    """What is wrong, in our words: one problem for each field that is missing or too many."""
    at = _pointer(_as_typed(fault.path, typed))
    described = fault.schema.get("description")
    way_out = described if isinstance(described, str) else ""
    if fault.keyword == "required" and isinstance(fault.wanted, list):  # a field says it of itself in draft 3
        for name in fault.wanted:
            if name not in fault.value:
                yield Problem(pointer=at + _pointer((name,)), message=f"`{name}` is missing", help=f"add `{name}`")
    elif fault.keyword == "additionalProperties" and fault.wanted is False:
        for name in _too_many(fault):
            yield _unknown(at, name, fault.schema.get("properties", ()))
    elif fault.keyword in {"enum", "const"}:
        yield _not_listed(at, fault, way_out)
    else:
        yield Problem(pointer=at, message=_said(fault), help=way_out)


def _too_many(fault: _Fault) -> Iterator[str]:
    patterns = fault.schema.get("patternProperties", ())
    for name in fault.value:
        if name not in fault.schema.get("properties", ()) and not any(re.search(p, name) for p in patterns):
            yield name


def _near(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

    return "".join(get_close_matches(word, sorted(known), n=1))


def _unknown(at: str, name: str, known: Iterable[str]) -> Problem:
    near = _near(name, known)
    hint = f"did you mean `{near}`?" if near else ""
    return Problem(
        pointer=at + _pointer((name,)),
        message=f"`{name}` is not a field here",
        help=hint or "take it out",
        label=hint,
        key=True,
        suggestion=near,
    )


def _not_listed(at: str, fault: _Fault, way_out: str) -> Problem:
    values = fault.wanted if fault.keyword == "enum" else [fault.wanted]
    near = _near(fault.value, [v for v in values if isinstance(v, str)]) if isinstance(fault.value, str) else ""
    allowed = f"allowed: {', '.join(map(_shown, values))}"
    label = f"did you mean `{near}`? {allowed}" if near else allowed
    message = f"`{_shown(fault.value)}` is not allowed here"
    return Problem(pointer=at, message=message, help=way_out or label, label=label, suggestion=near)


def _shown(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


_SAID = {
    "minLength": "has fewer than {} characters",
    "maxLength": "has more than {} characters",
    "pattern": "does not have the form {}",
    "format": "is no {}",
    "type": "is not of type {}",
    "minItems": "has fewer than {} items",
    "maxItems": "has more than {} items",
    "minProperties": "has fewer than {} fields",
    "maxProperties": "has more than {} fields",
    "minimum": "is less than {}",
    "maximum": "is more than {}",
    "exclusiveMinimum": "is not more than {}",
    "exclusiveMaximum": "is not less than {}",
    "multipleOf": "is no multiple of {}",
    "contains": "has no item of the kind that is wanted",
    "uniqueItems": "has an item twice",
    "not": "is what is not allowed here",
    "oneOf": "fits not exactly one of the forms that are allowed",
    "anyOf": "fits none of the forms that are allowed",
}


_BOUNDS = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}


def _is_exclusive(fault: _Fault) -> bool:
    """Whether a bound is itself too much, as draft 4 says it: beside the bound."""
    return fault.schema.get(_BOUNDS.get(fault.keyword, "")) is True


def _said(fault: _Fault) -> str:
    last = fault.path[-1] if fault.path else ""
    name = f"item {last + 1}" if isinstance(last, int) else f"`{last}`" if fault.path else "the record"
    words = _SAID.get(_BOUNDS.get(fault.keyword, "") if _is_exclusive(fault) else fault.keyword)
    if words is None:
        return f"{name} is not as `{fault.keyword}` of the overlay has it"
    wanted = fault.wanted
    return f"{name} {words.format(', '.join(map(str, wanted)) if isinstance(wanted, list) else _shown(wanted))}"


def _as_typed(path: tuple[str | int, ...], typed: Json) -> tuple[str | int, ...]:
    """A path into the canonical record, as a path into what was typed: there, sets are in any order."""
    out: list[str | int] = []
    for n, part in enumerate(path):
        holder = path[n - 1] if n else ""
        if isinstance(part, int) and isinstance(typed, list) and holder in _SETS:
            field = child(Release, path[:n])[1]
            order = set_order(field, typed) if field is not None else []
            part = order[part] if part < len(order) else part  # noqa: PLW2901  # the same item, by its own number
        out.append(part)
        if isinstance(typed, list) and isinstance(part, int) and part < len(typed):
            typed = typed[part]
        else:
            typed = typed.get(part) if isinstance(typed, dict) else None
    return tuple(out)


def _pointer(path: Iterable[str | int]) -> str:
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path)
