"""The text of elements with and without inline mark-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.xml import flat

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["LAYOUT", "line", "lines", "settled"]

#: Stands for a line end that is layout, until it is known whether a text goes on behind it.
LAYOUT = "\x00"


def line(element: _Element) -> str:
    """The text of an element on one line; what is inside `br` and the like is joined by blanks."""
    if not len(element):
        return flat(element.text or "").replace("\t", " ").strip()
    return lines(element).replace("\n", " ").replace("\t", " ").strip()


def lines(element: _Element) -> str:
    """The text of an element with a line end for each `br`; every other element inside counts for its text."""
    if not len(element):
        return settled(flat(element.text or "", LAYOUT))
    parts = [flat(element.text or "", LAYOUT)]
    for child in element.iterdescendants():
        if str(child.tag).endswith("}br"):
            parts.append("\n")
        parts.append(flat(child.text or "", LAYOUT))
        parts.append(flat(child.tail or "", LAYOUT))
    return settled("".join(parts))


def settled(text: str) -> str:
    """Text whose layout is gone at its ends and at line ends, and a blank elsewhere."""
    if LAYOUT not in text:
        return text
    text = text.strip(LAYOUT)
    while f"{LAYOUT}\n" in text or f"\n{LAYOUT}" in text:
        text = text.replace(f"{LAYOUT}\n", "\n").replace(f"\n{LAYOUT}", "\n")
    return text.replace(LAYOUT, " ")
