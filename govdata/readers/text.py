"""Press releases as plain text: title first, footer last, and everything between in the publisher's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.extractors import extract
from govdata.finding import Finding
from govdata.readers import Reader
from govdata.syntax.content import as_lines
from govdata.syntax.record import nothing
from govdata.text.normal import readable
from govdata.text.raw import raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]


def _read(source: Source, given: Given) -> Iterator[Raw]:
    lines = as_lines(source, smaller="cut it into one file for each release")
    if isinstance(lines, Finding):
        yield nothing(source, lines)
        return
    decoded = readable(lines.text)
    yield raw(source, decoded, extract(decoded.text, given))


READER = Reader(summary="press releases as plain text", read=_read)
