"""Fixes: how a fault can be mended in the text of its source, one file for each fault that can be.

Only the characters at fault change: comments, quotes, order and layout stay. A fix that is not sure what the text will
mean afterwards changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from govdata.finding import Edit, Finding
from govdata.syntax.record import Locator
from govdata.syntax.span import Entry, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govdata.finding import Fix as Kind
    from govdata.finding import Problem
    from govdata.model.shape import Shape
    from govdata.source import Json, Raw

__all__ = ["Change", "Fix", "Spot", "fixes", "mended", "suggested"]

#: A piece of the text, from one offset up to another, and what takes its place.
Change = tuple[int, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """What a fix sees of a fault.

    `entry` is the field or item in the text that the fault is about, and `data` its value; None where the text has none
    of its own, as where it comes from the register. `holders` are what it stands in, from the record inwards. `at` is
    the offset of the place that is shown.
    """

    text: str
    pointer: str
    at: int
    key: bool = False
    suggestion: str = ""
    entry: Entry | None = None
    data: Json = None
    holders: tuple[Span, ...] = ()

    @property
    def name(self) -> str:
        """The key of the field, or the number of the item."""
        return self.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")

    @property
    def span(self) -> tuple[int, int]:
        """Where the scalar to be changed stands: the value, or its key."""
        if self.entry is None:
            return self.at, self.at
        return (self.entry.start, self.entry.end) if self.key else (self.entry.value.start, self.entry.value.end)

    @property
    def literal(self) -> str:
        """The scalar as it is written."""
        return self.text[slice(*self.span)]

    @property
    def flow(self) -> bool:
        """Whether it stands within brackets."""
        return any(self.text.startswith(("{", "["), holder.start) for holder in self.holders)

    @property
    def verbatim(self) -> bool:
        """Whether it is the body below front matter, which is no scalar."""
        return self.pointer == "/body" and self.entry is not None and self.entry.start == self.entry.value.start

    def field(self) -> Shape | None:
        """What the model says of the field; None for what it does not know."""
        from govdata.model.release import Release  # noqa: PLC0415  # slow to load
        from govdata.model.shape import child  # noqa: PLC0415

        path = tuple(int(part) if part.isdecimal() else part for part in self.pointer.split("/")[1:])
        return child(Release, path)[1]

    def moved(self, changes: Sequence[Change]) -> list[Change]:
        """Changes that count from the scalar's start, as changes of the text."""
        start = self.span[0]
        return [(start + a, start + b, new) for a, b, new in changes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """A fix: what it does, in a line; whether it can be trusted; and how.

    `mend` gives the changes of the text, in order, none of them overlapping; nothing where it does not know how.
    """

    summary: str
    kind: Kind
    mend: Callable[[Spot], Sequence[Change]]


@cache
def fixes() -> frozenset[str]:
    """The names of the faults that can be mended, as files are named."""
    return frozenset(module.name for module in iter_modules(__path__))


@cache
def get(name: str) -> Fix:
    """The fix of that name, loaded when first asked for."""
    fix = import_module(f"{__name__}.{name}").FIX
    if not isinstance(fix, Fix):
        raise TypeError(name)
    return fix


def mended(finding: Finding, raw: Raw, problem: Problem | None = None) -> Finding:
    """The finding with what would mend it, where that is known; else as it is.

    `problem` is what the finding was made of, where the record could be read.
    """
    name = finding.name.replace("-", "_")
    locator = raw.locate
    if name not in fixes() or not isinstance(locator, Locator):
        return finding
    fix, lines = get(name), locator.lines
    spot = Spot(text=lines.text, pointer=finding.pointer, at=lines.offset(finding.place))
    if problem is not None:
        spot = _led(replace(spot, key=problem.key, suggestion=problem.suggestion), locator.root(), raw.data)
    changes = fix.mend(spot)
    if not changes:
        return finding
    edits = tuple(Edit(line=lines.number, start=start, end=end, text=text) for start, end, text in changes)
    return replace(finding, fix=fix.kind, edits=edits)


def _led(spot: Spot, root: Span, data: Json) -> Spot:
    """The spot with the field that its pointer leads to."""
    holders, entry = [], Entry(root.start, root.end, root)
    value: Any = data
    for part in spot.pointer.split("/")[1:]:
        token = part.replace("~1", "/").replace("~0", "~")
        below = entry.value.entries.get(token)
        if below is None:
            return spot
        holders.append(entry.value)
        entry = below
        value = value[int(token)] if isinstance(value, list) else value.get(token) if isinstance(value, dict) else None
    return replace(spot, entry=entry, data=value, holders=tuple(holders))


def suggested(spot: Spot) -> Sequence[Change]:
    """The suggestion in place of the scalar, written as that was."""
    from govdata.syntax.literal import rewritten, value_of  # noqa: PLC0415  # only where something is mended

    known = spot.entry is not None and spot.suggestion and not spot.verbatim
    if not known or value_of(spot.literal, flow=spot.flow) is None:
        return ()
    if spot.key and (not spot.holders or spot.suggestion in spot.holders[-1].entries):
        return ()
    new = rewritten(spot.literal, spot.suggestion, flow=spot.flow)
    return () if new is None else [(*spot.span, new)]
