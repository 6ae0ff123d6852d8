"""YAML: one record a document, or a list of records; the core types of YAML 1.2 and nothing beyond them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Finding
from govdata.readers import Reader
from govdata.syntax.content import as_lines
from govdata.syntax.record import empty, nothing, records
from govdata.syntax.yaml_document import documents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]


def read(source: Source, _given: Given) -> Iterator[Raw]:
    """The records of a YAML file, in the order in which they stand.

    Dates, times and YAML 1.1's `yes no on off` stay text; keys that are no text become the text they are written as.
    Repeated keys, anchors, aliases, merge keys and tags are findings at their place.
    """
    lines = as_lines(source)
    if isinstance(lines, Finding):
        yield nothing(source, lines)
        return
    found = False
    for parsed in documents(lines.text):
        found = True
        yield from records(parsed, lines)
    if not found:
        yield empty(source)


READER = Reader(summary="YAML 1.2, one record a document or a list of them", read=read)
