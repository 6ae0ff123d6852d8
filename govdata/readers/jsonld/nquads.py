"""N-Quads (W3C Recommendation, 25 February 2014), read a release at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from govdata.finding import Finding, Problem
from govdata.readers.jsonld.graph import LINK, Graph, Object
from govdata.readers.jsonld.pieces import numbered
from govdata.source import Place
from govdata.syntax.content import decode
from govdata.vocab.jsonld import DATATYPES
from govdata.vocab.jsonld_iri import release_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.source import Source

__all__ = ["Block", "blocks"]

_IRI = r'<([^\x00-\x20<>"{}|^`]*)>'
_NODE = rf"(?:{_IRI}|(_:[^\s<>\"]+))"
_LINE = re.compile(
    rf"[ \t]*{_NODE}[ \t]*{_IRI}[ \t]*"
    rf'(?:{_NODE}|"([^"\\]*(?:\\.[^"\\]*)*)"(?:\^\^{_IRI}|@([A-Za-z]+(?:-[A-Za-z0-9]+)*))?)'
    rf"[ \t]*(?:{_NODE})?[ \t]*\.[ \t]*(?:#.*)?"
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")
_ESCAPES = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f", '"': '"', "'": "'", "\\": "\\"}
_SURROGATES = range(0xD800, 0xE000)
_LAST_CODE_POINT = 0x10FFFF
#: What one release may have; beyond this a file is not ours, and is not worth a machine's memory.
_MOST_QUADS = 2_000_000


class Block(NamedTuple):
    """The quads of one release, its IRI (empty where no release is told of), and what could not be read among them."""

    graph: Graph
    release: str
    findings: list[Finding]


class _Quad(NamedTuple):
    subject: str
    predicate: str
    datatype: str
    object: Object


def blocks(source: Source) -> Iterator[Block]:
    """The releases of a file, one after the other, each with the nodes that it shares with others.

    A file of ours has the quads of a release side by side, and is read in constant memory. Where another tool has
    sorted or merged it, all of it is held. Raises OSError.
    """
    if _stands_in_blocks(source):
        yield from _streamed(source)
    else:
        yield from _gathered(source)


def _stands_in_blocks(source: Source) -> bool:
    """Whether the quads of each release stand side by side, with those of the nodes that it shares before its own.

    A release always shares its publisher, so that one right after another means that somebody has sorted the file.
    """
    seen: set[str] = set()
    last: str | None = None
    head = b""
    for _, line in numbered(source):
        if head and line.startswith(head):
            continue
        head = line[: line.find(b">") + 1]
        key = release_key(head.strip(b"<> \t").decode(errors="replace"))
        if key is not None and key != last and (last is not None or key in seen):
            return False
        if key is not None:
            seen.add(key)
        last = key
    return last is not None


def _streamed(source: Source) -> Iterator[Block]:
    block, count, subject = Block(Graph(), "", []), 0, ""
    for item in _quads(source):
        if isinstance(item, Finding):
            block.findings.append(item)
            continue
        if item.subject != subject:
            subject, key = item.subject, release_key(item.subject) or ""
            if block.release and key != block.release:
                yield block
                block, count = Block(Graph(), "", []), 0
            block = block._replace(release=key)
        count += 1
        if count > _MOST_QUADS:
            block.findings.append(_too_many(source, item))
            break
        block.graph.add(item.subject, (item.predicate, item.datatype), item.object)
    if block.graph.nodes or block.findings:
        yield block


def _gathered(source: Source) -> Iterator[Block]:
    graph = Graph()
    findings: list[Finding] = []
    keys: dict[str, None] = {}
    for count, item in enumerate(_quads(source)):
        if count > _MOST_QUADS:
            findings.append(_too_many(source, item))
            break
        if isinstance(item, Finding):
            findings.append(item)
        else:
            graph.add(item.subject, (item.predicate, item.datatype), item.object)
            keys[release_key(item.subject) or ""] = None
    for key in [key for key in keys if key] or [""] * bool(keys or findings):
        yield Block(graph, key, findings)
        findings = []


def _too_many(source: Source, item: _Quad | Finding) -> Finding:
    line = item.place.line if isinstance(item, Finding) else item.object.where
    place = Place(source=source.name, line=line if isinstance(line, int) else 0)
    message = f"more than {_MOST_QUADS} quads that do not stand release by release"
    return Finding.of("GD006", place, Problem(pointer="", message=message, help="split the file by release"))


def _quads(source: Source) -> Iterator[_Quad | Finding]:
    for number, raw in numbered(source):
        line = decode(raw, source, number)
        if isinstance(line, Finding):
            yield line
        elif (text := line.strip(" \t\r\n")) and not text.startswith("#"):
            found = _LINE.fullmatch(text)
            quad = _quad(found, number) if found else None
            yield quad or _malformed(source, number, text)


def _malformed(source: Source, number: int, text: str) -> Finding:
    place = Place(source=source.name, line=number, column=1, width=max(1, len(text)))
    problem = Problem(pointer="", message="this line is no N-Quad", help="take the file from its publisher again")
    return Finding.of("GD109", place, problem, line=text)


def _quad(found: re.Match[str], number: int) -> _Quad | None:
    subject, blank, predicate, link, blank_link, text, datatype, language, _, _ = found.groups()
    target = link if link is not None else blank_link
    if target is not None:
        return _Quad(subject or blank, predicate, LINK, Object(target, "", number))
    value = _unescaped(text)
    if value is None:
        return None
    kind = datatype or DATATYPES["tagged" if language else "text"]
    return _Quad(subject or blank, predicate, kind, Object(value, language or "", number))


def _unescaped(text: str) -> str | None:
    """The text that a literal writes; None where an escape is none, or is of something that is no character."""
    if "\\" not in text:
        return text
    parts: list[str] = []
    last = 0
    for found in _ESCAPE.finditer(text):
        character = _character(found)
        if character is None:
            return None
        parts += (text[last : found.start()], character)
        last = found.end()
    return "".join((*parts, text[last:]))


def _character(found: re.Match[str]) -> str | None:
    short, long, letter = found.groups()
    if letter is not None:
        return _ESCAPES.get(letter)
    number = int(short or long, 16)
    return None if number in _SURROGATES or number > _LAST_CODE_POINT else chr(number)
