"""YAML events as a tree of offsets: where each value of a document stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from govdata.syntax.span import Entry, Span
from govdata.syntax.yaml_compose import bounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["spans"]


class _Level:
    """A list or a mapping being placed; `key` is that of the value to come, None where a key comes first."""

    __slots__ = ("is_list", "key", "span")

    def __init__(self, span: Span, *, is_list: bool) -> None:
        self.span = span
        self.is_list = is_list
        self.key: tuple[str, int, int] | None = None

    def take(self, span: Span, text: str) -> None:
        """Hold a node: as an item, as a key, or as the value of the key before it."""
        if self.is_list:
            self.span.add(str(len(self.span.entries)), Entry(span.start, span.end, span))
        elif self.key is None:
            self.key = text, span.start, span.end
        else:
            token, start, end = self.key
            self.span.add(token, Entry(start, end, span))
            self.key = None


def spans(events: Iterable[yaml.Event], offset: int, restore: Callable[[str], str] | None) -> Span:
    """The offsets of all values of one document, `offset` being where its text begins in the source."""
    top = _Level(Span(offset, offset), is_list=True)
    levels = [top]
    for event in events:
        start, end = (offset + index for index in bounds(event))
        if isinstance(event, yaml.CollectionStartEvent):
            levels.append(_Level(Span(start, end), is_list=isinstance(event, yaml.SequenceStartEvent)))
        elif isinstance(event, yaml.CollectionEndEvent):
            span = levels.pop().span
            span.end = end
            levels[-1].take(span, "")
        elif isinstance(event, yaml.NodeEvent):
            text = event.value if isinstance(event, yaml.ScalarEvent) else ""
            levels[-1].take(Span(start, end), restore(text) if restore else text)
    return next((entry.value for entry in top.span.entries.values()), top.span)
