"""The exporter as a whole, judged by the two processors that others use: rdflib and PyLD."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from pyld import jsonld
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

from govdata.codes import SCHEMA_ORG
from govdata.exporters.jsonld import EXPORTER
from govdata.vocab.jsonld import CLASSES, CONTEXT_NAME, TERMS, context, context_file
from tests.jsonld import VIEWS, publish, release
from tests.strategies import datasets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govdata.model.release import Release

# rdflib's own parser for JSON-LD uses what rdflib deprecates.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

FILE = "https://data.example.org/jsonld/releases.jsonl"
SPARING = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.fixture(params=[True, False], ids=["as rdflib does", "as written"])
def literals(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", request.param)


def quads(text: str, kind: str) -> set[Any]:
    """The quads of a text, all of the default graph. With no blank nodes, equal sets of quads are isomorphic graphs."""
    dataset = rdflib.Dataset()
    dataset.parse(data=text, format=kind)
    found = set(dataset.quads())
    assert not any(isinstance(term, rdflib.BNode) for quad in found for term in quad)
    assert {quad[3] for quad in found} <= {None, DATASET_DEFAULT_GRAPH_ID}
    return {quad[:3] for quad in found}


def by_pyld(document: object) -> str:
    options = {"format": "application/n-quads", "documentLoader": beside, "base": FILE}
    written: str = jsonld.to_rdf(document, options)
    return written


def beside(url: str, _options: object) -> dict[str, Any]:
    assert url == FILE.replace("releases.jsonl", CONTEXT_NAME)
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": json.loads(context_file()),
    }


def check_that_all_views_are_one_graph(releases: Iterable[Release]) -> None:
    with TemporaryDirectory() as folder:
        lines, document, written = (
            (publish(Path(folder) / name, releases) / name).read_text(encoding="utf-8") for name in VIEWS
        )
    graph = quads(written, "nquads")
    assert len(graph) == len(set(written.splitlines()))
    assert quads(document, "json-ld") == graph
    assert quads(by_pyld(json.loads(document)), "nquads") == graph
    assert quads("".join(by_pyld(json.loads(line)) for line in lines.splitlines()), "nquads") == graph


@pytest.mark.usefixtures("literals")
@SPARING
@given(releases=datasets())
def test_all_files_are_one_graph_to_both_processors(releases: list[Release]) -> None:
    check_that_all_views_are_one_graph(releases)


IRIS = sorted(
    [f"{term}:x" for term in [*TERMS, *CLASSES, "id", "type"]]
    + [
        "urn:a:b",
        "http://a.example/b/../c",
        "http://a.example//./d/",
        "http://a.example",
        "http://a.example?#",
        "a:@type",
    ]
)
JSON: dict[str, Any] = {
    "a": {"@value": 1, "@type": "x", "@list": []},
    "b": None,
    "c": {"@id": "x", "@context": {"name": None}, "name": None},
    "d": [None, [], {}, [[1], 2], "\ud7ff\ue000😀"],
    "e": "",
    "f": {"b": 1, "a": {"é": True, "\t": -(2**53 - 1)}},
}


@pytest.mark.usefixtures("literals")
def test_no_iri_is_taken_for_a_prefix_and_no_json_for_nodes() -> None:
    names = {"id": "a", "type": "b", "name": "c", "sr-Latn-RS-1694acad-x-aa": "d"}
    actor = {"id": "type", "kind": "person", "name": "N", "names": names, "same_as": IRIS}
    check_that_all_views_are_one_graph([release(actors=[actor], subjects=IRIS, extensions=JSON)])


@pytest.mark.usefixtures("literals")
@pytest.mark.parametrize(
    "text", ["\u200ftext\u200e", "a\n\n\tb", 'q"u\\o\\te', "\\u0041", "😀", "_:b", "@id", "a@en", "x^^<y>"]
)
def test_text_stays_text(text: str) -> None:
    check_that_all_views_are_one_graph([release(summary=text, change_note=text)])


def test_a_quad_keeps_the_precision_of_a_date_in_its_type(tmp_path: Path) -> None:
    starts = ("2026", "2026-03", "2026-03-01", "2026-03-01T09:30:00Z")
    events = [{"id": f"e{n}", "type": "visit", "name": "V", "start": start} for n, start in enumerate(starts)]
    graph = rdflib.Graph()
    graph.parse(publish(tmp_path, [release(events=events)]) / "releases.nq", format="nt")
    types = {
        o.datatype
        for o in graph.objects(None, rdflib.URIRef(f"{SCHEMA_ORG}startDate"))
        if isinstance(o, rdflib.Literal)
    }
    assert types == {rdflib.XSD[name] for name in ("gYear", "gYearMonth", "date", "dateTime")}


def test_what_a_line_looks_like(tmp_path: Path) -> None:
    publisher = f"{FILE.removesuffix('jsonld/releases.jsonl')}publisher/hm"
    code = "https://w3id.org/govdata/code"
    assert json.loads((publish(tmp_path, [release(language="zh-Hant")]) / "releases.jsonl").read_text()) == {
        "@context": "context.jsonld",
        "id": "https://data.example.org/release/quay",
        "type": "NewsArticle",
        "additionalType": f"{code}/release-type/press-release",
        "headline": {"zh-hant": "New quay"},
        "datePublished": "2026-03-01",
        "inLanguage": "zh-Hant",
        "publisher": {"id": publisher, "type": "GovernmentOrganization", "name": "Harbour Ministry"},
        "photoStatus": f"{code}/media-status/unknown",
        "videoStatus": f"{code}/media-status/unknown",
        "creativeWorkStatus": f"{code}/release-status/published",
        "version": 1,
    }


def test_the_context_beside_the_lines_is_the_published_one(tmp_path: Path) -> None:
    folder = publish(tmp_path, [])
    assert json.loads((folder / CONTEXT_NAME).read_bytes()) == {"@context": context()}
    assert json.loads((folder / "releases.jsonld").read_bytes()) == {"@context": context(), "@graph": []}


def test_an_empty_dataset_has_empty_files(tmp_path: Path) -> None:
    folder = publish(tmp_path, [])
    assert [(folder / name).read_bytes() for name in ("releases.jsonl", "releases.nq")] == [b"", b""]


def test_each_kind_of_file_is_a_view_and_the_context_is_none() -> None:
    paths = [f"jsonld/releases-0000{n}.{end}" for n in (1, 0) for end in ("nq", "jsonl", "jsonld")]
    assert EXPORTER.views([*paths, f"jsonld/{CONTEXT_NAME}"]) == [
        [f"jsonld/releases-0000{n}.{end}" for n in (0, 1)] for end in ("jsonl", "jsonld", "nq")
    ]
