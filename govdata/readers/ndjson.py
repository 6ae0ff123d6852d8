"""NDJSON: one record a line, read in constant memory, whole or in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from govdata.finding import Finding, Problem
from govdata.readers import Reader
from govdata.source import Place
from govdata.syntax.content import not_utf8, other_encoding, unreadable
from govdata.syntax.json_line import JsonLine
from govdata.syntax.limits import MAX_BYTES
from govdata.syntax.record import nothing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]

_CHUNK = 1 << 20


def read(source: Source, _given: Given) -> Iterator[Raw]:
    """The records of an NDJSON file or of a part of one, each as its bytes, which nobody has parsed yet.

    Blank lines are read over; a line that is too long is a finding, and the rest of it is not held. A part begins at
    the start of a line, and has every line that begins before its `stop`.
    """
    try:
        with source.open() as stream:
            yield from _records(stream, source)
    except OSError as error:
        yield nothing(source, unreadable(source, error))


def _records(stream: BinaryIO, source: Source) -> Iterator[Raw]:
    at, number = source.start, source.line
    while source.stop is None or at < source.stop:
        content = stream.readline(MAX_BYTES + 1)
        if not content:
            return
        at += len(content)
        if len(content) > MAX_BYTES and not content.endswith(b"\n"):
            at += _skip_line(stream)
            yield nothing(source, _too_long(source, number))
        elif number == 1 and (encoding := other_encoding(content)):
            yield nothing(source, not_utf8(source, encoding))
            return
        elif content.strip(b" \t\r\n"):
            yield JsonLine(content=content.rstrip(b"\r\n"), source=source, number=number).raw()
        number += 1


def _skip_line(stream: BinaryIO) -> int:
    skipped = 0
    while chunk := stream.readline(_CHUNK):
        skipped += len(chunk)
        if chunk.endswith(b"\n"):
            break
    return skipped


def _too_long(source: Source, number: int) -> Finding:
    message = f"the line is longer than {MAX_BYTES // 2**20} MiB"
    problem = Problem(pointer="", message=message, help="a record is one line; write shorter records")
    return Finding.of("GD006", Place(source=source.name, line=number, column=1), problem)


READER = Reader(summary="NDJSON, one record a line", read=read, splittable=True)
