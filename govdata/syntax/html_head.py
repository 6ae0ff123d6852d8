"""What the head of a page says of the page: its address, its name, when it was published."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

__all__ = ["address", "published", "stated"]

# Names under which heads state the day of publication, the surest first; never a day of change.
_PUBLISHED = (
    "article:published_time",
    "govuk:first-published-at",
    "datepublished",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.date",
    "dc.date",
    "publishdate",
    "pubdate",
    "date",
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?$")
_LINKED_DATA = re.compile(r"\"datePublished\"\s*:\s*\"(\d{4}-\d\d-\d\d[^\"\n]{0,40})")


def stated(root: HtmlElement, *names: str) -> Iterator[str]:
    """The values of the head under a name, in the order of the names, then of the page."""
    found: dict[str, list[str]] = {name: [] for name in names}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name in found and (meta.get("content") or "").strip():
            found[name].append(" ".join(meta.get("content", "").split()))
    return (value for values in found.values() for value in values)


def address(root: HtmlElement) -> str | None:
    """The page's own address, where its head says it."""
    for link in root.iter("link"):
        if link.get("rel") == "canonical" and link.get("href"):
            return str(link.get("href")).strip()
    return next(stated(root, "og:url"), None)


def published(root: HtmlElement) -> str | None:
    """The day or instant of publication (ISO 8601), as head or linked data write it; None where they write none."""
    for value in stated(root, *_PUBLISHED):
        if _DAY.match(value):
            return value
    for script in root.iter("script"):
        if script.get("type") == "application/ld+json":
            found = _LINKED_DATA.search(script.text or "")
            if found:
                return found[1]
    return None
