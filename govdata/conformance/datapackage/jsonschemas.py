"""The constraint `jsonSchema` of objects and arrays (Table Schema v2). Nothing is fetched for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from govdata.conformance.datapackage.said import Wrong, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[str, Any], Wrong | None]

__all__ = ["schema_check"]

_AT: Final = "/constraints/jsonSchema"


def schema_check(told: Any, unknown: list[str]) -> Check | None:  # noqa: ANN401  # whatever stands there
    """How values are judged by a JSON Schema; what of it is not known here goes to `unknown`.

    Raises ValueError for what is no JSON Schema.
    """
    from jsonschema import SchemaError  # slow to load, and seldom needed
    from jsonschema.validators import Draft202012Validator, validator_for
    from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]  # noqa: PLC0415
    from referencing.exceptions import Unresolvable  # noqa: PLC0415

    if not isinstance(told, dict):
        raise ValueError("`jsonSchema` is not an object")  # noqa: TRY004  # the descriptor is wrong, not the program
    kind = validator_for(told, default=Draft202012Validator)
    try:
        kind.check_schema(told)
    except SchemaError as error:
        raise ValueError(f"`jsonSchema` is no JSON Schema: {error.json_path}: {error.message:.200}") from error
    validator = kind(told, registry=REGISTRY)

    def check(_text: str, value: Any) -> Wrong | None:  # noqa: ANN401  # any JSON value
        try:
            error = next(validator.iter_errors(value), None)
        except Unresolvable as absent:
            return Wrong("GD768", _AT, f"its JSON Schema refers to {absent.ref!r:.80}, which is not in it", "add it")
        except RecursionError:
            return Wrong("GD768", _AT, "the value is nested too deeply for its JSON Schema", "make it simpler")
        if error is None:
            return None
        where = "" if error.json_path == "$" else f" at {error.json_path:.80}"
        return Wrong("GD768", _AT, f"{shown(error.message)} says its JSON Schema{where}", "correct it")

    if any(not isinstance(told.get(name), str | type(None)) for name in ("$schema", "$id")):
        unknown.append("constraint `jsonSchema`")
        return None
    return check
