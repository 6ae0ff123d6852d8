"""Markdown of a site generator: front matter with title and day in the site's own names, then the text to read."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from govdata.extractors import extract
from govdata.finding import Finding
from govdata.readers import Reader
from govdata.syntax.content import as_lines
from govdata.syntax.record import nothing, record
from govdata.syntax.yaml_document import parse
from govdata.syntax.yaml_events import Shield
from govdata.text.instants import day_and_instant
from govdata.text.normal import Decoded, one_line, readable
from govdata.text.page import Page
from govdata.text.raw import raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Json, Raw, Source

__all__ = ["READER"]

_OPENING = re.compile(r"---[ \t]*(?:\r\n?|\n)")
_CLOSING = re.compile(r"(?<=[\r\n])---[ \t]*(?:\r\n?|\n|\Z)")
# What the fields of a site mean for a record; every other field is kept among the extensions.
_TITLE, _DATE, _URL, _LANGUAGE = "title", ("date", "pubdate"), ("source_url", "canonical_url", "url"), "lang"
# Marks of Markdown that are no words; links and pictures leave their words.
_MARKS = (
    (re.compile(r"^\{:[^{}\n]*\}[ \t]*\n?", re.MULTILINE), ""),
    (re.compile(r"!?\[([^\[\]\n]*)\]\([^()\n]*\)"), r"\1"),
    (re.compile(r"<sup>\s*\[?\w{1,3}\]?\s*</sup>", re.IGNORECASE), ""),
    (re.compile(r"</?[a-zA-Z][^<>\n]{0,200}>"), ""),
    (re.compile(r"\*\*+|(?<!\w)__|__(?!\w)"), ""),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+)(?<=\S)\*(?!\w)"), r"\1"),
    (re.compile(r"^#{1,6}[ \t]+", re.MULTILINE), ""),
)


def _read(source: Source, given: Given) -> Iterator[Raw]:
    lines = as_lines(source)
    if isinstance(lines, Finding):
        yield nothing(source, lines)
        return
    opening, text = _OPENING.match(lines.text), lines.text
    closing = _CLOSING.search(text, opening.end()) if opening else None
    fields = parse(Shield(text), opening.end(), closing.start()) if opening and closing else None
    if closing is None or fields is None or fields.mistakes or not isinstance(fields.data, dict):
        yield record(fields, lines) if fields is not None else _without(source, text, given)
        return
    yield _record(source, fields.data, text[closing.end() :], given)


def _without(source: Source, text: str, given: Given) -> Raw:
    decoded = readable(text)
    return raw(source, decoded, extract(decoded.text, given))


def _record(source: Source, fields: dict[str, Json], text: str, given: Given) -> Raw:
    dates = (day_and_instant(_text(fields.get(key)), given.timezone) for key in _DATE)
    day, instant = next(filter(None, dates), (None, None))
    url = next((_text(fields[key]) for key in _URL if _text(fields.get(key))), None)
    kept = {
        str(key): _plain_json(value)
        for key, value in fields.items()
        if value is not None and key not in {_TITLE, *_DATE, *_URL, _LANGUAGE}
    }
    title, body = _text(fields.get(_TITLE)), _unmarked(text)
    page = Page(
        text=f"{title}\n\n{body}".strip(),
        url=url,
        stated={"extensions": {"front-matter": kept}} if kept else {},
    )
    whole = page.source_text()
    language = _text(fields.get(_LANGUAGE)) or None
    told = replace(given, date=given.date or day, language=given.language or language)
    draft = extract(whole, told)
    if instant and draft.data.get("date") == day:
        draft.data.setdefault("published_at", instant)
    return raw(source, Decoded(text=whole.text, replaced=whole.replaced), draft)


def _unmarked(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for mark, words in _MARKS:
        text = mark.sub(words, text)
    return html.unescape(text).strip()


def _text(value: Json) -> str:
    return one_line(value) if isinstance(value, str) else ""


def _plain_json(value: Json) -> Any:  # noqa: ANN401  # any value of JSON
    """A value that extensions can hold: numbers with a point as text."""
    if isinstance(value, float):
        return str(value)
    if isinstance(value, dict):
        return {str(key): _plain_json(one) for key, one in value.items()}
    return [_plain_json(one) for one in value] if isinstance(value, list) else value


READER = Reader(summary="Markdown with a site's own front matter", read=_read)
