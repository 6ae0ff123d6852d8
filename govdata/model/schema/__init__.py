"""The published JSON Schemas (2020-12), generated from the model: for editors, forms and people without Python.

`release.schema.json` describes the canonical record, `entry.schema.json` what people type. The model stays the only
judge at run time; what JSON Schema cannot say of a record stands in `$comment` with the code of govdata's finding.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from govdata.codes import NAMESPACE
from govdata.model import patterns
from govdata.model.actor import Actor
from govdata.model.extension import LARGEST_EXACT
from govdata.model.release import Release
from govdata.model.schema.conditions import BEYOND, conditions
from govdata.model.schema.dialect import ENTRY, RELEASE, Dialect, Json, guarded
from govdata.model.schema.fields import properties
from govdata.model.shape import shape

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from govdata.model.types import Record

__all__ = ["ENTRY", "RELEASE", "schema", "write"]

_TITLES = {"release": "Canonical press release", "entry": "Press release as people type it"}
_VALUES = (
    "Nor is said here of values: whole numbers are written without a fraction (GD203, GD213); no text holds a lone"
    " surrogate (GD211); extensions are nested at most 32 levels deep (GD213)."
)
_COMMENTS = {
    "release": f"{_VALUES} Sets (subjects, keywords, translations, identifiers, same_as) are sorted by code point"
    " (GD604).",
    "entry": f"{_VALUES} Coordinates have at most 7 places (GD203); ids of the register are in it (GD403);"
    " ids that differ only by blanks around them are the same (GD311). Blanks around a code, and an empty text for a"
    " code or number, are forgiven (GD601, GD603).",
}


def schema(dialect: Dialect) -> Json:
    """The schema of a dialect, as JSON data."""
    head: Json = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{NAMESPACE}schemas/v1/{dialect.name}.schema.json",
    }
    whole = _object(Release, dialect)
    whole |= {"title": _TITLES[dialect.name], "$comment": f"{whole['$comment']} {_COMMENTS[dialect.name]}"}
    definitions = {cls.__name__: _object(cls, dialect) for cls in _classes(Release)}
    definitions |= {"Json": _json(), **dict(dialect.forms())}
    used = _reachable(whole, definitions)
    return head | whole | {"$defs": {name: part for name, part in definitions.items() if name in used}}


def write(folder: Path) -> None:
    """Write the schemas into a folder, as ASCII, so that no tool has to guess the encoding. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for dialect in (RELEASE, ENTRY):
        text = json.dumps(schema(dialect), indent=2)
        (folder / f"{dialect.name}.schema.json").write_text(f"{text}\n", encoding="ascii", newline="\n")


def _object(cls: type[Record], dialect: Dialect) -> Json:
    beyond = [f"{rule.code} {rule.says}" for rule in BEYOND if rule.on is cls]
    comment = {"$comment": f"Not said here, and checked by govdata: {'; '.join(beyond)}."} if beyond else {}
    described: Json = {"title": title(cls), "description": _first_line(cls), "examples": [_example(cls)]}
    needed = [name for name, field in cls.model_fields.items() if field.is_required()]
    if cls is Actor and dialect.typed:
        needed = ["id"]  # the rest may come from the register
    shape_of = {"type": "object", "properties": properties(cls, dialect), "additionalProperties": False}
    return described | comment | shape_of | ({"required": needed} if needed else {}) | conditions(cls, dialect)


def title(cls: type[Record]) -> str:
    """The title of a class: its name as people read it."""
    return re.sub("(?<=[a-z])(?=[A-Z])", " ", cls.__name__).capitalize()


def _first_line(cls: type[Record]) -> str:
    return (cls.__doc__ or "").partition("\n")[0]


def _example(cls: type[Record]) -> Json:
    fields = cls.model_fields.items()
    told = [(name, field) for name, field in fields if field.is_required()] or list(fields)[:1]
    return {name: field.examples[0] for name, field in told if field.examples}


def _classes(cls: type[Record]) -> Iterator[type[Record]]:
    """The classes that a class is made of, in model order."""
    for field in shape(cls).values():
        if field.nested is not None:
            yield field.nested
            yield from _classes(field.nested)


def _json() -> Json:
    """Any value of an extension."""
    again = {"$ref": "#/$defs/Json"}
    verbatim: Json = {"type": "string", "pattern": guarded(patterns.VERBATIM)}
    key: Json = {"type": "string", "pattern": guarded(patterns.EXTENSION_KEY)}
    return {
        "anyOf": [
            {"type": "null"},
            {"type": "boolean"},
            {"type": "integer", "minimum": -LARGEST_EXACT, "maximum": LARGEST_EXACT},
            verbatim,
            {"type": "array", "items": again},
            {"type": "object", "propertyNames": key, "additionalProperties": again},
        ]
    }


def _reachable(whole: Json, definitions: Json) -> set[str]:
    """The names of the definitions that the whole needs, directly or through others."""
    found: set[str] = set()
    waiting = list(_references(whole))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _references(definitions[name])
    return found


def _references(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(reference := part.get("$ref"), str):
            yield reference.removeprefix("#/$defs/")
        part = list(part.values())
    if isinstance(part, list):
        for member in part:
            yield from _references(member)
