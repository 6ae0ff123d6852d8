"""XML as elements that know their line and column, one item at a time: nothing is resolved, and nothing grows unseen.

The parser is expat and not lxml, because libxml2 knows no columns, and no lines above 65,535.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Any

from govdata.limits import DEPTH_LIMIT, ELEMENT_LIMIT, TEXT_LIMIT, TOO_DEEP, TOO_LONG, TOO_MANY, TYPE_DECLARED
from govdata.vocab.newsml import NAR

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from typing import BinaryIO

__all__ = ["Node", "RefusedError", "elements"]

_CHUNK = 2**16
_NATIVE = frozenset({"utf-8", "utf-16", "utf-16-le", "utf-16-be", "iso8859-1", "ascii"})
_ENCODING = re.compile(rb"""\A(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")


class RefusedError(ValueError):
    """XML that is not well-formed or not safe to read; `line` and `column` (from 1) say where."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line, self.column = line, column


class Node:
    """An element. Names of NewsML-G2 stand alone, others as `{namespace}name`, and `{}name` without one."""

    __slots__ = ("attributes", "children", "column", "line", "parent", "pieces", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: Node | None, place: tuple[int, int]) -> None:
        self.tag, self.attributes, self.parent = tag, attributes, parent
        self.line, self.column = place
        self.children: list[Node] = []
        self.pieces: list[str | Node] = []

    def all(self) -> Iterator[Node]:
        """This element and all inside it, in the order of the document."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += reversed(node.children)

    def named(self, *path: str) -> Iterator[Node]:
        """The elements at a path of names below this one."""
        for child in self.children:
            if child.tag == path[0]:
                if len(path) == 1:
                    yield child
                else:
                    yield from child.named(*path[1:])

    def has(self, *path: str) -> bool:
        """Whether there is an element at a path of names."""
        return next(self.named(*path), None) is not None

    def text(self) -> str:
        """All text inside, blanks at both ends taken off."""
        return "".join(self._texts()).strip()

    def _texts(self) -> Iterator[str]:
        for piece in self.pieces:
            if isinstance(piece, str):
                yield piece
            else:
                yield from piece._texts()  # noqa: SLF001  # another of its kind


def elements(stream: BinaryIO, tags: Collection[str]) -> Iterator[Node]:
    """Each element of one of these names when it was read to its end, outermost ones only; the root, empty, first.

    What was handed out is forgotten when the next one is asked for. Raises RefusedError for what is not well-formed,
    has a document type declaration, is deeper than 256 elements, or has a text or tag of more than ten million bytes,
    or an item of more than 300,000 elements.
    """
    import pyexpat  # noqa: PLC0415  # only where XML is checked

    head = stream.read(_CHUNK)
    decoder = _decoder(head)
    building = _Building(frozenset(tags), "utf-8" if decoder else None)
    parser = building.parser
    try:
        for chunk in _chunks(head, stream, decoder):
            parser.Parse(chunk, False)  # noqa: FBT003  # expat takes it by position
            building.watch(len(chunk))
            yield from building.take()
        parser.Parse(b"", True)  # noqa: FBT003
        yield from building.take()
    except pyexpat.ExpatError as error:
        raise RefusedError(pyexpat.ErrorString(error.code), error.lineno, error.offset + 1) from error


def _chunks(head: bytes, stream: BinaryIO, decoder: codecs.IncrementalDecoder | None) -> Iterator[bytes]:
    while head:
        yield decoder.decode(head).encode() if decoder else head
        head = stream.read(_CHUNK)


def _decoder(head: bytes) -> codecs.IncrementalDecoder | None:
    """What turns a document into text where it declares an encoding that expat does not know; None where it does."""
    said = _ENCODING.match(head)
    name = said[1].decode() if said else "utf-8"
    try:
        found = codecs.lookup(name)
        found.incrementaldecoder("replace").decode(b"")
    except (LookupError, TypeError, ValueError) as error:
        raise RefusedError(f"an encoding that nobody knows: {name}", 1, 1) from error
    return None if found.name in _NATIVE else found.incrementaldecoder("replace")


class _Building:
    """The handlers of expat."""

    def __init__(self, tags: frozenset[str], encoding: str | None) -> None:
        self._tags = tags
        self._names: dict[str, str] = {}
        self._done: list[Node] = []
        self._open: Node | None = None
        self._depth = self._silent = self._length = self._count = 0
        self.parser = self._made(encoding)

    def _made(self, encoding: str | None) -> Any:  # noqa: ANN401  # pyexpat's parser has no name of its own at run time
        import pyexpat  # noqa: PLC0415

        parser = pyexpat.ParserCreate(encoding, "}")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        return parser

    def take(self) -> Iterator[Node]:
        """What was completed since the last call."""
        done, self._done = self._done, []
        yield from done

    def watch(self, size: int) -> None:
        """Refuse a tag that does not come to an end."""
        self._silent += size
        if self._silent > TEXT_LIMIT:
            self._refuse(TOO_LONG)

    def _refuse(self, message: str) -> None:
        raise RefusedError(message, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def _doctype(self, *_: object) -> None:
        self._refuse(TYPE_DECLARED)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._silent = self._length = 0
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            self._refuse(TOO_DEEP)
        tag = self._names.get(name) or self._names.setdefault(name, _short(name))
        place = (self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self._count += 1
        if self._count > ELEMENT_LIMIT:
            self._refuse(TOO_MANY)
        if self._open is not None:
            node = Node(tag, attributes, self._open, place)
            self._open.children.append(node)
            self._open.pieces.append(node)
            self._open = node
        elif tag in self._tags:
            self._open = Node(tag, attributes, None, place)
        elif self._depth == 1:
            self._done.append(Node(tag, attributes, None, place))

    def _end(self, _name: str) -> None:
        self._silent = self._length = 0
        self._depth -= 1
        node = self._open
        if node is not None:
            if node.parent is None:
                self._done.append(node)
                self._count = 0
            self._open = node.parent

    def _text(self, text: str) -> None:
        self._silent = 0
        self._length += len(text)
        if self._length > TEXT_LIMIT:
            self._refuse(TOO_LONG)
        if self._open is not None:
            self._open.pieces.append(text)


def _short(name: str) -> str:
    namespace, found, local = name.rpartition("}")
    if not found:
        return f"{{}}{name}"
    return local if namespace == NAR else f"{{{namespace}}}{local}"
