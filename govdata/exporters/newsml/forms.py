"""How each form of the mapping writes a value."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from govdata.vocab.newsml import SPDX
from govdata.xml import attribute, content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from govdata.exporters.newsml.evidence import Key, Told
    from govdata.vocab.newsml import Form, Kind, Value

    Write = Callable[[Any, "Context"], str | None]

__all__ = ["Context", "block", "write_of"]

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


def write_of(value: Value) -> Write:
    """The function that writes a value: escaped for where it stands; None leaves an attribute out."""
    if value.form.kind == "line":
        return _line if value.attribute else _content
    return _FORMS[value.form.kind](value.form)


def block(text: str) -> str:
    """Text of several lines as the standard's BlockType has it, and XHTML as well."""
    return content(text).replace("\n", "<br/>")


def _line(value: str, _: Context) -> str:
    return attribute(value)


def _content(value: str, _: Context) -> str:
    return content(value)


def _address(value: str, _: Context) -> str | None:
    return attribute(value) if ":" in value else None


def _guid(value: str, context: Context) -> str | None:
    return None if ":" in value else context.guid(value)


def _license(value: str, _: Context) -> str:
    return attribute(value) if ":" in value else f"{SPDX}{value}"


def _topic(value: str, _: Context) -> str | None:
    return value if _MEDIATOPIC.fullmatch(value) else None


def _topic_iri(value: str, _: Context) -> str | None:
    return None if _MEDIATOPIC.fullmatch(value) else attribute(value)


def _json(value: object, _: Context) -> str:
    import orjson  # noqa: PLC0415  # only where a record has extensions

    return content(orjson.dumps(value).decode())


def _code(form: Form) -> Write:
    also, head = dict(form.also), f"{form.scheme}:"
    return lambda value, _: also.get(value) or f"{head}{value}"


def _codes(form: Form) -> Write:
    also, head = dict(form.also), f"{form.scheme}:"
    return lambda value, _: f"{head}{value} {also[value]}" if value in also else f"{head}{value}"


def _also(form: Form) -> Write:
    also = dict(form.also)
    return lambda value, _: also.get(value)


_FORMS: Mapping[Kind, Callable[[Form], Write]] = {
    "block": lambda _: lambda value, _: block(value),
    "raw": lambda _: _line,
    "number": lambda _: lambda value, _: str(value),
    "json": lambda _: _json,
    "qcode": lambda _: _line,
    "code": _code,
    "codes": _codes,
    "also": _also,
    "guid": lambda _: _guid,
    "address": lambda _: _address,
    "license": lambda _: _license,
    "topic": lambda _: _topic,
    "topic-iri": lambda _: _topic_iri,
    "picture": lambda _: lambda _value, context: next(context.pictures),
    "name-of": lambda _: lambda value, context: content(context.names[value]),
}
