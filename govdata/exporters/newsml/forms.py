"""How each form of the mapping writes a value."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Any

from govdata.vocab.newsml import SPDX
from govdata.xml import attribute, content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from govdata.exporters.newsml.evidence import Key, Told
    from govdata.vocab.newsml import Form, Kind, Value

    Say = Callable[[Any, "Context"], str | None]
    Write = Callable[[Any], str | None]

__all__ = ["Context", "block", "say_of"]

_MEDIATOPIC = re.compile("medtop:[0-9]{8}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the values of one item need beyond the record.

    Names of actors by id, guids of pictures in the order of the photos, guids of releases, computed fields by name, and
    what is told of how values were read.
    """

    names: Mapping[str, str]
    guid: Callable[[str], str]
    computed: Mapping[str, str | None]
    pictures: Iterator[str] = field(default_factory=lambda: iter(()))
    told: Mapping[Key, Told] = field(default_factory=dict)


def say_of(value: Value) -> Say:
    """The function that says a value of an object, escaped for where it stands; None where there is nothing to say."""
    kind, field = value.form.kind, value.field
    if kind in _BESIDE:
        return _with_context(field, _BESIDE[kind])
    write = attribute if value.attribute and kind == "line" else _WRITES[kind](value.form)
    if field.startswith("$"):
        return lambda _, context: None if (said := context.computed[field]) is None else write(said)
    if field in _SELF:  # a null of an extension is a value like any other
        pick = _SELF[field]
        return lambda thing, _: write(pick(thing))
    get = _getter(field)
    return lambda thing, _: None if (said := get(thing)) is None else write(said)


def _with_context(field: str, write: Callable[[Any, Context], str | None]) -> Say:
    if field == ".":
        return write
    get = attrgetter(field)
    return lambda thing, context: None if (said := get(thing)) is None else write(said, context)


def _getter(field: str) -> Callable[[Any], Any]:
    if "." not in field:
        return attrgetter(field)
    outer, inner = (attrgetter(name) for name in field.split("."))
    return lambda thing: None if (part := outer(thing)) is None else inner(part)


_SELF: Mapping[str, Callable[[Any], Any]] = {
    ".": lambda thing: thing[1] if type(thing) is tuple else thing,
    "@": itemgetter(0),
}
"""What stands for the object itself, or for the name and the value of a pair."""


def block(text: str) -> str:
    """Text of several lines as the standard's BlockType has it, and XHTML as well."""
    return content(text).replace("\n", "<br/>")


def _address(value: str) -> str | None:
    return attribute(value) if ":" in value else None


def _license(value: str) -> str:
    return attribute(value) if ":" in value else f"{SPDX}{value}"


def _topic(value: str) -> str | None:
    return value if _MEDIATOPIC.fullmatch(value) else None


def _topic_iri(value: str) -> str | None:
    return None if _MEDIATOPIC.fullmatch(value) else attribute(value)


def _json(value: object) -> str:
    import orjson  # noqa: PLC0415  # only where a record has extensions

    return content(orjson.dumps(value).decode())


def _code(form: Form) -> Write:
    also, head = dict(form.also), f"{form.scheme}:"
    return lambda value: also.get(value) or f"{head}{value}"


def _codes(form: Form) -> Write:
    also, head = dict(form.also), f"{form.scheme}:"
    return lambda value: f"{head}{value} {also[value]}" if value in also else f"{head}{value}"


def _also(form: Form) -> Write:
    return dict(form.also).get


_WRITES: Mapping[Kind, Callable[[Form], Write]] = {
    "line": lambda _: content,
    "block": lambda _: block,
    "raw": lambda _: attribute,
    "number": lambda _: str,
    "json": lambda _: _json,
    "qcode": lambda _: attribute,
    "code": _code,
    "codes": _codes,
    "also": _also,
    "address": lambda _: _address,
    "license": lambda _: _license,
    "topic": lambda _: _topic,
    "topic-iri": lambda _: _topic_iri,
}

_BESIDE: Mapping[Kind, Callable[[Any, Context], str | None]] = {
    "guid": lambda value, context: None if ":" in value else context.guid(value),
    "picture": lambda _value, context: next(context.pictures),
    "name-of": lambda value, context: content(context.names[value]),
}
"""The forms that need what is beside the record."""
