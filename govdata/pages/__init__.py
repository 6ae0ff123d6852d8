"""Page readers: one layout of pages each, from the parsed page to the text of the release and what it links to.

A publisher adds its own by the entry point group `govdata.pages`; its name may not be one of ours. Readers are asked in
the order of their `rank`, then name, and the first that fits reads the page; `general` comes last and fits every page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govdata.registry import Folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

    from govdata.text.page import Page

__all__ = ["PAGES", "PageReader", "read"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReader:
    """A reader of one layout: whether a page has it, and what the page says. Both get the root element."""

    summary: str
    fits: Callable[[HtmlElement], bool]
    read: Callable[[HtmlElement], Page]
    rank: int = 50


PAGES = Folder("govdata.pages", "PAGE", PageReader, __path__)


def read(root: HtmlElement) -> Page:
    """What a page says, by the first reader that it fits."""
    readers = sorted(((PAGES.get(name), name) for name in PAGES.names()), key=lambda entry: (entry[0].rank, entry[1]))
    return next(reader.read(root) for reader, _ in readers if reader.fits(root))
