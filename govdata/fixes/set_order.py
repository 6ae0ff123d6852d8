"""Sorts the items of a set and takes repetitions out; comments go with the item that they stand beside or above.

Those above the first item are taken to speak of the list. A repetition that has a comment stays, with the fault.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from govdata.fixes import Change, Fix, Spot
from govdata.model.normal import set_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.syntax.span import Entry, Span

__all__ = ["FIX"]

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")


def mend(spot: Spot) -> Sequence[Change]:
    """The items in their order."""
    field = spot.field()
    if spot.entry is None or field is None or not isinstance(spot.data, list):
        return ()
    items = list(spot.entry.value.entries.values())
    order = set_order(field, spot.data)
    if len(items) != len(spot.data) or order == list(range(len(items))):
        return ()
    in_brackets = spot.text.startswith("[", spot.entry.value.start)
    return _in_brackets(spot.text, items, order) if in_brackets or spot.flow else _in_lines(spot, items, order)


def _in_brackets(text: str, items: list[Entry], order: list[int]) -> Sequence[Change]:
    """Each item in the place of another: what stands between them stays. Not where comments do."""
    between = "".join(text[a.value.end : b.value.start] for a, b in pairwise(items))
    written = [text[item.value.start : item.value.end] for item in items]
    if "#" in between or any("#" in one and ("\n" in one or "\r" in one) for one in written):
        return ()
    changes = [(items[n].value.start, items[n].value.end, written[of]) for n, of in enumerate(order) if n != of]
    if len(order) < len(items):
        changes.append((items[len(order) - 1].value.end, items[-1].value.end, ""))
    return changes


def _in_lines(spot: Spot, items: list[Entry], order: list[int]) -> Sequence[Change]:
    """Each item with its lines, and the comments above them. Not where an item shares a line with something else."""
    text = spot.text
    ends = [_end_of_line(text, _end(text, item.value)) for item in items]
    starts = [_start_of_line(text, items[0].value.start), *ends[:-1]]
    heads = [text[start : item.value.start] for start, item in zip(starts, items, strict=True)]
    if not all(re.fullmatch(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*[ \t]*-[ \t]+", head) for head in heads):
        return ()
    lines = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    if any("#" in lines[n] for n in set(range(len(items))) - set(order)):
        return ()
    line_end = next((end for end in ("\r\n", "\r") if lines[0].endswith(end)), "\n")
    new = line_end.join(lines[n].removesuffix(line_end) for n in order)
    return [(starts[0], ends[-1], new + line_end if lines[-1].endswith(line_end) else new)]


def _end(text: str, value: Span) -> int:
    """Where a value ends: the parser says of a block that it goes on to whatever comes next, comments included."""
    while value.entries and not text.startswith(("[", "{"), value.start):
        value = next(reversed(value.entries.values())).value
    return value.end


def _start_of_line(text: str, at: int) -> int:
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def _end_of_line(text: str, at: int) -> int:
    """The start of the next line; a value that ends with its line ends there."""
    if _start_of_line(text, at) == at:
        return at
    found = _LINE.match(text, at)
    return found.end() if found else at


FIX = Fix(summary="A set is sorted, with its comments", kind="safe", mend=mend)
