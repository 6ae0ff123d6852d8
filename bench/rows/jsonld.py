"""JSON-LD written, beside the least that could be done for it, and beside rdflib."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from bench.rows.written import DATASET, exported, releases
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_function
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.nquads import quads

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from bench.table import Setting
    from bench.timing import Times
    from govdata.model.release import Release

    Json = Any

__all__ = ["ROW"]

_FLOOR = Budget(bound=0.5)
_RDFLIB = Budget(bound=100)
_FEW = 50
"""As many releases as rdflib writes in a second or two."""


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(2_000, 300)
    things = releases(count)
    nodes = [release_node(thing, DATASET) for thing in things]
    floor = of_function(lambda: _write_same(nodes, setting.folder))
    times = compared(of_function(lambda: _write_ours(things, setting.folder)), floor)
    yield _beside_floor(f"jsonld: {count:,} nodes into one file", times, count, "the same dicts built, and orjson")
    times = compared(of_function(exported("jsonld", setting.folder, things)), floor)
    yield _beside_floor(f"jsonld: {count:,} releases, whole exporter", times, count, "one file, ours are three")
    yield _beside_rdflib(setting, things[:_FEW])


def _beside_floor(what: str, times: Times, count: int, peer: str) -> Measure:
    note = f"{count / times.ours:,.0f} releases/s; {peer}: {count / times.theirs:,.0f}"
    return Measure(what=what, budget=_FLOOR, value=times.faster, note=note)


def _write_ours(things: Sequence[Release], folder: Path) -> None:
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


def _beside_rdflib(setting: Setting, things: Sequence[Release]) -> Measure:
    from rdflib import Dataset  # noqa: PLC0415  # half a second that other rows need not wait for

    lines = b"".join(quads(release_node(thing, DATASET)) for thing in things)
    triples = [[_plain(term) for term in quad[:3]] for quad in Dataset().parse(data=lines, format="nquads").quads()]
    ours = of_function(lambda: _write_ours(things, setting.folder))
    times = compared(ours, of_function(lambda: _write_rdflib(triples)), rounds=3)
    note = f"{len(things) / times.theirs:,.0f} releases/s: {len(triples):,} triples into a graph, and out as JSON-LD"
    return Measure(
        what=f"jsonld: {len(things)} nodes into one file, and rdflib", budget=_RDFLIB, value=times.faster, note=note
    )


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
    name="jsonld", summary="JSON-LD written, beside building the same dict + orjson, and rdflib", measure=_measure
)
