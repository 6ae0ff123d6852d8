"""From a draft to a raw record: findings at their places, and the text that offsets count in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.source import Raw

if TYPE_CHECKING:
    from govdata.source import Source
    from govdata.text.draft import Draft
    from govdata.text.normal import Decoded

__all__ = ["failed", "raw"]


def failed(source: Source, place: Place, code: str, problem: Problem) -> Raw:
    """The record that could not be read, with the finding that says why."""
    return Raw(source=source, locate=lambda _pointer, _key: place, findings=(Finding.of(code, place, problem),))


class _Places:
    """Where values stand in the source: offsets as line and column, values by the nearest that has a span."""

    def __init__(self, source: Source, text: str, spans: dict[str, tuple[int, int]]) -> None:
        self.source, self.text, self.spans = source, text, spans

    def __call__(self, pointer: str, key: bool) -> Place:  # the protocol of `Raw.locate`
        """The place of a pointer's value; a text has no keys, so that a key stands where its value does."""
        del key
        while pointer not in self.spans and pointer:
            pointer = pointer.rpartition("/")[0]
        return self.at(*self.spans.get(pointer, (0, 1)))

    def at(self, start: int, end: int) -> Place:
        """The place of the code points `start` to `end`: line and column from 1, the width within the first line."""
        begin = self.text.rfind("\n", 0, start) + 1
        stop = self.text.find("\n", start, end)
        return Place(
            source=self.source.name,
            line=self.text.count("\n", 0, start) + 1,
            column=start - begin + 1,
            width=max(1, (stop if stop >= 0 else end) - start),
        )

    def line(self, number: int) -> str:
        """A line of the text by its number from 1; empty beyond the end."""
        lines = self.text.split("\n", number)
        return lines[number - 1] if 0 < number <= len(lines) else ""


def raw(source: Source, decoded: Decoded, draft: Draft) -> Raw:
    """The raw record of a draft that was read from a text."""
    places = _Places(source, decoded.text, draft.spans)
    findings = [_found(places, places(problem.pointer, False), code, problem) for code, problem in draft.findings]  # noqa: FBT003  # the value
    if decoded.replaced:
        at = places.at(decoded.replaced[0], decoded.replaced[0] + 1)
        findings.append(_found(places, at, "GD609", _replaced(len(decoded.replaced))))
    return Raw(
        source=source,
        data=draft.data or None,
        locate=places,
        findings=tuple(findings),
        line_text=places.line,
        text=decoded.text,
        unplaced=draft.left,
    )


def _found(places: _Places, place: Place, code: str, problem: Problem) -> Finding:
    return Finding.of(code, place, problem, line=places.line(place.line))


def _replaced(count: int) -> Problem:
    return Problem(
        pointer="",
        message=f"{count} control characters or noncharacters were read as blanks",
        help="take them out of the source",
    )
