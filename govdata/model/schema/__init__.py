"""The published JSON Schemas (2020-12), generated from the model: for editors, forms and people without Python.

`release.schema.json` describes the canonical record, `entry.schema.json` what people type. The model stays the only judge at
run time; what JSON Schema cannot say of a record stands in `$comment` with the code of the finding that govdata gives.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from govdata.codes import NAMESPACE
from govdata.model import patterns
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
    "Nor is said here of values: whole numbers are written without a fraction (GD203, GD213); no text holds a lone surrogate"
    " (GD211); extensions are nested at most 32 levels deep (GD213)."
)
_COMMENTS = {
    "release": f"{_VALUES} Sets (subjects, keywords, translations, identifiers, same_as) are sorted by code point (GD604).",
    "entry": f"{_VALUES} Coordinates have at most 7 places (GD203); ids of the register are in the register (GD403); ids that"
    " differ only by blanks around them are the same (GD311). Blanks around a code, or an empty one, are forgiven (GD601, GD603).",
}


def schema(dialect: Dialect) -> Json:
    """The schema of a dialect, as JSON data."""
    classes = {cls.__name__: _object(cls, dialect) for cls in _classes(Release)}
    whole = classes.pop(Release.__name__)
    described = {"title": _TITLES[dialect.name]}
    comment = {"$comment": f"{whole.pop('$comment')} {_COMMENTS[dialect.name]}"}
    head: Json = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"{NAMESPACE}schemas/v1/{dialect.name}.schema.json",
    }
    named = head | comment | whole | described
    definitions = classes | {"Json": _json()} | dict(dialect.forms())
    used = _used({"whole": named, "definitions": classes})
    return named | {"$defs": {name: value for name, value in definitions.items() if name in used}}


def write(folder: Path) -> None:
    """Write the schemas into a folder, as ASCII, so that no tool has to guess the encoding. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for dialect in (RELEASE, ENTRY):
        text = json.dumps(schema(dialect), indent=2)
        (folder / f"{dialect.name}.schema.json").write_text(f"{text}\n", encoding="ascii", newline="\n")


def _object(cls: type[Record], dialect: Dialect) -> Json:
    needed = [name for name, field in cls.model_fields.items() if field.is_required()]
    beyond = [f"{rule.code} {rule.says}" for rule in BEYOND if rule.on is cls]
    comment = {"$comment": f"Not said here, and checked by govdata: {'; '.join(beyond)}."} if beyond else {}
    ...
