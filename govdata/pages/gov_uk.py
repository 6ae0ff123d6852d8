"""News of www.gov.uk: the heading, the text in a part of its own, who issues in a list of facts above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.pages import PageReader
from govdata.pages.general import pictures
from govdata.syntax.html_head import address, published, stated
from govdata.syntax.html_text import has_class, plain
from govdata.text.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

__all__ = ["PAGE"]

_ID, _SCHEME = "govuk:content-id", "govuk-content-id"


def _fits(root: HtmlElement) -> bool:
    return any(stated(root, _ID)) and _text(root) is not None


def _read(root: HtmlElement) -> Page:
    text = _text(root)
    heading = next(root.iter("h1"), None)
    title = plain(heading).replace("\n", " ") if heading is not None else ""
    lead = next((plain(one) for one in root.iter("p") if has_class(one, "gem-c-lead-paragraph")), "")
    number = next(stated(root, _ID))
    return Page(
        text=f"{title}\n\n{plain(text) if text is not None else ''}".strip(),
        url=address(root),
        language=root.get("lang") or None,
        published=published(root),
        photos=tuple(pictures(root)),
        issuers=tuple(dict.fromkeys(_issuers(root))),
        stated={
            "identifiers": [{"scheme": "govuk-content-id", "value": number}],
            **({"summary": lead} if lead else {}),
        },
    )


def _text(root: HtmlElement) -> HtmlElement | None:
    return next((one for one in root.iter("div") if has_class(one, "govspeak", "gem-c-govspeak")), None)


def _issuers(root: HtmlElement) -> Iterator[str]:
    """The bodies in the list of facts under "From"; ministers stand there too, whose pages are elsewhere."""
    for fact in root.iter("dd"):
        label = fact.getprevious()
        if label is not None and label.tag == "dt" and plain(label).strip(": ") == "From":
            for link in fact.iter("a"):
                if "/organisations/" in (link.get("href") or ""):
                    yield plain(link)


PAGE = PageReader(summary="news of www.gov.uk", fits=_fits, read=_read, rank=20)
