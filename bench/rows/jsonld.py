"""JSON-LD written, beside the least that could be done for the same bytes, and beside rdflib and PyLD.

Like stands beside like: one file beside one file, three with their digests beside three with their digests. What the
other side starts from is ready in memory: dicts that it copies, lines that lack their values alone, terms of triples.
"""

from __future__ import annotations

import json
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any

import orjson

from bench.rows.written import DATASET, exported, releases
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_function
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.nquads import quads
from govdata.output import Files
from govdata.vocab.jsonld import context

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from bench.table import Setting
    from govdata.model.release import Release

    Json = Any
    Told = Sequence[tuple[str, str | None, str]]

__all__ = ["ROW"]

_FLOOR = Budget(bound=0.5)
_PEERS = Budget(bound=100)
_FEW = 200
"""As many releases as rdflib and PyLD write in some seconds."""


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(2_000, 300)
    things = releases(count)
    nodes = [release_node(thing, DATASET) for thing in things]
    triples = [_terms(quads(node)) for node in nodes]
    folder = setting.folder
    pairs: list[tuple[str, Callable[[], object], Callable[[], object], str]] = [
        (
            f"jsonld: {count:,} releases, NDJSON-LD alone",
            lambda: _write_lines(things, folder),
            lambda: _write_same(nodes, folder),
            "the same dicts built, orjson, one file",
        ),
        (
            f"jsonld: {count:,} nodes, N-Quads of them",
            lambda: _write_quads(nodes, folder),
            lambda: _write_terms(triples, folder),
            "values escaped into lines that are ready, sorted",
        ),
        (
            f"jsonld: {count:,} releases, all three files",
            exported("jsonld", folder, things),
            lambda: _write_all(nodes, triples, folder),
            "both of these, three files with digests",
        ),
    ]
    for what, ours, floor, peer in pairs:
        times = compared(of_function(ours), of_function(floor))
        note = f"{count / times.ours:,.0f} releases/s; {peer}: {count / times.theirs:,.0f}"
        yield Measure(what=what, budget=_FLOOR, value=times.faster, note=note)
    yield from _beside_peers(folder, things[:_FEW])


def _write_lines(things: Sequence[Release], folder: Path) -> None:
    with (folder / "ours.jsonl").open("wb") as stream:
        for thing in things:
            stream.write(orjson.dumps(release_node(thing, DATASET)) + b"\n")


def _write_same(nodes: Sequence[Json], folder: Path) -> None:
    with (folder / "same.jsonl").open("wb") as stream:
        for node in nodes:
            stream.write(orjson.dumps(_same(node)) + b"\n")


def _same(value: Json) -> Json:
    """The same value, every dict and list of it built anew."""
    if type(value) is dict:
        return {key: _same(member) if type(member) in _HOLDERS else member for key, member in value.items()}
    return [_same(member) if type(member) in _HOLDERS else member for member in value]


_HOLDERS = (dict, list)


def _terms(lines: bytes) -> Told:
    """Each line as what stands before its literal, the literal's value, and what follows; no value for an IRI."""
    return [_parted(line) for line in lines.decode().split("\n") if line]


def _parted(line: str) -> tuple[str, str | None, str]:
    if '"' in line:
        start, end = line.index('"'), line.rindex('"') + 1
        return line[:start], json.loads(line[start:end], strict=False), line[end:]
    return line, None, ""


def _write_quads(nodes: Sequence[Json], folder: Path) -> None:
    """The nodes are made once for all files, so that what they cost stands in the row above and in that below."""
    with (folder / "ours.nq").open("wb") as stream:
        for node in nodes:
            stream.write(quads(node))


def _write_terms(triples: Sequence[Told], folder: Path) -> None:
    with (folder / "same.nq").open("wb") as stream:
        for told in triples:
            stream.write(_lines(told))


def _lines(told: Told) -> bytes:
    lines = [
        f"{start}\n" if value is None else f"{start}{encode_basestring(value)}{end}\n" for start, value, end in told
    ]
    return "".join(sorted(lines)).encode()


def _write_all(nodes: Sequence[Json], triples: Sequence[Told], folder: Path) -> None:
    """The same three files, with what every publication does to its files: digests, and bytes on the disk."""
    files = Files(root=folder / f"floor-{len(list(folder.iterdir()))}", folder="jsonld")
    lines, document, graph = (files.open(name) for name in ("a.jsonl", "a.jsonld", "a.nq"))
    for node, told in zip(nodes, triples, strict=True):
        made = orjson.dumps(_same(node))
        lines.write(made + b"\n")
        document.write(made + b",\n")
        graph.write(_lines(told))
    for sink in (lines, document, graph):
        files.done(sink)


def _beside_peers(folder: Path, things: Sequence[Release]) -> Iterator[Measure]:
    from pyld import jsonld  # noqa: PLC0415  # half a second that other rows need not wait for
    from rdflib import Dataset  # noqa: PLC0415

    nodes = [release_node(thing, DATASET) for thing in things]
    parsed = Dataset().parse(data=b"".join(map(quads, nodes)), format="nquads")
    triples = [[_plain(term) for term in quad[:3]] for quad in parsed.quads()]
    trees = [jsonld.expand({"@context": context(), **node}) for node in nodes]
    peers: list[tuple[str, Callable[[], object], str]] = [
        ("rdflib", lambda: _write_rdflib(triples), f"{len(triples):,} triples into a graph, and out as JSON-LD"),
        ("PyLD", lambda: [jsonld.compact(tree, {"@context": context()}) for tree in trees], "expanded trees compacted"),
    ]
    ours = of_function(lambda: _write_lines(things, folder))
    for name, theirs, how in peers:
        times = compared(ours, of_function(theirs), rounds=3)
        note = f"{len(things) / times.theirs:,.0f} releases/s: {how}; ours: {len(things) / times.ours:,.0f}"
        what = f"jsonld: {len(things)} releases, beside {name}"
        yield Measure(what=what, budget=_PEERS, value=times.faster, note=note)


def _plain(term: Json) -> Json:
    """The class of a term, and what it is made of."""
    made = {"lang": term.language, "datatype": term.datatype} if hasattr(term, "datatype") else {}
    return type(term), str(term), made


def _write_rdflib(triples: Sequence[Json]) -> str:
    from rdflib import Graph  # noqa: PLC0415

    graph = Graph()
    for triple in triples:
        graph.add(tuple(kind(text, **made) for kind, text, made in triple))
    return graph.serialize(format="json-ld")


ROW = Row(
    name="jsonld",
    summary="JSON-LD written, beside the same bytes made in the least way, rdflib and PyLD",
    measure=_measure,
)
