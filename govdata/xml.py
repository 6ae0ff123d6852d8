"""XML: text made safe to write, and elements read safely: no DTD, no entities, no network, nothing huge."""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Any

from govdata.limits import ELEMENT_LIMIT, TEXT_LIMIT, TOO_DEEP, TOO_LONG, TOO_MANY, TYPE_DECLARED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from lxml.etree import _Element

__all__ = [
    "DECLARATION",
    "Item",
    "XmlRefusedError",
    "attribute",
    "content",
    "flat",
    "items",
]

DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'

_BREAK = re.compile(r"[ \t\r]*\n\s*")
_POSITION = re.compile(r", line \d+, column \d+$")
_LAST_LINE = 65535
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_FIRST_TAG = re.compile(rb"<!DOCTYPE|<[^?!]")
#: What libxml2 says of documents that are beyond its own limits, and what we say.
_IN_OUR_WORDS = (("Excessive depth", TOO_DEEP), ("too long", TOO_LONG), ("too big", TOO_LONG), ("_HUGE", TOO_LONG))


class XmlRefusedError(ValueError):
    """XML that is not well-formed or not safe to read; `line` and `column` (from 1; 0 unknown) say where."""

    def __init__(self, message: str, line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.line, self.column = line, column


def content(text: str) -> str:
    """Text as the content of an element (XML 1.0, section 2.4; `>` too, for `]]>`)."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text


def attribute(text: str) -> str:
    """Text as the value of an attribute in double quotes; tab and line end as references (XML 1.0, section 3.3.3)."""
    text = content(text)
    if '"' in text:
        text = text.replace('"', "&quot;")
    if "\n" in text:
        text = text.replace("\n", "&#10;")
    return text.replace("\t", "&#9;") if "\t" in text else text


def flat(text: str, between: str = " ") -> str:
    """Text in which each line end, with the blanks around it, is `between`: line ends in XML are layout."""
    return _BREAK.sub(between, text) if "\n" in text else text


class Item:
    """An element that was read to its end, with the lines of what stands in it.

    libxml2 counts lines to 65535 only; from there on they are counted by the line ends of the text, which is exact
    unless a tag runs over several lines.
    """

    def __init__(self, element: _Element, start: int) -> None:
        self.element = element
        line = _source_line(element)
        self._start = line if line < _LAST_LINE else start
        self._counted: dict[_Element, int] | None = None

    def line(self, element: _Element) -> int:
        """The line of an element of this item, from 1."""
        line = _source_line(element)
        if line < _LAST_LINE:
            return line
        if self._counted is None:
            self._counted = dict(self._count())
        return self._counted.get(element, 0)

    def end(self) -> int:
        """The line on which the element ends, as exactly as it takes to count on from there."""
        last = self.element
        while len(last):
            last = last[-1]
        line = _source_line(last)
        # The end tag itself has no line; far from the last one that libxml2 counts, nobody will ask for it.
        if line < _LAST_LINE // 2:
            return line
        return self._start + "".join(str(text) for text in self.element.itertext()).count("\n")

    def _count(self) -> Iterator[tuple[_Element, int]]:
        from lxml.etree import iterwalk  # noqa: PLC0415  # only where lines run out

        line = self._start
        for event, element in iterwalk(self.element, events=("start", "end")):
            if event == "start":
                yield element, line
                line += (element.text or "").count("\n")
            else:
                line += (element.tail or "").count("\n")


def _source_line(element: Any) -> int:  # noqa: ANN401  # lxml's stubs do not say what it is
    return int(element.sourceline or 0)


def items(stream: IO[bytes], tags: Collection[str]) -> Iterator[Item]:
    """Each element of one of these names (`{namespace}local`) when it was read to its end, outermost ones only.

    What was handed out is forgotten when the next one is asked for, so that memory stays flat; comments and processing
    instructions are not handed out at all. Raises XmlRefusedError for what is not well-formed, has a document type
    declaration, or is deeper or larger than libxml2 takes.
    """
    from lxml import etree  # noqa: PLC0415  # heavy

    watched = _Watched(stream)
    parser = etree.iterparse(
        watched,
        events=("start", "end"),
        tag=tuple(tags),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for item in _outermost(parser):
            watched.marks = 0
            yield item
    except etree.XMLSyntaxError as error:
        line, column = error.position
        raise XmlRefusedError(_in_our_words(error.msg or "not well-formed"), line, column) from error
    except (LookupError, UnicodeError) as error:
        raise XmlRefusedError(str(error)) from error


class _Watched:
    """A stream that is refused before its parser has to hold too much of it.

    No tag and no text has a `<` inside, so that what lies between two of them is one.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._length = self._lines = 0
        self._begun = False
        #: How many `<` came since the last item.
        self.marks = 0

    def read(self, size: int = -1) -> bytes:
        """As of any stream. Raises XmlRefusedError."""
        data = self._stream.read(size)
        if not self._begun:
            self._begun = True
            _refuse_prolog(data)
        last = data.rfind(b"<")
        self._length = self._length + len(data) if last < 0 else len(data) - last
        self._lines += data.count(b"\n")
        self.marks += data.count(b"<")
        if self._length > TEXT_LIMIT:
            raise XmlRefusedError(TOO_LONG, self._lines + 1)
        if self.marks > 2 * ELEMENT_LIMIT:
            raise XmlRefusedError(TOO_MANY, self._lines + 1)
        return data


def _refuse_prolog(head: bytes) -> None:
    found = _FIRST_TAG.search(_COMMENT.sub(b"", head.replace(b"\0", b"")))
    if found is not None and found[0] == b"<!DOCTYPE":
        raise XmlRefusedError(TYPE_DECLARED, head[: found.start()].count(b"\n") + 1)


def _in_our_words(message: str) -> str:
    said = _POSITION.sub("", message).strip()
    return next((ours for theirs, ours in _IN_OUR_WORDS if theirs in said), said)


def _outermost(events: Iterable[tuple[str, _Element]]) -> Iterator[Item]:
    depth, end, last = 0, 1, None
    for event, element in events:
        if last is None and depth == 0:
            _refuse_doctype(element)
        depth += 1 if event == "start" else -1
        if depth:
            continue
        item = Item(element, end + _line_ends(last.tail) if last is not None else end)
        yield item
        end, last = item.end(), element
        _forget(element)


def _line_ends(text: str | None) -> int:
    return text.count("\n") if text else 0


def _forget(element: _Element) -> None:
    """Empty an element, and take out what stands before it; its tail is not read yet."""
    element.clear(keep_tail=True)  # type: ignore[call-arg]  # lxml's stubs are older than it
    parent = element.getparent()
    while parent is not None and (before := element.getprevious()) is not None:
        parent.remove(before)


def _refuse_doctype(root: _Element) -> None:
    if root.getroottree().docinfo.internalDTD is not None:
        raise XmlRefusedError(TYPE_DECLARED, 1)
