"""Markdown with YAML front matter: the fields between two lines of `---`, then the body."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from govdata.finding import Finding
from govdata.readers import Reader
from govdata.syntax.content import as_lines
from govdata.syntax.mistake import Mistake
from govdata.syntax.record import Parsed, empty, nothing, record
from govdata.syntax.span import Entry, Span
from govdata.syntax.yaml_document import parse
from govdata.syntax.yaml_events import Shield

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]

_OPENING = re.compile(r"---[ \t]*(?:\r\n?|\n|\Z)")
_CLOSING = re.compile(r"(?<=[\r\n])---[ \t]*(?:\r\n?|\n|\Z)")
_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n?|\n))*")
_LINE_END = re.compile(r"\r\n?")


def read(source: Source, _given: Given) -> Iterator[Raw]:
    """The one record of a Markdown file. Places count in the whole file.

    The body is the text after the front matter: its line ends become LF, blank lines around it fall away, nothing else
    is touched. Without text there is no body.
    """
    lines = as_lines(source)
    if isinstance(lines, Finding):
        yield nothing(source, lines)
    elif not lines.text.strip():
        yield empty(source)
    else:
        yield record(_parsed(lines.text), lines)


def _parsed(text: str) -> Parsed:
    opening = _OPENING.match(text)
    if not opening:
        return _broken(0, "the file does not begin with front matter", _NO_FRONT_MATTER)
    closing = _CLOSING.search(text, opening.end())
    if not closing:
        return _broken(0, "the front matter opened here is not closed", "put a line `---` after its last field")
    fields = parse(Shield(text), opening.end(), closing.start())
    if fields is None:
        return _broken(0, "the front matter is empty", "write the fields of the record between the two lines `---`")
    return _with_body(fields, text, closing.end())


_NO_FRONT_MATTER = "begin with a line `---`, the fields of the record and a second line `---`; the body follows"


def _broken(start: int, message: str, way_out: str) -> Parsed:
    mistake = Mistake(code="GD106", start=start, end=start + len("---"), message=message, help=way_out)
    return Parsed(mistakes=(mistake,), root=lambda: Span(start, start))


def _with_body(fields: Parsed, text: str, start: int) -> Parsed:
    blank = _BLANK_LINES.match(text, start)
    start = blank.end() if blank else start
    end = len(text.rstrip(" \t\r\n"))
    if end <= start or not isinstance(fields.data, dict):
        return fields
    # Blanks at the end of the last line are the body's: only whole lines fall away.
    end += len(text) - end - len(text[end:].lstrip(" \t"))
    if "body" in fields.data:
        return replace(fields, mistakes=(*fields.mistakes, _second_body(start, end)))
    data = {**fields.data, "body": _LINE_END.sub("\n", text[start:end])}
    return replace(fields, data=data, root=cache(partial(_root, fields, start, end)))


def _root(fields: Parsed, start: int, end: int) -> Span:
    root = fields.root()
    entries = {**root.entries, "body": Entry(start, end, Span(start, end))}
    return Span(root.start, root.end, entries)


def _second_body(start: int, end: int) -> Mistake:
    return Mistake(
        code="GD106",
        start=start,
        end=end,
        message="the body stands here and in the front matter as well",
        help="keep one of the two",
        path=("body",),
        again=True,
    )


READER = Reader(summary="Markdown with YAML front matter, one record a file", read=read)
