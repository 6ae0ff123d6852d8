"""Values of a document of the content API, each as what it ought to be, or empty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.syntax.html_text import parse, plain
from govdata.text.normal import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.source import Json

__all__ = ["SITE", "html", "instant", "line", "linked", "members", "thing"]

SITE = "https://www.gov.uk"
_INSTANT = re.compile(r"(?P<date>\d{4}-\d\d-\d\d)T(?P<time>\d\d:\d\d:\d\d)(?:\.\d+)?(?P<zone>Z|[+-]\d\d:\d\d)")


def thing(value: Json) -> dict[str, Json]:
    """The value as an object."""
    return value if isinstance(value, dict) else {}


def members(value: Json) -> Iterator[dict[str, Json]]:
    """The objects of a list."""
    return map(thing, value if isinstance(value, list) else ())


def line(value: Json) -> str:
    """The value as a text of one line."""
    return one_line(value) if isinstance(value, str) else ""


def linked(document: dict[str, Json], relation: str) -> Iterator[dict[str, Json]]:
    """The documents that this one links to in a relation."""
    return members(thing(document.get("links")).get(relation))


def html(value: Json) -> str:
    """The plain text of a value that is HTML; of one that is offered in several forms, that of the HTML."""
    if isinstance(value, list):
        value = next((form.get("content") for form in members(value) if form.get("content_type") == "text/html"), "")
    root = parse(value) if isinstance(value, str) else None
    return plain(root) if root is not None else ""


def instant(value: Json) -> str | None:
    """An instant in the model's form: to the second, `Z` for UTC."""
    found = _INSTANT.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    zone = "Z" if found["zone"] == "+00:00" else found["zone"]
    return f"{found['date']}T{found['time']}{zone}"
