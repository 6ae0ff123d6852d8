"""The body of an item as plain text: XHTML, NITF, or anything else that is made of blocks of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.readers.newsml.text import LAYOUT, settled
from govdata.vocab.newsml import NAR_PREFIX
from govdata.xml import flat

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["paragraphs"]

_PARAGRAPH = frozenset({"p"})
_BLOCKS = _PARAGRAPH | {
    "address", "article", "blockquote", "body", "body.content", "body.end", "byline", "caption", "dateline", "dd",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hedline", "hl1", "hl2", "hr", "li", "main", "media", "nav", "ol", "pre", "section", "table", "tbody",
    "tfoot", "thead", "tr", "ul",
}  # fmt: skip
_CELLS = frozenset({"td", "th"})
_SILENT = frozenset({"head", "script", "style", "template", "docdata", "body.head"})


def paragraphs(rendition: _Element) -> list[str] | None:
    """The paragraphs of a rendition in a contentSet; None where it holds no text of its own."""
    name = str(rendition.tag).removeprefix(NAR_PREFIX)
    if name == "inlineXML":
        return _blocks(rendition)
    if name == "inlineData" and (rendition.get("contenttype") or "text/plain").startswith("text/"):
        return "".join(str(text) for text in rendition.itertext()).split("\n\n")
    return None


def _blocks(element: _Element) -> list[str]:
    """Blocks set apart by blank lines. A `p` counts even when it is empty: it is how we write several blank lines."""
    from lxml.etree import iterwalk  # noqa: PLC0415  # heavy

    writing = _Paragraphs()
    silent = 0
    for event, node in iterwalk(element, events=("start", "end")):
        name = str(node.tag).rpartition("}")[2]
        silent += (event == "start" and name in _SILENT) - (event == "end" and name in _SILENT)
        if event == "start":
            writing.start(name, "" if silent else node.text or "")
        else:
            writing.end(name)
            writing.add("" if silent or node is element else node.tail or "")
    return writing.done


class _Paragraphs:
    def __init__(self) -> None:
        self.done: list[str] = []
        self._open: list[str] = []

    def start(self, name: str, text: str) -> None:
        if name in _BLOCKS:
            self._flush(keep=False)
        elif name == "br":
            self._open.append("\n")
        elif name in _CELLS and self._open:
            self._open.append("\t")
        self.add(text)

    def end(self, name: str) -> None:
        if name in _BLOCKS:
            self._flush(keep=name in _PARAGRAPH)

    def add(self, text: str) -> None:
        if text:
            self._open.append(flat(text, LAYOUT))

    def _flush(self, *, keep: bool) -> None:
        text = settled("".join(self._open))
        self._open = []
        if keep or text.strip():
            self.done.append(text)
