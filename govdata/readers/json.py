"""JSON: one record, or a list of records, by RFC 8259 to the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Finding
from govdata.readers import Reader
from govdata.syntax.content import as_lines
from govdata.syntax.json_document import parse
from govdata.syntax.record import empty, nothing, records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]


def read(source: Source, _given: Given) -> Iterator[Raw]:
    """The records of a JSON file, in the order in which they stand.

    Repeated keys, comments, commas too many, NaN, halves of surrogate pairs and a byte order mark are findings at their
    place.
    """
    lines = as_lines(source)
    if isinstance(lines, Finding):
        yield nothing(source, lines)
    elif not lines.text.strip():
        yield empty(source)
    else:
        yield from records(parse(lines), lines)


READER = Reader(summary="JSON, one record or a list of them", read=read)
