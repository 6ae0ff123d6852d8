"""Photos, videos, annexes and related releases that a page links to, with captions and titles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin

from govdata.finding import Problem
from govdata.model.patterns import URL
from govdata.text.normal import one_line

if TYPE_CHECKING:
    from govdata.text.document import Span
    from govdata.text.draft import Drafting
    from govdata.text.page import Linked, SourceText

__all__ = ["fill"]

_URL = re.compile(URL)
_AS_IS = "%!#$&'()*+,/:;=?@[]~"


def fill(draft: Drafting, source: SourceText, base: str | None) -> None:
    """Set `photos`, `videos`, `documents` and `related` from the links of a page.

    A relative address is made whole by the address of the page. Where that is not known, media are only stated,
    annexes and related releases left out, and a finding says so of media.
    """
    if source.page is None:
        return
    labels = iter(source.labels)
    for field in ("photos", "videos"):
        links = [(one, next(labels)) for one in getattr(source.page, field)]
        if links:
            _media(draft, field, links, base)
    _documents(draft, [(one, next(labels)) for one in source.page.documents], base)
    _related(draft, source.page.related, base)


def _media(draft: Drafting, field: str, links: list[tuple[Linked, Span]], base: str | None) -> None:
    whole = [(url, one, span) for one, span in links if (url := _whole(one.address, base))]
    if len(whole) < len(links):
        draft.complain("GD009", _relative(field, len(links) - len(whole)))
    if not whole:
        draft.data.setdefault(field, {"status": "stated"})
        return
    draft.data[field] = {"status": "linked", "items": [_item(draft, url, one, span) for url, one, span in whole]}
    for number, (_, _, span) in enumerate(whole):
        draft.prove(f"/{field}/items/{number}/caption", span)


def _item(draft: Drafting, url: str, one: Linked, span: Span) -> dict[str, Any]:
    values = {
        "caption": draft.text(span),
        "alt": one_line(one.alt),
        "credit": one_line(one.credit),
    }
    return {"url": url} | {key: value for key, value in values.items() if value}


def _documents(draft: Drafting, links: list[tuple[Linked, Span]], base: str | None) -> None:
    whole = [(url, span) for one, span in links if (url := _whole(one.address, base)) and draft.line(span)]
    if whole:
        draft.data["documents"] = [{"title": draft.line(span), "url": url} for url, span in whole]
    for number, (_, span) in enumerate(whole):
        draft.prove(f"/documents/{number}/title", span)


def _related(draft: Drafting, addresses: tuple[str, ...], base: str | None) -> None:
    """Of what a page names as related, it does not say how: worth reading together with it."""
    whole = dict.fromkeys(url for one in addresses if (url := _whole(one, base)) and url != base)
    if whole:
        draft.data["related"] = [{"relation": "see-also", "target": url} for url in whole]


def _whole(address: str, base: str | None) -> str | None:
    """The address in full, as browsers send it; None where it cannot be known or is no address of the web."""
    try:
        url = quote(urljoin(base or "", address), safe=_AS_IS)
    except ValueError:
        return None
    return url if _URL.match(url) else None


def _relative(field: str, count: int) -> Problem:
    return Problem(
        pointer=f"/{field}",
        message=f"{count} of the page's links to {field} lead to no address in full",
        help="give the address of the page with --source-url",
    )
