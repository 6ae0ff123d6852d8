"""GOV.UK: a document of its content API as JSON, whose fields say what pages only show."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from govdata.extractors import extract
from govdata.finding import Problem
from govdata.place import Place
from govdata.readers import Reader
from govdata.syntax.html_text import parse, plain
from govdata.text.normal import Decoded, NotUtf8Error, decode, one_line
from govdata.text.page import Linked, Page
from govdata.text.raw import failed, raw, recode, unread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Json, Raw, Source

__all__ = ["READER"]

_SITE = "https://www.gov.uk"
_TYPES = {
    "press_release": "press-release",
    "speech": "speech",
    "transcript": "transcript",
    "draft_text": "speech",
    "oral_statement": "statement",
    "written_statement": "statement",
    "government_response": "statement",
    "authored_article": "other",
}
_INSTANT = re.compile(r"(?P<date>\d{4}-\d\d-\d\d)T(?P<time>\d\d:\d\d:\d\d)(?:\.\d+)?(?P<zone>Z|[+-]\d\d:\d\d)")
# Of the sizes in which a picture is offered, the largest is the picture itself.
_SIZE = re.compile(r"s(\d+)")


def _read(source: Source, given: Given) -> Iterator[Raw]:
    try:
        text = decode(source.read()).text
        document = json.loads(text)
    except OSError as error:
        yield unread(source, error)
    except NotUtf8Error as error:
        yield recode(source, error)
    except json.JSONDecodeError as error:
        place = Place(source=source.name, line=error.lineno, column=error.colno)
        problem = Problem(pointer="", message=f"this is no JSON: {error.msg}", help="fetch the document again")
        yield failed(source, place, "GD102", problem)
    except RecursionError:
        problem = Problem(pointer="", message="the document is nested too deeply", help="fetch the document again")
        yield failed(source, Place(source=source.name), "GD006", problem)
    else:
        yield _record(source, _object(document), given)


def _record(source: Source, document: dict[str, Json], given: Given) -> Raw:
    page = _page(document)
    found = page.source_text()
    published = _published(document)
    told = replace(
        given,
        date=given.date or (published[:10] if published else None),
        language=given.language or page.language,
    )
    draft = extract(found, told)
    if draft.data and published and draft.data.get("date") == published[:10]:
        draft.data["published_at"] = published
    return raw(source, Decoded(text=found.text), draft)


def _page(document: dict[str, Json]) -> Page:
    details = _object(document.get("details"))
    title, path = _text(document.get("title")), _text(document.get("base_path"))
    body = parse(_html(details.get("body")))
    return Page(
        text=f"{title}\n\n{plain(body) if body is not None else ''}".strip(),
        url=_SITE + path if path.startswith("/") else None,
        language=_text(document.get("locale")) or None,
        photos=tuple(_photos(details)),
        issuers=tuple(_named(document, "organisations")),
        stated=_stated(document),
    )


def _stated(document: dict[str, Json]) -> dict[str, Any]:
    published, updated = _published(document), _instant(document.get("public_updated_at"))
    number = _text(document.get("content_id"))
    values = {
        "type": _TYPES.get(_text(document.get("document_type"))),
        "summary": _text(document.get("description")),
        "modified_at": updated if updated != published else None,
        "identifiers": [{"scheme": "govuk-content-id", "value": number}] if number else None,
    }
    return {key: value for key, value in values.items() if value}


def _html(body: Json) -> str:
    """The body as HTML; where it is offered in several forms, the one that is HTML."""
    if isinstance(body, list):
        forms = [_object(form) for form in body]
        body = next((form.get("content") for form in forms if form.get("content_type") == "text/html"), "")
    return body if isinstance(body, str) else ""


def _photos(details: dict[str, Json]) -> Iterator[Linked]:
    images = details.get("images")
    for image in map(_object, images if isinstance(images, list) else [details.get("image")]):
        sources = sorted(_object(image.get("sources")).items(), key=lambda size: _width(size[0]))
        address = _text(image.get("url")) or (_text(sources[-1][1]) if sources else "")
        if address and "placeholder" not in address:
            yield Linked(
                address=address,
                label=_text(image.get("caption")),
                alt=_text(image.get("alt_text")),
                credit=_text(image.get("credit")),
            )


def _width(size: str) -> int:
    found = _SIZE.fullmatch(size)
    return int(found[1]) if found else 0


def _named(document: dict[str, Json], links: str) -> Iterator[str]:
    found = _object(document.get("links")).get(links)
    for link in found if isinstance(found, list) else ():
        name = _text(_object(link).get("title"))
        if name:
            yield name


def _published(document: dict[str, Json]) -> str | None:
    details = _object(document.get("details"))
    return _instant(details.get("first_public_at")) or _instant(document.get("first_published_at"))


def _instant(value: Json) -> str | None:
    """An instant in the model's form: to the second, `Z` for UTC."""
    found = _INSTANT.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    zone = "Z" if found["zone"] == "+00:00" else found["zone"]
    return f"{found['date']}T{found['time']}{zone}"


def _object(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}


def _text(value: Json) -> str:
    return one_line(value) if isinstance(value, str) else ""


READER = Reader(summary="documents of the GOV.UK content API", read=_read)
