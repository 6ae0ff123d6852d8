"""The bytes of a CSV file as lines of UTF-8, whatever tool saved it: compressed, UTF-16, with other line ends."""

from __future__ import annotations

import re
import zlib
from gzip import GzipFile
from io import TextIOWrapper
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

__all__ = ["DAMAGED", "LONGEST", "Shape", "lines", "shape_of", "unpacked"]

LONGEST: Final = 1 << 26
"""The longest line, and the longest cell, in bytes: more is refused, so that a broken quote cannot fill the memory."""

DAMAGED: Final = (EOFError, OSError, UnicodeError, zlib.error)
"""What is raised of a file that ends early, or whose bytes are not what they were."""

_HEAD: Final = 1 << 16
_GZIP: Final = b"\x1f\x8b"
_BOM: Final = b"\xef\xbb\xbf"
_MARKS: Final = ((_BOM, "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SEPARATOR: Final = re.compile(rb"\"?sep=([^\r\n\"])\"?[\r\n]")


class Shape(NamedTuple):
    """How a file is written: encoding, length of its mark, whether lines end CR alone, separator said by Excel."""

    encoding: str
    mark: int
    bare_returns: bool
    separator: str


def unpacked(stream: BinaryIO) -> BinaryIO:
    """The text of a file that may be compressed, told by how it begins. Closing it closes the file."""
    start = stream.tell()
    head = stream.read(len(_GZIP))
    stream.seek(start)
    return _Unzipped(stream) if head == _GZIP else stream  # type: ignore[return-value]  # it reads as one


class _Unzipped(GzipFile):
    """A compressed file; the standard library leaves the file below open."""

    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(fileobj=stream, mode="rb")
        self._below = stream

    def close(self) -> None:
        """Close it, and the file below."""
        super().close()
        self._below.close()


def shape_of(stream: BinaryIO) -> Shape:
    """The shape of a file by its first bytes; the stream stands where it stood. Raises one of `DAMAGED`."""
    start = stream.tell()
    head = stream.read(_HEAD)
    stream.seek(start)
    encoding, mark = next(((name, len(m)) for m, name in _MARKS if head.startswith(m)), ("utf-8", 0))
    text = head[mark:].decode(encoding, "replace").encode() if encoding != "utf-8" else head[mark:]
    end = re.search(rb"[\r\n]", text)
    bare = end is not None and end[0] == b"\r" and text[end.end() : end.end() + 1] != b"\n"
    said = _SEPARATOR.match(text)
    return Shape(encoding, mark, bare, said[1].decode(errors="replace") if said else "")


def lines(stream: BinaryIO, shape: Shape) -> Iterator[bytes]:
    """The lines of a file in UTF-8 with their ends, without a byte order mark; none is longer than `LONGEST`.

    What is no text in its encoding is none in the lines either. Raises one of `DAMAGED`.
    """
    stream.seek(shape.mark)
    if shape.encoding == "utf-8" and not shape.bare_returns:
        while line := stream.readline(LONGEST):
            yield line
        return
    kept = "surrogateescape" if shape.encoding == "utf-8" else "surrogatepass"
    text = TextIOWrapper(stream, encoding=shape.encoding, errors=kept, newline="")
    try:
        while told := text.readline(LONGEST):
            yield told.encode(errors=kept)
    finally:
        text.detach()
