"""Any page: the part that holds most of the running text, without what stands around it on every page of a site."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from govdata.pages import PageReader
from govdata.syntax.html_head import address, published, stated
from govdata.syntax.html_text import plain, shown, within
from govdata.text.page import Linked, Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.html import HtmlElement

__all__ = ["PAGE", "pictures"]

_AROUND = frozenset(("nav", "aside", "footer", "menu"))
_AROUND_NAMED = re.compile(
    r"\b(?:breadcrumbs?|share|sharing|social|sidebar|navigation|nav|menu|skip|pager|pagination|cookies?|related|"
    r"footer|banner|toolbar|print-link|back-to-top|node__updated|element-invisible|visually-hidden|sr-only)\b",
    re.IGNORECASE,
)
_ROLES = frozenset(("navigation", "banner", "complementary", "contentinfo", "search"))
_HEADINGS = ("h1", "h2", "h3")
# A part that holds this share of all running text is the release, or holds it.
_MOST = 0.6
# Elements that hold text of their own where there are no paragraphs; text shorter than a stretch is a label.
_HOLDERS = ("div", "span", "td", "font", "section", "article", "main", "body", "center")
_STRETCH = 30
_INLINE = frozenset(("a", "b", "big", "em", "font", "i", "small", "span", "strong", "u"))
# What stands beside the longest part is the release's own if this share of it is no link.
_UNLINKED = 0.5
# Paragraphs that hold less than this share of such text are none.
_FEW = 0.3
# What sites put around the title of a page: "Title | Office | Department".
_SITE = re.compile(r"\s+[|·»–—-]\s+[^|·»]{2,60}$")
_TITLE, _LABEL, _PARTS = 200, 5000, 20
_PART = re.compile(r"\s+[|·»–—-]\s+")
_ANNEX = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|csv|zip)$|^application/(?!x?html)", re.IGNORECASE)


def _read(root: HtmlElement) -> Page:
    named = _heading(root)
    main = _with_heading(_main(root, named), named)
    heading = named if named is not None else next(main.iter("h1"), _emphasized(main))
    title = plain(heading).replace("\n", " ") if heading is not None else _named(root)
    body = plain(main, lambda element: _around(element) or element is heading)
    return Page(
        text=f"{title}\n\n{body}".strip(),
        url=address(root),
        language=root.get("lang") or None,
        published=published(root),
        photos=tuple(pictures(main)),
        documents=tuple(_annexes(main)),
    )


def _around(element: HtmlElement) -> bool:
    if element.tag in _AROUND or element.get("role") in _ROLES or _asks(element):
        return True
    return bool(_AROUND_NAMED.search(f"{element.get('class') or ''} {element.get('id') or ''}"))


def _asks(element: HtmlElement) -> bool:
    """Whether it is a form to fill in; servers of some makes put the whole page, headings and all, into one."""
    return element.tag == "form" and next(element.iter("h1", "h2"), None) is None


def _main(root: HtmlElement, heading: HtmlElement | None) -> HtmlElement:
    """The innermost part that still holds most of the running text of the page, or the article that the heading names.

    Between heading and text stand the day and who issues.
    """
    body = root.find(".//body")
    body = root if body is None else body
    weights = _weights(body)
    wanted = weights.get(body, 0) * _MOST
    here = body
    while wanted:
        inner = next((child for child in here if weights.get(child, 0) >= wanted and child.tag != "p"), None)
        if inner is not None and inner.tag in _INLINE and weights[here] > sum(weights.get(one, 0) for one in here):
            break  # a mark that nobody closed, in the middle of the text
        if inner is None or (here.tag == "article" and heading is not None and within(heading, here)):
            break
        here = inner
    return here


def _with_heading(main: HtmlElement, heading: HtmlElement | None) -> HtmlElement:
    """The part that holds heading and text, for the day and the sections that stand beside the longest one.

    Not the whole page: where the heading stands far off, the article that the text is of. And no part whose further
    text is links for the most part: those lead to other pages.
    """
    if heading is None or within(heading, main):
        return main
    parts = list(takewhile(lambda one: one.tag not in {"body", "html"}, main.iterancestors()))
    whole = next((one for one in parts if within(heading, one)), None)
    if whole is None:
        whole = next((one for one in parts if one.tag in {"article", "main"}), main)
    further = len(plain(whole, _around)) - len(plain(main, _around))
    unlinked = len(plain(whole, _around_or_link)) - len(plain(main, _around_or_link))
    return whole if unlinked >= further * _UNLINKED else main


def _around_or_link(element: HtmlElement) -> bool:
    return element.tag == "a" or _around(element)


def _weights(body: HtmlElement) -> dict[HtmlElement, int]:
    """How much running text stands in each element: that of its paragraphs, without their links.

    Where a page has few paragraphs, because line breaks part its text, it is the text of the elements themselves.
    """
    paragraphs = _summed((one, len(one.text_content()) - _linked(one)) for one in body.iter("p", "li", "blockquote"))
    loose = _summed((one, _own(one)) for one in body.iter(*_HOLDERS))
    return paragraphs if paragraphs.get(body, 0) >= loose.get(body, 0) * _FEW else loose


def _summed(parts: Iterable[tuple[HtmlElement, int]]) -> dict[HtmlElement, int]:
    """The sizes of parts, in each of them and in all that they stand in; without what stands around a release."""
    weights: dict[HtmlElement, int] = {}
    around: dict[HtmlElement, bool] = {}
    for part, size in parts:
        above = [part, *part.iterancestors()]
        if size <= 0 or not shown(part) or _is_around(above, around):
            continue
        for one in above:
            weights[one] = weights.get(one, 0) + size
    return weights


def _is_around(above: list[HtmlElement], known: dict[HtmlElement, bool]) -> bool:
    """Whether something stands around a release, or inside what does; `above` is it and all that it stands in."""
    answer = False
    for one in reversed(above):
        answer = known[one] if one in known else known.setdefault(one, answer or _around(one))
    return answer


def _linked(part: HtmlElement) -> int:
    return sum(len(link.text_content()) for link in part.iter("a"))


def _own(part: HtmlElement) -> int:
    """The text of an element itself, what follows its line breaks and marks of emphasis among it, in long stretches."""
    pieces = [part.text or "", *(child.tail or "" for child in part)]
    return sum(len(piece.strip()) for piece in pieces if len(piece.strip()) >= _STRETCH)


def _heading(root: HtmlElement) -> HtmlElement | None:
    """The heading that the page itself is called by, with or without names of the site; else its one first heading."""
    called = _called(_titled(root))
    headings = [(key, one) for one in root.iter(*_HEADINGS) if shown(one) and (key := _key(_label(one)))]
    by_name = [(key, one) for key, one in headings if key in called]
    if by_name:
        return max(by_name, key=lambda entry: len(entry[0]))[1]
    known: dict[HtmlElement, bool] = {}
    firsts = (one for _, one in headings if one.tag == "h1" and not _is_around([one, *one.iterancestors()], known))
    first = list(islice(firsts, 2))
    return first[0] if len(first) == 1 else None


def _emphasized(main: HtmlElement) -> HtmlElement | None:
    """The first paragraph, where it is short and all of it is emphasized: the heading of pages older than headings."""
    first = plain(main, _around).partition("\n\n")[0]
    marked = (one for one in main.iter("b", "strong", "font", "big") if _label(one) == first)
    return next(marked, None) if 0 < len(first) <= _TITLE else None


def _label(element: HtmlElement) -> str:
    """The text of an element, where it is short enough to be a title; else nothing."""
    size = 0
    for piece in element.itertext():
        size += len(piece)
        if size > _LABEL:
            return ""
    return plain(element)


def _called(title: str) -> set[str]:
    """The title whole, and what is left of it without one part after another at its beginning or its end."""
    parts = _PART.split(title)
    if len(parts) > _PARTS:  # no name of a page
        return {_key(title)}
    return {_key("".join(some)) for cut in range(len(parts)) for some in (parts[cut:], parts[: cut + 1])}


def _key(title: str) -> str:
    return re.sub(r"\W+", "", title).casefold()


def _titled(root: HtmlElement) -> str:
    """What the page is called where pages are listed; else by its window."""
    title = root.find(".//title")
    shared = next(stated(root, "og:title"), None)
    return shared or (" ".join(title.text_content().split()) if title is not None else "")


def _named(root: HtmlElement) -> str:
    """What a page is called that has no heading: by its window without the names of the site."""
    name = _titled(root)
    while next(stated(root, "og:title"), None) is None and (site := _SITE.search(name)) is not None:
        name = name[: site.start()]
    return name


def pictures(main: HtmlElement) -> Iterator[Linked]:
    """The pictures of figures: others are logos and ornaments as often as not."""
    for figure in main.iter("figure"):
        image = next((image for image in figure.iter("img") if image.get("src")), None)
        if image is None or any(_around(above) and within(above, main) for above in figure.iterancestors()):
            continue
        caption = next((plain(part) for part in figure.iter("figcaption")), "")
        yield Linked(address=image.get("src", "").strip(), label=caption, alt=image.get("alt") or "")


def _annexes(main: HtmlElement) -> Iterator[Linked]:
    taken: set[str] = set()
    for link in main.iter("a"):
        address = (link.get("href") or "").strip()
        if (_ANNEX.search(address) or _ANNEX.search(link.get("type") or "")) and address not in taken:
            taken.add(address)
            yield Linked(address=address, label=plain(link))


PAGE = PageReader(summary="any page, by where most of its text stands", fits=lambda _: True, read=_read, rank=100)
