"""From the annotations of the record's classes to the `properties` of a schema."""

from __future__ import annotations

from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le
from pydantic import StringConstraints
from pydantic.fields import FieldInfo

from govdata.model.actor import Actor, Publisher
from govdata.model.media import Media
from govdata.model.patterns import SLUG
from govdata.model.schema.dialect import guarded, nullable
from govdata.model.types import Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.model.schema.dialect import Dialect, Json

__all__ = ["properties", "title"]

#: Lists that are sets, and lists of ids: nothing may stand twice in them.
_SETS = frozenset({"subjects", "keywords", "translations", "identifiers", "same_as"})
_REFERENCES = frozenset({"issuers", "on_behalf_of", "participants"})
_TITLES = {
    "alt": "Text alternative",
    "id": "Id",
    "source_sha256": "SHA-256 of the source",
    "source_url": "Source URL",
    "url": "URL",
}

_REGISTERED: Json = {
    "type": "string",
    "pattern": guarded(SLUG),
    "description": "Id of an entry of the register; the record is written out with the whole entry.",
}
#: What people may type in place of an object (design section 2).
_SHORTHANDS: dict[type[Record], Json] = {
    Publisher: _REGISTERED,
    Actor: _REGISTERED,
    Media: {"type": "boolean", "description": "`true` for status `stated`, `false` for `none`."},
}


def title(name: str) -> str:
    """The title of a field: its name as people read it."""
    return _TITLES.get(name) or name.replace("_", " ").capitalize()


def properties(cls: type[Record], dialect: Dialect) -> Json:
    """The `properties` of a class, in model order, each with title, description and examples."""
    return {name: _property(name, field, dialect) for name, field in cls.model_fields.items()}


def _property(name: str, field: FieldInfo, dialect: Dialect) -> Json:
    schema = _Value(dialect, defaulted=not field.is_required(), name=name).schema(field.annotation, field.metadata)
    told: Json = {"title": title(name), "description": field.description, "examples": field.examples}
    default = {"default": field.default} if isinstance(field.default, str | int) else {}
    return told | schema | default


class _Value:
    """The schema of one value; `defaulted` says that it may be left out, so that what people type may be null there."""

    def __init__(self, dialect: Dialect, *, defaulted: bool = False, name: str = "") -> None:
        self.dialect, self.name = dialect, name
        self.defaulted = defaulted and dialect.typed

    def schema(self, annotation: Any, metadata: Iterable[Any] = (), *, optional: bool = False) -> Json:  # noqa: ANN401
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin in (Union, UnionType):
            inner = next(a for a in arguments if a is not type(None))
            return self.schema(inner, metadata, optional=True)
        if origin is Annotated:
            return self.schema(arguments[0], arguments[1:], optional=optional)
        return self.plain(annotation, metadata, optional=optional or self.defaulted)

    def plain(self, annotation: Any, metadata: Iterable[Any], *, optional: bool) -> Json:  # noqa: ANN401
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is tuple:
            return self.array(arguments[0], optional=optional)
        if origin is dict:
            return self.keyed(*arguments, optional=optional)
        if origin is Literal:
            return {"type": nullable("string", optional=optional), "enum": [*arguments, *([None] if optional else [])]}
        if issubclass(annotation, Record):
            return self.nested(annotation, optional=optional)
        return self.scalar(annotation, metadata, optional=optional)

    def array(self, member: Any, *, optional: bool) -> Json:  # noqa: ANN401
        items = _Value(self.dialect).schema(member)
        unique = self.name in _REFERENCES or (self.name in _SETS and not self.dialect.typed)
        listed: Json = {"type": nullable("array", optional=optional), "items": items}
        return listed | {"uniqueItems": True} if unique else listed

    def keyed(self, key: Any, value: Any, *, optional: bool) -> Json:  # noqa: ANN401
        member = _Value(self.dialect)
        values = {"$ref": "#/$defs/Json"} if value is Any else member.schema(value)
        kind = nullable("object", optional=optional)
        return {"type": kind, "propertyNames": member.schema(key), "additionalProperties": values}

    def nested(self, cls: type[Record], *, optional: bool) -> Json:
        whole: Json = {"$ref": f"#/$defs/{cls.__name__}"}
        short = [_SHORTHANDS[cls]] if self.dialect.typed and cls in _SHORTHANDS else []
        null = [{"type": "null"}] if optional else []
        return {"anyOf": [whole, *short, *null]} if short or null else whole

    def scalar(self, annotation: type, metadata: Iterable[Any], *, optional: bool) -> Json:
        found = list(_flat(metadata))
        if annotation is str:
            pattern = next(m.pattern for m in found if isinstance(m, StringConstraints))
            return self.dialect.reference(str(pattern), optional=optional)
        least = next(m.ge for m in found if isinstance(m, Ge))
        most = next(m.le for m in found if isinstance(m, Le))
        return {"type": nullable("integer", optional=optional), "minimum": least, "maximum": most}


def _flat(metadata: Iterable[Any]) -> Iterator[Any]:
    for one in metadata:
        yield from one.metadata if isinstance(one, FieldInfo) else [one]
