"""What tests of readers share: bytes in, raw records and what was found out, on one line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.given import Given
from govdata.readers import READERS
from govdata.source import Source

if TYPE_CHECKING:
    from govdata.source import Json, Place, Raw

__all__ = ["at", "place", "pointers", "raws", "told", "value_at"]


def raws(reader: str, content: str | bytes) -> list[Raw]:
    """The records of a content, each of them loaded with care."""
    encoded = content.encode() if isinstance(content, str) else content
    source = Source(name="f", content=encoded)
    return [raw.reload() if raw.reload else raw for raw in READERS.get(reader).read(source, Given())]


def told(raw: Raw) -> list[str]:
    """The findings of a record: code, line, column and message."""
    return [f"{f.code} {f.place.line}:{f.place.column} {f.message}" for f in raw.findings]


def at(raw: Raw, pointer: str, *, key: bool = False) -> str:
    """The text that stands at a JSON Pointer: the part of its first line."""
    found = raw.locate(pointer, key)
    return raw.line_text(found.line)[found.column - 1 : found.column - 1 + found.width]


def place(raw: Raw, pointer: str, *, key: bool = False) -> Place:
    """The place of the value at a JSON Pointer, or of its key."""
    return raw.locate(pointer, key)


def pointers(data: Json, base: str = "") -> list[str]:
    """The pointers of all values in data that hold no other."""
    if not isinstance(data, dict | list):
        return [base]
    members = data.items() if isinstance(data, dict) else enumerate(data)
    return [
        found
        for key, value in members
        for found in pointers(value, f"{base}/{str(key).replace('~', '~0').replace('/', '~1')}")
    ]


def value_at(data: Json, pointer: str) -> Json:
    """The value that a pointer names."""
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        data = data[name] if isinstance(data, dict) else data[int(name)] if isinstance(data, list) else None
    return data
