"""YAML events as a tree of offsets: where each value of a document stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from govdata.syntax.span import Entry, Span
from govdata.syntax.yaml_compose import bounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["seek", "spans"]

_STARTS = frozenset((yaml.MappingStartEvent, yaml.SequenceStartEvent))
_ENDS = frozenset((yaml.MappingEndEvent, yaml.SequenceEndEvent))
_LEAVES = frozenset((yaml.ScalarEvent, yaml.AliasEvent))


class _Level:
    """A list or a mapping being placed; `key` is that of the value to come, None where a key comes first."""

    __slots__ = ("is_list", "key", "span")

    def __init__(self, span: Span, *, is_list: bool) -> None:
        self.span = span
        self.is_list = is_list
        self.key: tuple[str, int, int] | None = None

    def take(self, span: Span, text: str) -> None:
        """Hold a node: as an item, as a key, or as the value of the key before it."""
        entries = self.span.entries
        if self.is_list:
            entries[str(len(entries))] = Entry(span.start, span.end, span)
        elif self.key is None:
            self.key = text, span.start, span.end
        else:
            token, start, end = self.key
            entries.setdefault(token, Entry(start, end, span))
            self.key = None


def spans(events: Iterable[yaml.Event], offset: int, restore: Callable[[str], str] | None) -> Span:
    """The offsets of all values of one document, `offset` being where its text begins in the source."""
    top = _Level(Span(offset, offset), is_list=True)
    levels = [top]
    for event in events:
        kind = type(event)
        start, end = bounds(event)
        if kind in _LEAVES:
            text = event.value if isinstance(event, yaml.ScalarEvent) else ""
            levels[-1].take(Span(offset + start, offset + end), restore(text) if restore else text)
        elif kind in _STARTS:
            levels.append(_Level(Span(offset + start, offset + end), is_list=kind is yaml.SequenceStartEvent))
        elif kind in _ENDS:
            span = levels.pop().span
            span.end = offset + end
            levels[-1].take(span, "")
    return next((entry.value for entry in top.span.entries.values()), top.span)


def seek(events: Sequence[yaml.Event], offset: int, pointer: str) -> Entry | None:
    """The field that a pointer of one token names in the mapping that a document is, or the mapping itself; else None.

    Places of ids are asked for in every record, and stand near its beginning. `events` are all of the document's.
    """
    nodes = events[2:-2]
    if not pointer:
        start, end = offset + bounds(nodes[0])[0], offset + bounds(nodes[-1])[1]
        return Entry(start, end, Span(start, end)) if start < end else None
    name = pointer[1:]
    if "/" in name or "~" in name or type(nodes[0]) is not yaml.MappingStartEvent:
        return None
    following = iter(nodes[1:])
    while isinstance(key := next(following), yaml.ScalarEvent):
        value = next(following)
        start, end = bounds(value)[0], _end(value, following)
        if key.value == name:
            first, last = bounds(key)
            return Entry(offset + first, offset + last, Span(offset + start, offset + end))
    return None


def _end(node: yaml.Event, following: Iterator[yaml.Event]) -> int:
    depth = int(type(node) in _STARTS)
    while depth:
        node = next(following)
        depth += (type(node) in _STARTS) - (type(node) in _ENDS)
    return bounds(node)[1]
