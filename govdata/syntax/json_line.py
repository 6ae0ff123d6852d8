"""One line of NDJSON: its bytes at once, its data and places when they are asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from govdata.finding import Finding
from govdata.source import Raw
from govdata.syntax.content import BOM, decode
from govdata.syntax.json_document import parse
from govdata.syntax.json_seek import seek
from govdata.syntax.lines import Lines
from govdata.syntax.record import nothing, record
from govdata.syntax.span import extent

if TYPE_CHECKING:
    from govdata.source import Place, Source

__all__ = ["JsonLine", "load"]


@dataclass(kw_only=True)
class JsonLine:
    """The bytes of a line, without its end, and the line's number in the source."""

    content: bytes
    source: Source
    number: int

    def raw(self) -> Raw:
        """The record unread: whoever validates its bytes need not parse them here; `reload` does so with care."""
        return Raw(
            source=self.source, locate=self.locate, line_text=self.line_text, json=self.content, reload=self.reload
        )

    def reload(self) -> Raw:
        """The record with its data, findings and places."""
        return self._loaded

    def locate(self, pointer: str, key: bool) -> Place:
        """The place of a JSON Pointer; that of the record itself and of its fields without parsing all of it."""
        text = self._lines.text
        if not pointer:
            return self._lines.place(len(text) - len(text.lstrip(" \t\r")), len(text))
        if "_loaded" in vars(self):
            return self._loaded.locate(pointer, key)
        found = seek(text, pointer)
        return self._lines.place(*extent(found, key=key)) if found else self._loaded.locate(pointer, key)

    def line_text(self, number: int) -> str:
        """The text of the line, by its number."""
        return self._lines.line_text(number)

    @cached_property
    def _lines(self) -> Lines:
        text = self.content.removeprefix(BOM).decode("utf-8", "replace")
        return Lines(source=self.source, text=text, number=self.number, single=True)

    @cached_property
    def _loaded(self) -> Raw:
        return load(self.content, self.source, self.number)


def load(content: bytes, source: Source, line: int) -> Raw:
    """The record that one line of JSON is, with care: repeated keys, NaN and whatever is not RFC 8259 are findings."""
    text = decode(content, source, line)
    if isinstance(text, Finding):
        return nothing(source, text)
    lines = Lines(source=source, text=text, number=line, single=True, marked=content.startswith(BOM))
    return record(parse(lines), lines)
