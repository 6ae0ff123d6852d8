"""GOV.UK: a document of its content API as JSON, whose fields say what pages only show."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from govdata.extractors import extract
from govdata.finding import Finding, Problem
from govdata.model.patterns import SLUG, URL
from govdata.place import Place
from govdata.readers import Reader
from govdata.readers.govuk.speech import tell
from govdata.readers.govuk.values import SITE, html, instant, line, linked, members, thing
from govdata.syntax.content import as_lines
from govdata.syntax.record import nothing
from govdata.text.normal import Decoded, readable
from govdata.text.page import Linked, Page
from govdata.text.raw import failed, raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Json, Raw, Source

__all__ = ["READER"]

_TYPES = {
    "press_release": "press-release",
    "speech": "speech",
    "transcript": "transcript",
    "draft_text": "speech",
    "speaking_notes": "speech",
    "oral_statement": "statement",
    "written_statement": "statement",
    "government_response": "statement",
    "authored_article": "other",
    "fatality_notice": "notice",
}
# Of the sizes in which a picture is offered, the largest is the picture itself.
_SIZE = re.compile(r"s(\d+)")
# What stands where an article has no picture of its own: the crest of who publishes it.
_NO_PICTURE = re.compile(r"placeholder|default_news_organisation_image")
_FIRST = "First published."
_ID, _URL = re.compile(SLUG), re.compile(URL)


def _read(source: Source, given: Given) -> Iterator[Raw]:
    lines = as_lines(source, smaller="fetch one document a file")
    if isinstance(lines, Finding):
        yield nothing(source, lines)
        return
    try:
        yield _record(source, thing(json.loads(readable(lines.text).text)), given)
    except json.JSONDecodeError as error:
        place = Place(source=source.name, line=error.lineno, column=error.colno)
        problem = Problem(pointer="", message=f"this is no JSON: {error.msg}", help="fetch the document again")
        yield failed(source, place, "GD102", problem)
    except RecursionError:
        problem = Problem(pointer="", message="the document is nested too deeply", help="fetch the document again")
        yield failed(source, Place(source=source.name), "GD006", problem)


def _record(source: Source, document: dict[str, Json], given: Given) -> Raw:
    page = _page(document)
    found = page.source_text()
    published = _published(document)
    told = replace(
        given,
        date=given.date or (published[:10] if published else None),
        language=given.language or page.language,
        publisher=given.publisher or _publisher(document),
    )
    draft = extract(found, told)
    if draft.data and published and draft.data.get("date") == published[:10]:
        draft.data["published_at"] = published
    if draft.data:
        tell(document, draft.data)
    if (stated := _publisher(document)) and not _agree(given.publisher, stated):
        draft = replace(draft, findings=(*draft.findings, ("GD008", _other_publisher(given.publisher, stated))))
    return raw(source, Decoded(text=found.text, replaced=found.replaced), draft)


def _page(document: dict[str, Json]) -> Page:
    details = thing(document.get("details"))
    title, path = line(document.get("title")), line(document.get("base_path"))
    return Page(
        text=f"{title}\n\n{html(details.get('body'))}".strip(),
        url=SITE + path if path.startswith("/") else None,
        language=line(document.get("locale")) or None,
        photos=tuple(_photos(details)),
        issuers=tuple(filter(None, (line(one.get("title")) for one in linked(document, "organisations")))),
        stated=_stated(document),
    )


def _publisher(document: dict[str, Json]) -> str | None:
    """Who publishes: the body that is named as the first, or the only one; its id is the last part of its address."""
    bodies = list(linked(document, "primary_publishing_organisation")) or list(linked(document, "organisations"))
    if len(bodies) != 1:
        return None
    name, identifier = line(bodies[0].get("title")), line(bodies[0].get("base_path")).rpartition("/")[2]
    return f"{identifier}={name}" if name and _ID.match(identifier) else None


def _agree(publisher: str | None, stated: str) -> bool:
    return publisher is None or publisher.partition("=")[0].strip() == stated.partition("=")[0]


def _other_publisher(publisher: str | None, stated: str) -> Problem:
    return Problem(
        pointer="/publisher",
        message=f"the publisher given is `{publisher}`, the document names `{stated}`",
        help="leave out --publisher, or correct it; the given one was taken",
    )


def _stated(document: dict[str, Json]) -> dict[str, Any]:
    published, updated = _published(document), instant(document.get("public_updated_at"))
    number = line(document.get("content_id"))
    values = {
        "type": _TYPES.get(line(document.get("document_type"))),
        "summary": line(document.get("description")),
        "modified_at": updated if updated != published else None,
        "change_note": _change(document),
        "related": [{"relation": "see-also", "target": address} for address in _versions(document)],
        "identifiers": [{"scheme": "govuk-content-id", "value": number}] if number else None,
        "extensions": {"govuk": withdrawn} if (withdrawn := _withdrawn(document)) else None,
    }
    return {key: value for key, value in values.items() if value}


def _change(document: dict[str, Json]) -> str:
    """What the last change changed, where there was one."""
    notes = sorted(
        (line(change.get("public_timestamp")), line(change.get("note")))
        for change in members(thing(document.get("details")).get("change_history"))
    )
    return notes[-1][1] if notes and notes[-1][1] != _FIRST else ""


def _versions(document: dict[str, Json]) -> Iterator[str]:
    """The addresses of the versions in other languages; under which ids these are recorded, nobody can say here."""
    own = line(document.get("locale"))
    for version in linked(document, "available_translations"):
        path = line(version.get("base_path"))
        if path.startswith("/") and line(version.get("locale")) not in {own, ""} and _URL.match(SITE + path):
            yield SITE + path


def _withdrawn(document: dict[str, Json]) -> dict[str, str]:
    """When and why the article was withdrawn: it stays published as it was, so its record keeps all that it says."""
    notice = thing(document.get("withdrawn_notice"))
    values = {"withdrawn_at": instant(notice.get("withdrawn_at")), "withdrawn_because": html(notice.get("explanation"))}
    return {key: value for key, value in values.items() if value}


def _photos(details: dict[str, Json]) -> Iterator[Linked]:
    images = details.get("images")
    for image in members(images) if isinstance(images, list) else [thing(details.get("image"))]:
        sources = sorted(thing(image.get("sources")).items(), key=lambda size: _width(size[0]))
        address = line(image.get("url")) or (line(sources[-1][1]) if sources else "")
        caption = line(image.get("caption"))
        if address and not _NO_PICTURE.search(address) and caption != "placeholder":
            yield Linked(
                address=address,
                label=caption,
                alt=line(image.get("alt_text")),
                credit=line(image.get("credit")),
            )


def _width(size: str) -> int:
    found = _SIZE.fullmatch(size)
    return int(found[1]) if found else 0


def _published(document: dict[str, Json]) -> str | None:
    details = thing(document.get("details"))
    return instant(details.get("first_public_at")) or instant(document.get("first_published_at"))


READER = Reader(summary="documents of the GOV.UK content API", read=_read)
