"""Press releases of the Government of Hong Kong: title and body in spans of their own, photos in the right column."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from govdata.pages import PageReader
from govdata.syntax.html_text import has_class, plain
from govdata.text.page import Linked, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

__all__ = ["PAGE"]

_TITLE = "PRHeadlineSpan"
_BODY = "pressrelease"
# The one place where the page writes its own address: the link that mails it to a friend.
_MAILED = re.compile(r"(?i)^mailto:.*?body=(https?[^&\s]+\.htm)\b")
_STARS = re.compile(r"^\*+$", re.MULTILINE)
_PRINT = re.compile(r"_photo_\d+|\.(?:jpe?g|png|gif)$", re.IGNORECASE)
# Where a press release lies, in one language or the other.
_RELEASE = re.compile(r"/general/\d{6}/\d{2}/\w+\.htm$")
_ANNEX = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|csv|zip)$", re.IGNORECASE)


def _fits(root: HtmlElement) -> bool:
    return root.get_element_by_id(_BODY, None) is not None


def _read(root: HtmlElement) -> Page:
    body = root.get_element_by_id(_BODY)
    text = _STARS.sub("", plain(body, _beside)).strip()
    title = _title(root)
    return Page(
        text=text if text.startswith(title) else f"{title}\n\n{text}",
        url=_address(root),
        photos=tuple(_photos(root)),
        videos=tuple(_videos(root)),
        documents=tuple(_annexes(body)),
        related=tuple(_related(root)),
    )


def _title(root: HtmlElement) -> str:
    """The title of its own span; of the older pages, which have none, the title of the page."""
    found = root.get_element_by_id(_TITLE, None)
    if found is None:
        found = root.find(".//title")
    return " ".join(found.text_content().split()) if found is not None else ""


def _beside(element: HtmlElement) -> bool:
    """What stands inside the body and is not of it: the right column on small screens, the title again."""
    return has_class(element, "controlDisplay2", "btm_btn") or element.get("id") in {"PRHeadline", "starBar"}


def _address(root: HtmlElement) -> str | None:
    for link in root.iter("a"):
        mailed = _MAILED.match(link.get("href") or "")
        if mailed:
            return unquote(mailed[1])
    return None


def _photos(root: HtmlElement) -> Iterator[Linked]:
    taken: set[str] = set()
    for link in root.iter("a"):
        address = (link.get("href") or "").strip()
        if has_class(link, "fancybox") and _PRINT.search(address) and address not in taken:
            taken.add(address)
            alt = next((picture.get("alt") or "" for picture in link.iter("img")), "")
            yield Linked(address=address, label=link.get("title") or "", alt=alt)


def _videos(root: HtmlElement) -> Iterator[Linked]:
    """Recordings, under their titles: each link has a title of its own, or the last one above it."""
    titles: list[str] = []
    links: list[tuple[str, int]] = []
    for element in root.iter("div", "a"):
        if has_class(element, "video_text"):
            titles.append(plain(element))
        elif element.get("href") and _plays(element):
            links.append((element.get("href", "").strip(), len(titles)))
    one_each = len(titles) == len(links)
    for number, (address, above) in enumerate(links):
        place = number if one_each else above - 1
        yield Linked(address=address, label=titles[place] if place >= 0 else "")


def _plays(link: HtmlElement) -> bool:
    """Whether a link plays a recording: marked as one, as on the older pages, or in the box of recordings."""
    return has_class(link, "videsLnkArrow") or any(has_class(box, "resAV") for box in link.iterancestors("div"))


def _related(root: HtmlElement) -> Iterator[str]:
    """The release in other languages, by the flags above it, and the releases that the right column names."""
    for picture in root.iter("img"):
        flagged = picture.getparent()
        if has_class(picture, "hdrLnk") and flagged is not None and _RELEASE.search(flagged.get("href") or ""):
            yield flagged.get("href", "").strip()
    for link in root.iter("a"):
        if has_class(link, "contentref_text") and link.get("href"):
            yield link.get("href", "").strip()


def _annexes(body: HtmlElement) -> Iterator[Linked]:
    taken: set[str] = set()
    for link in body.iter("a"):
        address = (link.get("href") or "").strip()
        if _ANNEX.search(address) and address not in taken:
            taken.add(address)
            yield Linked(address=address, label=plain(link))


PAGE = PageReader(summary="press releases of www.info.gov.hk", fits=_fits, read=_read, rank=10)
