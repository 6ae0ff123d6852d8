"""Press releases as plain text: title first, footer last, and everything between in the publisher's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.extractors import extract
from govdata.readers import Reader
from govdata.text.normal import NotUtf8Error, decode
from govdata.text.raw import raw, recode, unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]


def _read(source: Source, given: Given) -> Iterator[Raw]:
    try:
        decoded = decode(source.read())
    except OSError as error:
        yield unread(source, error)
    except NotUtf8Error as error:
        yield recode(source, error)
    else:
        yield raw(source, decoded, extract(decoded.text, given))


READER = Reader(summary="press releases as plain text", read=_read)
