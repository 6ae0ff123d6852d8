"""HTML pages: parsed without scripts or network, and made into plain text by what separates lines on a screen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.html import HtmlElement

__all__ = ["has_class", "parse", "plain", "shown", "within"]

_WORDS = re.compile(" ")
# Between these a reader of the page sees a blank line, between those a new line.
_PARAGRAPHS = frozenset(
    _WORDS.split(
        "address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header "
        "hr main nav ol p pre section table ul"
    )
)
_LINES = frozenset(("br", "li", "tr", "caption", "option"))
_CELLS = frozenset(("td", "th"))
_UNSEEN = frozenset(_WORDS.split("script style noscript template head select button input textarea svg iframe object"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\r\n\f\u00a0\u3000]+")
_GAPS = re.compile(r"\n{3,}")


def parse(text: str) -> HtmlElement | None:
    """The root element of a page, mended as browsers mend it; None where there is nothing to parse.

    Raises RecursionError for a page that is nested more deeply than libxml2 reads: it would leave out the rest.
    """
    from lxml import etree, html  # noqa: PLC0415  # heavy, and only pages need it

    # Without `huge_tree` a page ends at 256 elements in each other, which unclosed tags of old pages soon are.
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8", huge_tree=True)
    try:
        root = html.document_fromstring(text.encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    if any(error.level == etree.ErrorLevels.FATAL for error in parser.error_log):
        raise RecursionError("the page is nested too deeply")
    return root


def has_class(element: HtmlElement, *names: str) -> bool:
    """Whether an element is of one of the classes."""
    return not set(names).isdisjoint((element.get("class") or "").split())


def shown(element: HtmlElement) -> bool:
    """Whether a browser shows an element, as far as the element itself says."""
    if element.tag in _UNSEEN or element.get("hidden") is not None:
        return False
    return not _HIDDEN.search(element.get("style") or "")


def plain(element: HtmlElement, drop: Callable[[HtmlElement], bool] = lambda _: False) -> str:
    """The text that an element shows: paragraphs apart by one blank line, cells of a row by a tab.

    Runs of blanks, no-break and wide ones too, become one blank. What `drop` is true of is left out.
    """
    lines = "".join(_pieces(element, drop)).split("\n")
    return _GAPS.sub("\n\n", "\n".join(line.strip() for line in lines)).strip()


def within(element: HtmlElement, found: HtmlElement) -> bool:
    """Whether an element is another one, or stands inside it."""
    return element is found or any(above is found for above in element.iterancestors())


def _pieces(element: HtmlElement, drop: Callable[[HtmlElement], bool]) -> Iterator[str]:
    from lxml import etree  # noqa: PLC0415  # heavy, and only pages need it

    walk = etree.iterwalk(element, events=("start", "end"))
    inside: str | None = None
    for event, here in walk:
        if event == "start":
            inside = here.text
            if not isinstance(here.tag, str) or not shown(here) or (here is not element and drop(here)):
                walk.skip_subtree()
                inside = None
            elif here is not element:
                yield _before(here.tag)
        else:
            yield _after(here.tag) if here is not element else ""
            inside = here.tail if here is not element else None
        if inside:
            yield _BLANKS.sub(" ", inside)


def _before(tag: str) -> str:
    if tag in _PARAGRAPHS:
        return "\n\n"
    return "\n" if tag in _LINES else ""


def _after(tag: object) -> str:
    if tag in _PARAGRAPHS:
        return "\n\n"
    return "\t" if tag in _CELLS else ""
