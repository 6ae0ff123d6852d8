"""JSON-LD among other tools: what they hold and write of a dataset is the dataset, and graphs add up."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pyoxigraph
import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from pyld import jsonld
from rdflib import RDF

from govdata.codes import SCHEMA_ORG
from govdata.dataset import Dataset
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.nquads import quads
from govdata.model.release import Release
from govdata.vocab.jsonld import TERMS, context
from tests.jsonld import BASE, FULL, VIEWS, publish, read, release, said
from tests.strategies import datasets, releases

if TYPE_CHECKING:
    from collections.abc import Iterator

# rdflib's own parser and serializer for JSON-LD use what rdflib deprecates.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

SPARING = settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
ANOTHER = {
    "@vocab": "https://schema.org/",
    "ours": "https://w3id.org/govdata/ns#",
    "oa": "http://www.w3.org/ns/oa#",
    "uri": "@id",
    "a": "@type",
    "names": {"@id": "https://schema.org/name", "@container": "@language"},
    "on": {"@id": "https://schema.org/startDate", "@type": "http://www.w3.org/2001/XMLSchema#date"},
    "of": {"@id": "ours:participation", "@container": "@id"},
}


def written(things: list[Release]) -> list[str]:
    with TemporaryDirectory() as folder:
        made = publish(Path(folder), things)
        return [(made / name).read_text(encoding="utf-8") for name in VIEWS]


def check(things: list[Release], name: str, text: str) -> None:
    raws = read(name, text)
    assert said(raws) == []
    back = sorted(Release.model_validate(raw.data).canonical() for raw in raws)
    assert back == sorted(one.canonical() for one in things)


def quads_by_rdflib(text: str, kind: str) -> str:
    dataset = rdflib.Dataset()
    dataset.parse(data=text, format="nquads")
    made: str = dataset.serialize(format=kind)
    return made


@pytest.fixture(autouse=True)
def _literals_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


@SPARING
@given(things=datasets())
@pytest.mark.parametrize(("kind", "name"), [("nquads", "a.nq"), ("turtle", "a.ttl"), ("json-ld", "a.jsonld")])
def test_what_rdflib_makes_of_our_quads_is_the_dataset(things: list[Release], kind: str, name: str) -> None:
    check(things, name, quads_by_rdflib(written(things)[2], kind))


@SPARING
@given(things=datasets())
def test_what_pyoxigraph_makes_of_our_quads_is_the_dataset(things: list[Release]) -> None:
    store = pyoxigraph.Store()
    store.load(written(things)[2].encode(), format=pyoxigraph.RdfFormat.N_QUADS)
    made = pyoxigraph.serialize(iter(store), format=pyoxigraph.RdfFormat.N_QUADS)
    assert made is not None
    check(things, "a.nq", made.decode())


@SPARING
@given(things=datasets())
def test_what_pyld_holds_in_memory_is_the_dataset(things: list[Release]) -> None:
    held = jsonld.to_rdf(json.loads(written(things)[1]))
    check(things, "a.jsonld", json.dumps(jsonld.from_rdf(held, {"useNativeTypes": True})))


@SPARING
@given(things=datasets())
def test_what_pyld_compacts_with_another_context_is_the_dataset(things: list[Release]) -> None:
    compacted = jsonld.compact(json.loads(written(things)[1]), {"@context": ANOTHER})
    check(things, "a.jsonld", json.dumps(compacted))


def keys(value: Any, *, within: str = "") -> Iterator[str]:  # noqa: ANN401  # any JSON value
    """The keys of all nodes: those of language maps and of JSON are none."""
    if isinstance(value, dict) and within != "json" and TERMS.get(within, ("", "node"))[1] != "tagged":
        for key, below in value.items():
            yield key
            yield from keys(below, within=key)
    elif isinstance(value, list):
        for one in value:
            yield from keys(one, within=within)


@SPARING
@given(one=releases())
def test_no_key_of_ours_is_dropped_by_expansion(one: Release) -> None:
    node = release_node(one, Dataset(base=BASE))
    expanded = jsonld.expand({"@context": context(), **node})
    ours = [{"id": "@id", "type": "@type"}.get(key) or TERMS[key].iri for key in keys(node)]
    theirs = [key for key in every_key(expanded) if key not in {"@value", "@language"} | _COERCED]
    assert sorted(set(ours)) == sorted(set(theirs))
    links = sum(1 for key in every_key(expanded) if key == "@id")
    assert links >= ours.count("@id")


_COERCED = {"@list", "@set"}


def every_key(value: Any) -> Iterator[str]:  # noqa: ANN401
    if isinstance(value, dict) and "@value" not in value:
        for key, below in value.items():
            yield key
            yield from every_key(below)
    elif isinstance(value, list):
        for one in value:
            yield from every_key(one)


@SPARING
@given(things=datasets())
def test_the_graph_of_a_dataset_is_the_union_of_those_of_its_records(things: list[Release]) -> None:
    each = [set(quads(release_node(one, Dataset(base=BASE))).splitlines()) for one in things]
    assert set(written(things)[2].encode().splitlines()) == set().union(*each)


MINISTER = {"id": "ada", "kind": "person", "name": "Ada Lim", "same_as": ["https://people.example/ada"]}
BEFORE = {"role": "Minister for Harbours", "honorific": "Ms"}
AFTER = {"role": "Ambassador to Lorvia", "honorific": "H.E."}


def test_two_posts_of_a_person_in_two_years_contradict_each_other_nowhere() -> None:
    first = release(id="a", date="2025-03-01", actors=[MINISTER | BEFORE])
    second = release(id="b", date="2026-03-01", actors=[MINISTER | AFTER])
    merged = rdflib.Graph()
    for one in (first, second):  # two publications, each of its own
        merged.parse(data=written([one])[2], format="nt")
    people = list(merged.subjects(RDF.type, rdflib.URIRef(f"{SCHEMA_ORG}Person")))
    said_of = [sorted(str(p) for p, _ in merged.predicate_objects(person)) for person in people]
    assert len(people) == 2
    assert [[p for p in told if told.count(p) > 1] for told in said_of] == [[], []]
    # Of the person for good nothing is said but that each mention is of them.
    assert list(merged.predicate_objects(rdflib.URIRef("https://people.example/ada"))) == []
    check([first, second], "a.nq", merged.serialize(format="nt"))


def test_the_two_publications_are_told_apart_by_what_they_say_of_the_publisher_alone() -> None:
    lines = [set(written([release(id=name)])[2].splitlines()) for name in ("a", "b")]
    shared = lines[0] & lines[1]
    assert shared != set()
    assert all(line.startswith(f"<{BASE}publisher/") for line in shared)


def test_a_record_with_everything_comes_back_from_every_tool() -> None:
    whole = [Release.model_validate(FULL)]
    check(whole, "a.ttl", quads_by_rdflib(written(whole)[2], "turtle"))
    check(whole, "a.trig", quads_by_rdflib(written(whole)[2], "trig"))
