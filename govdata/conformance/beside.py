"""What a standard has against a document, beside what its reader and the model say of the same lines."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govdata.finding import Finding
    from govdata.source import Raw

__all__ = ["Beside", "Layout", "Stretch"]

_SYNTAX, _PROFILE = "GD108", "GD741"
_LEFT, _MISSING, _STYLE = "GD701", "GD201", "GD6"
_OF_THE_MODEL = "23456"
_RANKS = {"error": 2, "warning": 1, "info": 0}
_CROWDED = 8


@dataclass(slots=True)
class Layout:
    """Where what stands in a document, as far as it bears on what is said of it; filled while it is judged."""

    stretches: list[Stretch] = field(default_factory=list)
    heads: dict[int, int] = field(default_factory=dict)


class Stretch(NamedTuple):
    """What the items of a document are from a line on: whether we wrote them, and whether they are texts."""

    line: int
    ours: bool
    text: bool


@dataclass(frozen=True)
class Beside:
    """What is wrong with a document, to stand beside what its reader and the model say of the same lines.

    One fault is one finding: where the standard has spoken of a line, they are silent about it, unless theirs is
    graver and the item ours, or there is so much on the line that they may mean something else. Other people's items
    are judged by their standard and not by how much of a release they are; `stretches` are what they are, in the order
    of their lines. `heads` tell of tags that begin on a line on which the standard found something, and run on to a
    later one, where the reader sees them.
    """

    findings: tuple[Finding, ...]
    stretches: Sequence[Stretch] = ()
    heads: Mapping[int, int] = field(default_factory=dict)

    @property
    def alone(self) -> bool:
        """Whether there is nothing else to say of the document: the reader cannot read it, nor has it to."""
        return False

    def repeats(self, _raw: Raw) -> bool:
        """Whether it is said here that a record stands there a second time."""
        return False

    def silences(self, other: Finding) -> bool:
        """Whether a finding of the reader or the model is not to be said here."""
        return self._said(other) or self._no_fault(other)

    def _said(self, other: Finding) -> bool:
        spoken = -1 if other.code[2] in "019" else self._spoken.get(other.place.line, -1)
        return spoken >= _RANKS[other.severity] or (spoken >= 0 and self._is_theirs(other.place.line))

    @cached_property
    def _spoken(self) -> Mapping[int, int]:
        """The lines of which the standard has spoken, and how grave that was."""
        spoken: dict[int, int] = {}
        for one in self.findings:
            first = one.place.line
            if first and one.line.count("<") - one.line.count("</") <= _CROWDED:
                for line in range(first, self.heads.get(first, first) + 1):
                    spoken[line] = max(spoken.get(line, 0), _RANKS[one.severity])
        return spoken

    def _is_theirs(self, line: int) -> bool:
        around = self._around(line)
        return bool(around) and not any(one.ours for one in around)

    @cached_property
    def _begins(self) -> Sequence[int]:
        return [one.line for one in self.stretches]

    def _no_fault(self, other: Finding) -> bool:
        """Whether it is no fault of somebody else's item: that a release has no place for a thing, or would want one.

        What a text lacks is said all the same, because of a text a release can be made.
        """
        advice = other.severity == "info" and other.code[2] in _OF_THE_MODEL
        if not (advice or other.code.startswith((_LEFT, _MISSING, _STYLE))):
            return False
        text = other.code == _MISSING and any(one.text for one in self._around(other.place.line))
        return self._is_theirs(other.place.line) and not text

    def _around(self, line: int) -> Sequence[Stretch]:
        """What a line may belong to: what begins on it, else what began last before it."""
        first, last = bisect_left(self._begins, line), bisect_right(self._begins, line)
        return self.stretches[first:last] or self.stretches[max(first - 1, 0) : first]

    def unsaid(self, others: Iterable[Finding]) -> Iterator[Finding]:
        """What is to be said after all that the reader and the model said.

        That an item is not as we write it is left for when nothing else is wrong: it would say the same once more.
        """
        said = {other.code for other in others if other.severity != "info"}
        silent = {_SYNTAX} & said | ({_PROFILE} if said else set())
        return (one for one in self.findings if one.code not in silent)
