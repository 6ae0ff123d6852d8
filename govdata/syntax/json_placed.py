"""Findings about a JSON document that was read for its values alone: their lines and columns, by their pointers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.syntax.content import as_lines
from govdata.syntax.json_document import parse
from govdata.syntax.lines import Lines
from govdata.syntax.record import Locator, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govdata.finding import Finding
    from govdata.source import Source

__all__ = ["mistakes", "placed"]


def placed(source: Source, findings: Iterable[Finding]) -> list[Finding]:
    """The findings, with line and column where they are about something in the document of this source.

    It is read for that once more, and only where something is found. A pointer to what is not there, or stands in a
    file of its own, leads to the nearest thing that holds it.
    """
    found = list(findings)
    if not any(_is_there(one, source) for one in found):
        return found
    lines = as_lines(source)
    if not isinstance(lines, Lines):
        return found
    parsed = parse(lines)
    locate = Locator(lines, parsed.root)
    return [_placed(one, lines, locate) if _is_there(one, source) else one for one in found]


def mistakes(source: Source) -> Sequence[Finding]:
    """What keeps a text from being JSON, each mistake at its place."""
    lines = as_lines(source)
    return record(parse(lines), lines).findings if isinstance(lines, Lines) else (lines,)


def _is_there(finding: Finding, source: Source) -> bool:
    """Whether a finding has a pointer into the document and no place yet but that; its cell may be the pointer too."""
    place, pointer = finding.place, finding.pointer
    return place.source == source.name and not place.line and bool(pointer) and place.cell in {"", pointer}


def _placed(finding: Finding, lines: Lines, locate: Locator) -> Finding:
    place = locate(finding.pointer, False)  # noqa: FBT003  # the value, not its key
    return replace(finding, place=place, line=lines.line_text(place.line))
