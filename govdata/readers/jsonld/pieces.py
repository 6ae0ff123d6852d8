"""A file of JSON-LD in pieces to be read one at a time: lines, the records of a document of ours, or all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govdata.finding import Finding, Problem
from govdata.readers.jsonld.document import is_ours
from govdata.source import Place
from govdata.syntax.content import as_lines, decode
from govdata.syntax.json_document import parse
from govdata.syntax.limits import MAX_BYTES
from govdata.syntax.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.source import Source
    from govdata.syntax.record import Parsed

__all__ = ["Piece", "numbered", "pieces"]

_GRAPH = b'"@graph":['
_END = b"]}"


class Piece(NamedTuple):
    """A JSON value with its places. `known` says that our context is in force, told once for the whole file."""

    lines: Lines
    parsed: Parsed
    known: bool = False


def numbered(source: Source) -> Iterator[tuple[int, bytes]]:
    """The lines of a source with their numbers, each with its end, too long ones in parts. Raises OSError."""
    left = MAX_BYTES if source.stop is None else source.stop - source.start
    number = source.line
    with source.open() as stream:
        while line := stream.readline(min(left, MAX_BYTES)):
            left -= 0 if source.stop is None else len(line)
            yield number, line
            number += line.endswith(b"\n")


def pieces(source: Source, *, known: bool = False) -> Iterator[Piece | Finding]:
    """The values of a file, and what could not be read. `known` says that our context is at hand. Raises OSError."""
    first = next(((n, line) for n, line in numbered(source) if line.strip()), None)
    if first is None:
        return
    number, head = first[0], first[1].strip()
    if head.endswith(_GRAPH):
        yield from _members(source, number, head, known=known)
    elif (head.startswith(b"{") and head.endswith(b"}")) or source.name.endswith((".jsonl", ".ndjson")):
        yield from (_piece(source, n, line, known=known) for n, line in numbered(source) if line.strip())
    else:
        yield _whole(source, known=known)


def _whole(source: Source, *, known: bool = False) -> Piece | Finding:
    lines = as_lines(source)
    return lines if isinstance(lines, Finding) else Piece(lines, parse(lines), known)


def _piece(source: Source, number: int, content: bytes, *, known: bool = False) -> Piece | Finding:
    text = decode(content.strip(b"\r\n"), source, number)
    if isinstance(text, Finding):
        return text
    lines = Lines(source=source, text=text, number=number, single=True)
    return Piece(lines, parse(lines), known)


def _members(source: Source, first: int, head: bytes, *, known: bool) -> Iterator[Piece | Finding]:
    """The records of a document of ours, which has one on each line between the first and the last."""
    start = _piece(source, first, head + _END)
    if isinstance(start, Finding):
        yield start
        return
    if not _is_known(start, known=known):
        yield _whole(source)
        return
    ended, number = False, first
    for number, line in numbered(source):
        content = line.strip()
        if number <= first or not content:
            continue
        if ended:
            yield _finding(source, number, "something follows the end of the document")
            return
        ended = content == _END
        if not ended:
            yield _piece(source, number, line.rstrip().removesuffix(b","), known=True)
    if not ended:
        yield _finding(source, number, "the document breaks off")


def _is_known(start: Piece, *, known: bool) -> bool:
    """Whether our context is in force in a document: it says so itself, or says nothing."""
    data = start.parsed.data
    return is_ours(data["@context"]) if isinstance(data, dict) and "@context" in data else known


def _finding(source: Source, number: int, message: str) -> Finding:
    problem = Problem(pointer="", message=message, help="take the file from its publisher again")
    return Finding.of("GD102", Place(source=source.name, line=number, column=1), problem)
