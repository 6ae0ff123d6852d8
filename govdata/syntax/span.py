"""Where each value of a document stands: a tree of offsets beside the tree of values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

__all__ = ["Entry", "Span", "extent", "find"]


@dataclass(slots=True)
class Span:
    """A value from `start` to `end`, in code points; `entries` are its fields by key, or its items by index as text.

    Where a key stands twice, the first one is held.
    """

    start: int
    end: int
    entries: dict[str, Entry] = field(default_factory=dict)


class Entry(NamedTuple):
    """A field: its key from `start` to `end`, and its value. The key of an item is the item itself."""

    start: int
    end: int
    value: Span


def find(root: Span, pointer: str, *, key: bool) -> tuple[int, int]:
    """The offsets of what a JSON Pointer names: of its value, or of its key when `key` is true.

    A value that is written as nothing (`title:`) is shown by its key. What is absent is shown by the first key of the
    nearest thing that would hold it, since the text has no place for what is not there.
    """
    here = Entry(root.start, root.end, root)
    for token in pointer.split("/")[1:]:
        below = here.value.entries.get(token.replace("~1", "/").replace("~0", "~"))
        if below is None:
            return _first(here)
        here = below
    return extent(here, key=key)


def extent(entry: Entry, *, key: bool) -> tuple[int, int]:
    """The offsets of a field's value, or of its key: also where the value is written as nothing."""
    shown = entry if key or entry.value.start == entry.value.end else entry.value
    return shown.start, shown.end


def _first(holder: Entry) -> tuple[int, int]:
    for entry in holder.value.entries.values():
        return entry.start, entry.end
    return extent(holder, key=False)
