"""The JSON-LD of a file: the whole of it, its lines, or the scripts of an HTML page, each with its places."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from govdata.errors import UsageError
from govdata.finding import Finding, Problem
from govdata.source import Place, Source
from govdata.syntax.content import decode, unreadable
from govdata.syntax.json_document import parse
from govdata.syntax.limits import MAX_BYTES
from govdata.syntax.lines import Lines
from govdata.syntax.mistake import pointer
from govdata.syntax.span import find

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.conformance.schemaorg.judge import Found
    from govdata.syntax.record import Parsed

__all__ = ["Piece", "pieces", "sources"]

_PAGES: Final = (".html", ".htm", ".xhtml")
_LINES: Final = (".jsonl", ".ndjson")
_SUFFIXES: Final = (".jsonld", ".json", *_LINES, *_PAGES)
#: What is JSON-LD and speaks of schema.org, or names a context beside it, which may.
_CONCERNED: Final = re.compile(
    rb"""(?=.*"@(?:context|type|graph)")(?:.*\bschema\.org/?\b|.*"@context"\s*:\s*"[\w.-]+")""", re.DOTALL
)
# A script in a comment is none. What a script holds ends at the first `</script`, whatever stands around it.
_SCRIPT: Final = re.compile(r"<!--.*?-->|<script\b(?P<head>[^>]*)>(?P<json>.*?)</script\s*>", re.DOTALL | re.IGNORECASE)
_TYPE: Final = re.compile(r"""\btype\s*=\s*["']?\s*application/ld\+json\b""", re.IGNORECASE)


class Piece(NamedTuple):
    """One JSON-LD document. `lines` is the text that it stands in, from the offset `start` on, told when asked for."""

    content: bytes
    source: Source
    number: int
    page: Lines | None = None
    start: int = 0

    def parsed(self) -> tuple[Lines, Parsed] | Finding:
        """The document read with care, for what is wrong with it; or the finding that it is no UTF-8."""
        text = decode(self.content, self.source, self.number)
        if isinstance(text, Finding):
            return text
        lines = Lines(source=self.source, text=text, number=self.number)
        return self.page or lines, parse(lines)

    def findings(self, lines: Lines, parsed: Parsed, found: Iterable[Found]) -> Iterator[Finding]:
        """What is wrong, at its places."""
        for mistake in parsed.mistakes:
            place = lines.place(mistake.start + self.start, mistake.end + self.start)
            problem = Problem(pointer=pointer(mistake.path), message=mistake.message, help=mistake.help)
            yield Finding.of(mistake.code, place, problem, line=lines.line_text(place.line))
        for one in found:
            at = pointer(tuple(map(str, one.path)))
            first, last = find(parsed.root(), at, key=one.key)
            place = lines.place(first + self.start, last + self.start)
            told = Problem(pointer=at, message=one.problem.message, help=one.problem.help)
            yield Finding.of(one.code, place, told, line=lines.line_text(place.line))


def sources(paths: Iterable[Path]) -> Iterator[tuple[Source, bool]]:
    """The files of paths, those of a folder sorted; each with whether it was asked for by its own name.

    Raises UsageError for a path that is not there.
    """
    for path in paths:
        if path.is_dir():
            found = (one for one in sorted(path.rglob("*")) if one.suffix.lower() in _SUFFIXES and one.is_file())
            yield from ((Source.of(one), False) for one in found if not _is_hidden(one.relative_to(path)))
        elif path.exists():
            yield Source.of(path), True
        else:
            raise UsageError(f"there is no {path}")


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def pieces(source: Source, *, named: bool) -> Iterator[Piece | Finding]:
    """The documents of a file, or what keeps them from being read. Without any, a finding where it was `named`."""
    kind = Path(source.name).suffix.lower()
    try:
        first = _first_line(source)
        if kind in _LINES or (kind not in _PAGES and first.startswith(b"{") and first.endswith(b"}")):
            yield from _lines(source, named=named)
            return
        content = source.read()
    except OSError as error:
        yield unreadable(source, error)
        return
    if len(content) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 2**20} MiB"
        yield _finding(source, "GD006", message, "write one document a line (.jsonl)")
    elif kind in _PAGES or first.startswith(b"<"):
        yield from _scripts(source, content, named=named)
    elif named or _CONCERNED.match(content):
        yield Piece(content=content, source=source, number=1)


def _first_line(source: Source) -> bytes:
    with source.open() as stream:
        return next((line.strip() for line in iter(lambda: stream.readline(MAX_BYTES), b"") if line.strip()), b"")


def _lines(source: Source, *, named: bool) -> Iterator[Piece]:
    with source.open() as stream:
        for number, line in enumerate(stream, 1):
            if not line.isspace() and (named or _CONCERNED.match(line)):
                yield Piece(content=line.rstrip(b"\r\n"), source=source, number=number)


def _scripts(source: Source, content: bytes, *, named: bool) -> Iterator[Piece | Finding]:
    text = decode(content, source, 1)
    if isinstance(text, Finding):
        yield text
        return
    page, none = Lines(source=source, text=text), True
    for found in _SCRIPT.finditer(text):
        if found["head"] and _TYPE.search(found["head"]):
            none = False
            yield Piece(
                content=found["json"].encode(),
                source=source,
                number=text.count("\n", 0, found.start("json")) + 1,
                page=page,
                start=found.start("json"),
            )
    if none and named:
        message = "this page has no JSON-LD"
        way_out = 'put it into <script type="application/ld+json">'
        yield _finding(source, "GD003", message, way_out)


def _finding(source: Source, code: str, message: str, way_out: str) -> Finding:
    return Finding.of(code, Place(source=source.name), Problem(pointer="", message=message, help=way_out))
