"""What a descriptor may say by Data Package v2 and v1, Table Schema and Table Dialect among them, as a table.

Facts of the two standards and their profiles (datapackage.org, version 2.0; specs.frictionlessdata.io, version 1), told
once. What is not named here a publisher may add as he likes.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from govdata.conformance.datapackage.forms import (
    Anything,
    Either,
    Flag,
    Listing,
    Members,
    Never,
    Number,
    OneOf,
    Text,
    Whole,
    Wrong,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govdata.conformance.datapackage.forms import Form

    Json = Mapping[str, Any]

__all__ = ["TYPES", "V1", "V2", "dialect", "is_path", "package", "resource", "schema", "version_of"]

V1: Final = "1"
V2: Final = "2"

_TEXT: Final = Text()
_TEXTS: Final = Listing(_TEXT, least=1)
_NAME: Final = Text("a name of small letters, digits, `.`, `-`, `_` and `/`", re.compile(r"[-a-z0-9._/]+").fullmatch)
_LICENCE: Final = Text("a name of letters, digits, `.`, `-` and `_`", re.compile(r"[-a-zA-Z0-9._]+").fullmatch)
_URL: Final = re.compile(r"(?:http|ftp)s?://[^\n]*")
_STAMP: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9:]{5})"
)
_MEDIATYPE: Final = Text("a media type (text/csv)", re.compile(r".+/.+").fullmatch)
_DIGEST: Final = Text("a digest (sha256:…, or an MD5)", re.compile(r"[^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|").fullmatch)
_EMAIL: Final = Text("an address of electronic mail", re.compile(r"[^@\s]+@[^@\s]+").fullmatch)
_HOMEPAGE: Final = Text("a URL", re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S*").fullmatch)


def _each(form: Form, *names: str) -> dict[str, Form]:
    """Members that have the same form."""
    return dict.fromkeys(names, form)


def _is_instant(text: str) -> bool:
    try:
        return bool(_STAMP.fullmatch(text)) and datetime.fromisoformat(text.upper().replace(" ", "T")) is not None
    except ValueError:
        return text[17:19] == "60"  # a leap second, which Python does not know


def is_path(text: str, version: str = V2) -> bool:
    """Whether a text is a relative path or a URL, as a descriptor has it; of v1 without two dots in a row."""
    if version == V1:
        return text[:1] not in {"", ".", "/", "~"} and ".." not in text and "\n" not in text
    if _URL.fullmatch(text):
        return True
    marks = ("/../", "\\", "://", "\n")
    return text[:1] not in {"", ".", "/", "~"} and not text.startswith("file:") and not any(m in text for m in marks)


def version_of(told: Json) -> str:
    """The version of the standard that a descriptor says it is by; empty where it says none.

    The standard takes such a one for v1; what only v1 forbids is not held against it, because many say none and are v2.
    """
    schema = told.get("$schema")
    if isinstance(schema, str):
        return V1 if "/profiles/1" in schema else V2
    return V1 if "profile" in told else ""


def _path(version: str) -> Text:
    return Text("a path in the package, or a URL", lambda text: is_path(text, version))


@cache
def _people(version: str) -> Form:
    known = _each(_TEXT, "title", "organization", "givenName", "familyName")
    known |= {"path": _path(version), "email": _EMAIL}
    if version == V1:
        return Listing(Members({**known, "role": _TEXT}, needs=("title",)), least=1)
    return Listing(Members({**known, "roles": _TEXTS}, least=1), least=1)


@cache
def _origin(version: str) -> Mapping[str, Form]:
    """What a package and a resource say of where they come from."""
    source: dict[str, Form] = {"title": _TEXT, "path": _path(version), "email": _EMAIL}
    whole = Members(source, needs=("title",)) if version == V1 else Members({**source, "version": _TEXT}, least=1)
    licence = Members({"name": _LICENCE, "path": _path(version), "title": _TEXT}, one_of=("name", "path"))
    return {
        "title": _TEXT,
        "description": _TEXT,
        "homepage": _HOMEPAGE,
        "sources": Listing(whole),
        "licenses": Listing(licence, least=1),
    }


@cache
def package(version: str) -> Members:
    """What is said of a package as a whole; its resources are judged one by one."""
    own: dict[str, Form] = {
        "name": _NAME if version == V1 else _TEXT,
        "id": _TEXT,
        "created": Text("a date and time (2026-03-01T09:30:00Z)", _is_instant),
        "contributors": _people(version),
        "keywords": _TEXTS,
        "image": _TEXT,
        "resources": Listing(Anything(), least=1),
    }
    own |= {"profile": _TEXT} if version == V1 else {"$schema": _TEXT, "version": _TEXT}
    return Members({**own, **_origin(version)})


@cache
def resource(version: str) -> Members:
    """What is said of a resource, but for its paths, its dialect and its schema."""
    own: dict[str, Form] = {
        "name": _NAME if version == V1 else _TEXT,
        "format": _TEXT,
        "mediatype": _MEDIATYPE,
        "encoding": _TEXT,
        "bytes": Whole(),
        "hash": _DIGEST,
    }
    own |= {"profile": _TEXT} if version == V1 else {"$schema": _TEXT, "type": OneOf(("table",))}
    return Members({**own, **_origin(version)}, needs=("name",))


_DIALECT: Final[Mapping[str, Form]] = {
    **_each(_TEXT, "delimiter", "lineTerminator", "quoteChar", "escapeChar", "nullSequence", "commentChar"),
    **_each(Flag(), "doubleQuote", "skipInitialSpace", "header"),
}
_ROWS: Final = Listing(Whole(least=1))


@cache
def dialect(version: str) -> Members:
    """How a dialect is said."""
    if version == V1:
        old: dict[str, Form] = {"csvddfVersion": Number(), "caseSensitiveHeader": Flag()}
        return Members({**_DIALECT, **old}, needs=("delimiter", "doubleQuote"))
    known = _each(_TEXT, "$schema", "headerJoin", "property", "sheetName", "table")
    known |= {"headerRows": _ROWS, "commentRows": _ROWS, "sheetNumber": Whole(least=1), "itemKeys": Listing(_TEXT)}
    return Members({**_DIALECT, **known, "itemType": OneOf(("array", "object"))})


_INTEGER: Final = Either((_TEXT, Whole()))
_DECIMAL: Final = Either((_TEXT, Number()))
_OBJECTS: Final = Members({})
_ARRAYS: Final = Listing(Anything())

#: Of each type: its formats (none for any), the forms of its values in `enum`, the form of its bounds, the sizes.
_KINDS: Final[Mapping[str, tuple[tuple[str, ...], tuple[Form, ...], Form | None, bool]]] = {
    "string": (("default", "email", "uri", "binary", "uuid"), (_TEXT,), None, True),
    "number": (("default",), (_TEXT, Number()), _DECIMAL, False),
    "integer": (("default",), (_TEXT, Whole()), _INTEGER, False),
    "date": ((), (_TEXT,), _TEXT, False),
    "time": ((), (_TEXT,), _TEXT, False),
    "datetime": ((), (_TEXT,), _TEXT, False),
    "year": (("default",), (_TEXT, Whole()), _INTEGER, False),
    "yearmonth": (("default",), (_TEXT,), _TEXT, False),
    "boolean": (("default",), (Flag(),), None, False),
    "object": (("default",), (_TEXT, _OBJECTS), None, True),
    "geopoint": (("default", "array", "object"), (_TEXT, _ARRAYS, _OBJECTS), None, False),
    "geojson": (("default", "topojson"), (_TEXT, _OBJECTS), None, True),
    "array": (("default",), (_TEXT, _ARRAYS), None, True),
    "duration": (("default",), (_TEXT,), _TEXT, False),
    "list": (("default",), (_TEXT, _ARRAYS), None, True),
    "any": ((), (Anything(),), None, False),
}
TYPES: Final = tuple(_KINDS)
"""All types of fields. `list` is of v2 alone, whose text has it and whose profile has not."""


def _labelled(form: Form) -> Form:
    """Values, or objects that have one and perhaps a label."""
    members: dict[str, Form] = {"value": form, "label": _TEXT}
    return Either((Listing(form), Listing(Members(members, needs=("value",)))))


_MISSING: Final[Mapping[str, Form]] = {V1: Listing(_TEXT), V2: _labelled(_TEXT)}
_OPTIONS: Final[Mapping[str, Mapping[str, Form]]] = {
    "number": {"bareNumber": Flag(), "decimalChar": _TEXT, "groupChar": _TEXT},
    "integer": {"bareNumber": Flag(), "groupChar": _TEXT},
    "boolean": {"trueValues": _TEXTS, "falseValues": _TEXTS},
    "list": {"delimiter": _TEXT, "itemType": _TEXT},
}
_CATEGORIZED: Final[Mapping[str, Form]] = {"string": _TEXT, "integer": Whole()}


@cache
def _field(kind: str, version: str) -> Members:
    """What is said of a field of a type; one without a type is described as a text is."""
    formats, values, bound, sized = _KINDS[kind or "string"]
    limits: dict[str, Form] = {"required": Flag(), "enum": _enum(values)}
    limits |= {} if kind == "boolean" else {"unique": Flag()}
    limits |= {"pattern": _TEXT} if kind in {"", "string"} else {}
    limits |= _each(bound, *_bounds(version)) if bound else {}
    limits |= {"minLength": Whole(), "maxLength": Whole()} if sized else {}
    limits |= {"jsonSchema": _OBJECTS} if kind in {"array", "object"} and version != V1 else {}
    limits |= _each(Never(kind), *(_CONSTRAINTS - limits.keys())) if kind and version != V1 else {}
    known = _each(_TEXT, "name", "title", "description", "example", "rdfType")
    return Members(
        {
            **known,
            **({"format": OneOf(formats)} if formats else {"format": _TEXT} if kind != "any" else {}),
            "constraints": Members(limits),
            **_OPTIONS.get(kind, {}),
            **(_v2_of_field(kind) if version != V1 else {}),
        }
    )


def _v2_of_field(kind: str) -> Mapping[str, Form]:
    listed = _CATEGORIZED.get(kind or "string")
    if listed is None:
        return {"missingValues": _MISSING[V2]}
    return {"missingValues": _MISSING[V2], "categories": _labelled(listed), "categoriesOrdered": Flag()}


def _enum(values: tuple[Form, ...]) -> Form:
    listings = tuple(Listing(one, least=1, unique=True) for one in values)
    return listings[0] if len(listings) == 1 else Either(listings)


def _bounds(version: str) -> tuple[str, ...]:
    return ("minimum", "maximum", *(("exclusiveMinimum", "exclusiveMaximum") if version != V1 else ()))


#: Those that not every type has (Table Schema v2, "Field Constraints").
_CONSTRAINTS: Final = frozenset(
    {"pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "jsonSchema"}
)
_KEY: Final = Either((Listing(_TEXT, least=1, unique=True), _TEXT))


def _foreign(fields: Form, version: str) -> Members:
    """A foreign key whose ends are told in one form."""
    needs = ("resource", "fields") if version == V1 else ("fields",)
    known: dict[str, Form] = {
        "fields": fields,
        "reference": Members({"resource": _TEXT, "fields": fields}, needs=needs),
    }
    return Members(known, needs=("fields", "reference"))


@cache
def _schema(version: str) -> Members:
    ends = tuple(_foreign(form, version) for form in (Listing(_TEXT), _TEXT))
    known: dict[str, Form] = {
        "primaryKey": _KEY,
        "foreignKeys": Listing(Either(ends), least=1),
        "missingValues": _MISSING[version or V2],
        "fields": Listing(Anything(), least=1),
    }
    if version != V1:
        known["$schema"] = _TEXT
        known["uniqueKeys"] = Listing(Listing(_TEXT, least=1, unique=True), least=1, unique=True)
    return Members(known, needs=("fields",))


def schema(told: Any, at: str, version: str) -> Iterator[Wrong]:  # noqa: ANN401  # whatever stands there
    """What is wrong with a schema and its fields; what `fieldsMatch` says is left to who matches them."""
    yield from _schema(version).wrong(told, at)
    fields = told.get("fields") if isinstance(told, dict) else None
    for n, one in enumerate(fields if isinstance(fields, list) else ()):
        yield from _of_field(one, f"{at}/fields/{n}", version)


def _of_field(told: Any, at: str, version: str) -> Iterator[Wrong]:  # noqa: ANN401
    kind = told.get("type") if isinstance(told, dict) and "type" in told else ""
    known = [one for one in TYPES if one != "list" or version != V1]
    if kind not in known and (kind != "" or (isinstance(told, dict) and "type" in told)):
        yield from OneOf(known).wrong(kind, f"{at}/type")
        kind, version = "any", V1
    yield from Members(_field(kind, version).known, needs=("name",)).wrong(told, at)
