"""Press releases as HTML pages: the page reader that fits finds text and links; the text is read like any other."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.extractors import extract
from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.readers import Reader
from govdata.syntax.content import as_lines, other_encoding
from govdata.syntax.html_text import parse
from govdata.syntax.record import nothing
from govdata.text.instants import day_and_instant
from govdata.text.normal import Decoded, readable
from govdata.text.raw import failed, raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.IGNORECASE)
_HEAD = 4096
_NOT_UTF8 = "GD002"


def _read(source: Source, given: Given) -> Iterator[Raw]:
    lines = as_lines(source, smaller="give a page that holds one release")
    if not isinstance(lines, Finding):
        yield _record(source, readable(lines.text).text, given)
        return
    page = _declared(source) if lines.code == _NOT_UTF8 else None
    yield nothing(source, lines) if page is None else _record(source, page, given)


def _declared(source: Source) -> str | None:
    """The page in the encoding that its byte order mark or it itself declares; None where it is in neither."""
    content = source.read()
    declared = _CHARSET.search(content[:_HEAD])
    name = other_encoding(content) or (declared[1].decode("ascii") if declared else "")
    try:
        return readable(content.decode(name)).text if name else None
    except (LookupError, UnicodeDecodeError):
        return None


def _record(source: Source, page: str, given: Given) -> Raw:
    from govdata.pages import read  # noqa: PLC0415  # page readers need lxml

    try:
        root = parse(page)
    except RecursionError:
        problem = Problem(
            pointer="", message="the page is nested too deeply", help="close its elements, or give its text"
        )
        return failed(source, Place(source=source.name), "GD006", problem)
    told = read(root) if root is not None else None
    found = told.source_text() if told is not None else None
    if told is None or found is None or not found.text.strip():
        problem = Problem(pointer="", message="the page holds no text", help="give a page that holds a release")
        return failed(source, Place(source=source.name), "GD003", problem)
    draft = extract(found, given)
    day, instant = (told.published and day_and_instant(told.published, given.timezone)) or (None, None)
    of_itself = {"date": day, "language": told.language}
    silent = {key: value for key, value in of_itself.items() if value and draft.data and key not in draft.data}
    if silent:
        draft = extract(found, replace(given, **silent))
    if instant and draft.data.get("date") == day:
        draft.data.setdefault("published_at", instant)
    return raw(source, Decoded(text=found.text, replaced=found.replaced), draft)


READER = Reader(summary="press releases as HTML pages", read=_read)
