"""JSON with the offsets of its values and every mistake in it: for texts about which there is something to say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from govdata.syntax.json_token import Tokens
from govdata.syntax.limits import MAX_DEPTH, MAX_NODES
from govdata.syntax.mistake import Mistake, Unreadable
from govdata.syntax.span import Entry, Span

__all__ = ["Scan", "scan"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """What a text turned out to hold. `data` is None where it could not be read; the last of the mistakes says why."""

    data: Any
    root: Span
    mistakes: tuple[Mistake, ...]


def scan(text: str) -> Scan:
    """The one value of a JSON text; repeated keys keep their first value."""
    scanner = _Scanner(text)
    try:
        data, root = scanner.document()
    except Unreadable as error:
        at = error.mistake.start, error.mistake.end
        return Scan(data=None, root=Span(*at), mistakes=(*scanner.tokens.mistakes, error.mistake))
    return Scan(data=data, root=root, mistakes=tuple(scanner.tokens.mistakes))


class _Scanner:
    def __init__(self, text: str) -> None:
        self.tokens = Tokens(text)
        self._nodes = 0

    def document(self) -> tuple[Any, Span]:
        """The value, and a mistake for whatever follows it."""
        tokens = self.tokens
        tokens.blanks()
        data, span = self._value()
        tokens.blanks()
        if tokens.next:
            way_out = "write several records one a line in a .ndjson file, or in a list `[…]` with commas between them"
            tokens.note(len(tokens.text), "something follows the end of the record", way_out)
        return data, span

    def _value(self) -> tuple[Any, Span]:
        tokens = self.tokens
        self._count()
        start = tokens.at
        value: Any
        if tokens.next == "{":
            return self._object()
        if tokens.next == "[":
            return self._array()
        if tokens.next == '"':
            value = tokens.string()
        elif tokens.next == "'":
            value = tokens.quoted_otherwise()
        else:
            value = tokens.word()
        return value, Span(start, tokens.at)

    def _array(self) -> tuple[list[Any], Span]:
        items: list[Any] = []
        span = Span(self.tokens.at, self.tokens.at)
        while self._more("]", span, first=not items):
            self.tokens.path.append(str(len(items)))
            value, place = self._value()
            span.entries[self.tokens.path.pop()] = Entry(place.start, place.end, place)
            items.append(value)
        return items, span

    def _object(self) -> tuple[dict[str, Any], Span]:
        fields: dict[str, Any] = {}
        span = Span(self.tokens.at, self.tokens.at)
        first = True
        while self._more("}", span, first=first):
            first = False
            self._field(fields, span)
        return fields, span

    def _field(self, fields: dict[str, Any], span: Span) -> None:
        tokens = self.tokens
        start = tokens.at
        key = self._key()
        end = tokens.at
        tokens.path.append(key)
        if key in fields:
            twice = tokens.mistake(start, end, f"the key `{key}` is given twice", "delete one of the two")
            tokens.keep(replace(twice, code="GD103", again=True))
        tokens.blanks()
        if tokens.next != ":":
            message = f"a colon is missing after the key `{key}`"
            raise Unreadable(tokens.mistake(start, end, message, 'write `"key": value`'))
        tokens.at += 1
        tokens.blanks()
        value, place = self._value()
        fields.setdefault(key, value)
        span.entries.setdefault(key, Entry(start, end, place))
        tokens.path.pop()

    def _key(self) -> str:
        tokens = self.tokens
        if tokens.next == '"':
            return tokens.string()
        if tokens.next == "'":
            return tokens.quoted_otherwise()
        start = tokens.at
        key = tokens.bare_key()
        tokens.keep(tokens.mistake(start, tokens.at, f"the key `{key}` has no quotes", f'write `"{key}"`'))
        return key

    def _more(self, close: str, span: Span, *, first: bool) -> bool:
        """Whether a list or an object goes on; reads over its brackets and commas."""
        tokens = self.tokens
        if first:
            tokens.at += 1
        tokens.blanks()
        comma = -1 if first else self._comma()
        if tokens.next in {"", "]", "}"} - {close}:
            message = f"the `{tokens.text[span.start]}` opened here is not closed"
            raise Unreadable(tokens.mistake(span.start, span.start + 1, message, f"close it with `{close}`"))
        if tokens.next != close:
            return True
        if comma >= 0:
            mistake = tokens.mistake(comma, comma + 1, f"a comma stands before `{close}`", "delete the comma")
            tokens.keep(mistake)
        tokens.at += 1
        span.end = tokens.at
        return False

    def _comma(self) -> int:
        """The offset of the comma at hand, or -1: at the end there is none, between values it is a mistake."""
        tokens = self.tokens
        if tokens.next == ",":
            comma = tokens.at
            tokens.at += 1
            tokens.blanks()
            return comma
        if tokens.next not in {"", "}", "]"}:
            tokens.note(tokens.at + 1, "a comma is missing before this", "write a comma after the value above")
        return -1

    def _count(self) -> None:
        tokens = self.tokens
        self._nodes += 1
        if self._nodes > MAX_NODES:
            message = f"there are more than {MAX_NODES:,} values in one document"
            self._stop(message, "write one record a line, in a .ndjson file")
        if len(tokens.path) >= MAX_DEPTH and tokens.next in {"[", "{"}:
            self._stop(f"values are nested more than {MAX_DEPTH} deep", "use fewer levels")

    def _stop(self, message: str, way_out: str) -> None:
        raise Unreadable(
            replace(self.tokens.mistake(self.tokens.at, self.tokens.at + 1, message, way_out), code="GD006")
        )
