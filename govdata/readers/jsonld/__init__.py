"""JSON-LD and N-Quads: our own three files, and other serialisations of the same graph."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from govdata.errors import MissingExtraError
from govdata.finding import Finding, Problem
from govdata.readers import Reader
from govdata.readers.jsonld.decode import decode
from govdata.readers.jsonld.document import Walk
from govdata.readers.jsonld.foreign import RdfSyntaxError, expanded, has_foreign_context, of_turtle
from govdata.readers.jsonld.nquads import blocks
from govdata.readers.jsonld.pieces import pieces
from govdata.source import Place, Raw
from govdata.syntax.content import as_lines, unreadable
from govdata.syntax.mistake import pointer as pointer_of
from govdata.syntax.record import nothing
from govdata.syntax.span import find
from govdata.vocab.jsonld import CLASSES, CONTEXT_NAME, context_file
from govdata.vocab.jsonld_iri import release_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.given import Given
    from govdata.readers.jsonld.decode import Decoded
    from govdata.readers.jsonld.graph import Graph, Where
    from govdata.readers.jsonld.nquads import Block
    from govdata.readers.jsonld.pieces import Piece
    from govdata.readers.jsonld.reading import Fault
    from govdata.source import Source

    PlaceOf = Callable[[Where], Place]

__all__ = ["READER"]

_TURTLE = {".ttl": "turtle", ".trig": "trig"}
_QUADS = (".nq", ".nt", ".nquads", ".ntriples")
_RELEASE = CLASSES["NewsArticle"]
#: How many faults of one record are told one by one.
_MOST_FAULTS = 50


def read(source: Source, _given: Given) -> Iterator[Raw]:
    """The releases of a file: of N-Quads by its suffix or its first character, else of JSON-LD.

    Our own files are read a record at a time. What is not ours, or is damaged, is read as far as it can be, with
    findings.
    """
    try:
        if source.name.lower().endswith(tuple(_TURTLE)):
            yield from _of_turtle(source)
        elif _is_quads(source):
            for block in blocks(source):
                yield from _of_block(source, block)
        else:
            yield from _of_document(source)
    except OSError as error:
        yield nothing(source, unreadable(source, error))


def _is_quads(source: Source) -> bool:
    if source.name.lower().endswith(_QUADS):
        return True
    with source.open() as stream:
        return stream.read(1) == b"<"


def _of_block(source: Source, block: Block) -> Iterator[Raw]:
    def place_of(where: Where) -> Place:
        return Place(source=source.name, line=where if isinstance(where, int) else 0, column=1)

    roots = [block.release] if block.release else list(_roots(block.graph))
    findings = tuple(block.findings)
    for root in roots:
        yield _raw(source, decode(block.graph, root), place_of, findings)
        findings = ()
    if not roots:
        yield nothing(source, *findings[:1] or (_no_release(Place(source=source.name)),))


def _of_turtle(source: Source) -> Iterator[Raw]:
    lines = as_lines(source)
    if isinstance(lines, Finding):
        yield nothing(source, lines)
        return
    try:
        graph = of_turtle(lines.text, _TURTLE[source.name.lower()[source.name.rindex(".") :]])
    except RdfSyntaxError as error:
        problem = Problem(
            pointer="", message=f"this is no Turtle: {error}", help="take the file from its publisher again"
        )
        yield nothing(source, Finding.of("GD109", Place(source=source.name, line=error.line, column=1), problem))
        return
    yield from _of_graph(source, graph, lambda _where: Place(source=source.name), [])


def _of_graph(source: Source, graph: Graph, place_of: PlaceOf, findings: list[Finding]) -> Iterator[Raw]:
    """The releases of a graph, in no order of their own, with what was found beside the first of them."""
    roots = list(_roots(graph))
    for root in sorted(roots):
        yield _raw(source, decode(graph, root), place_of, tuple(findings))
        findings = []
    if not roots:
        yield nothing(source, *findings[:1] or (_no_release(place_of(())),))


def _of_document(source: Source) -> Iterator[Raw]:
    content = _beside(source)
    beside = _context_beside(source, content)
    for piece in pieces(source, known=content == context_file()):
        for raw in [nothing(source, piece)] if isinstance(piece, Finding) else _of_piece(source, piece):
            yield replace(raw, findings=(*beside, *raw.findings)) if beside else raw
            beside = ()


def _beside(source: Source) -> bytes:
    """The file that our lines name as their context; nothing where there is none, of which the manifest tells."""
    try:
        return source.sibling(CONTEXT_NAME).read()
    except OSError:
        return b""


def _context_beside(source: Source, content: bytes) -> tuple[Finding, ...]:
    """What is wrong with the file that our lines name as their context."""
    if not content or content == context_file():
        return ()
    place = Place(source=source.sibling(CONTEXT_NAME).name, line=1, column=1)
    message, way_out = "this is not the context that the files beside it are written in", "export again"
    return (Finding.of("GD782", place, Problem(pointer="", message=message, help=way_out)),)


def _of_piece(source: Source, piece: Piece) -> Iterator[Raw]:
    lines, parsed = piece.lines, piece.parsed

    def place_of(where: Where) -> Place:
        path = where if isinstance(where, tuple) else ()
        return lines.place(*find(parsed.root(), pointer_of(tuple(map(str, path))), key=False))

    findings = [lines.finding(mistake) for mistake in parsed.mistakes]
    walk = Walk()
    if parsed.data is not None and has_foreign_context(parsed.data):
        yield from _under_another_context(source, piece, findings)
        return
    if parsed.data is not None:
        walk.document(parsed.data, known=piece.known)
    findings += _findings(walk.faults, place_of, lambda _pointer: place_of(()))
    roots = list(_roots(walk.graph))
    for root in roots:
        raw = _raw(source, decode(walk.graph, root), place_of, tuple(findings))
        yield replace(raw, line_text=lines.line_text)
        findings = []
    if not roots:
        findings = findings or [_no_release(place_of(()))]
        yield replace(nothing(source, findings[0]), findings=tuple(findings), line_text=lines.line_text)


def _under_another_context(source: Source, piece: Piece, findings: list[Finding]) -> Iterator[Raw]:
    """A document whose keys only a processor knows; places in it are lost on the way."""
    place = piece.lines.place(0, 1)
    walk = Walk()
    try:
        walk.document(expanded(piece.parsed.data))
    except (RdfSyntaxError, MissingExtraError) as error:
        message, way_out = f"the context is not ours: {error}", "expand the document with a JSON-LD processor first"
        finding = Finding.of("GD782", place, Problem(pointer="", message=message, help=way_out))
        yield nothing(source, finding)
        return
    found = _findings(walk.faults, lambda _where: place, lambda _pointer: place)
    yield from _of_graph(source, walk.graph, lambda _where: place, [*findings, *found])


def _roots(graph: Graph) -> Iterator[str]:
    """The releases of a graph: by their class, and by their IRIs where the class is missing."""
    known = set(graph.of_class(_RELEASE))
    return (iri for iri in graph.nodes if iri in known or release_key(iri) == iri)


def _raw(source: Source, decoded: Decoded, place_of: PlaceOf, findings: tuple[Finding, ...]) -> Raw:
    def locate(pointer: str, _key: bool = False) -> Place:  # noqa: FBT002  # as `Raw.locate` has it
        while pointer and pointer not in decoded.places:
            pointer = pointer.rpartition("/")[0]
        return place_of(decoded.places.get(pointer, ()))

    own = _findings(decoded.faults, place_of, locate)
    record = decoded.data["id"]
    return Raw(
        source=source,
        data=decoded.data,
        locate=locate,
        findings=(*findings, *(replace(finding, record=record) for finding in own)),
    )


def _findings(faults: list[Fault], place_of: PlaceOf, locate: Callable[[str], Place]) -> list[Finding]:
    findings = [
        Finding.of(code, locate(problem.pointer) if where is None else place_of(where), problem)
        for code, problem, where in islice(faults, _MOST_FAULTS)
    ]
    if len(faults) > _MOST_FAULTS:
        problem = Problem(pointer="", message=f"{len(faults) - _MOST_FAULTS} more values are left out")
        findings.append(Finding.of("GD780", locate(""), problem))
    return findings


def _no_release(place: Place) -> Finding:
    problem = Problem(
        pointer="", message="no node here is a schema:NewsArticle", help="give a file that describes releases"
    )
    return Finding.of("GD003", place, problem)


READER = Reader(summary="JSON-LD 1.1, N-Quads and Turtle", read=read)
