"""What the profile `web` writes of every example, as pages: judged by our own check and by a validator of others."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from rdflib import RDF, RDFS

from govdata.codes import SCHEMA_ORG
from govdata.conformance.schemaorg import Checker
from govdata.conformance.schemaorg.vocabulary import Vocabulary, load
from govdata.model.release import Release
from tests.environment import ROOT, standards
from tests.jsonld import FULL, publish
from tests.npm import answer
from tests.strategies import releases

if TYPE_CHECKING:
    from pathlib import Path

PAGE = '<!doctype html><html><head><script type="application/ld+json">{}</script></head><body></body></html>'
SPARING = settings(
    max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)


def official() -> Path:
    return standards("schemaorg", "schemaorg-all-https.ttl")


@cache
def vocabulary() -> Vocabulary:
    return load(official())


def examples() -> list[Release]:
    files = sorted((ROOT / "exports" / "ndjson").glob("*.jsonl"))
    lines = [line for path in files for line in path.read_bytes().splitlines()]
    assert len(lines) > 20
    return [*map(Release.model_validate_json, lines), Release.model_validate(FULL)]


def written(folder: Path, things: list[Release]) -> list[str]:
    return (publish(folder, things, options={"profile": "web"}) / "web.jsonl").read_text("utf-8").splitlines()


def found(folder: Path) -> list[str]:
    """What the check says of a folder but that terms are pending, which they are by their meaning."""
    return [str(one) for one in Checker(vocabulary()).check([folder]) if one.code != "GD789"]


def test_the_vocabulary_has_nothing_against_any_example(tmp_path: Path) -> None:
    lines = written(tmp_path, examples())
    for n, line in enumerate(lines):
        (tmp_path / f"{n}.html").write_text(PAGE.format(line), encoding="utf-8")
    assert found(tmp_path) == []


@SPARING
@given(one=releases())
def test_the_vocabulary_has_nothing_against_any_release(tmp_path_factory: pytest.TempPathFactory, one: Release) -> None:
    folder = tmp_path_factory.mktemp("web")
    written(folder, [one])
    assert found(folder) == []


def as_published() -> dict[str, Any]:
    """The vocabulary in the JSON-LD in which schema.org publishes it, as far as the validator reads it."""
    graph = rdflib.Graph().parse(official())

    def names(subject: Any, predicate: Any) -> list[dict[str, str]]:  # noqa: ANN401  # any term
        return [{"@id": str(one).replace(SCHEMA_ORG, "schema:")} for one in graph.objects(subject, predicate)]

    def entity(subject: Any, kind: str, key: str, predicate: Any) -> dict[str, Any]:  # noqa: ANN401
        return {"@id": str(subject).replace(SCHEMA_ORG, "schema:"), "@type": kind, key: names(subject, predicate)}

    domain = rdflib.URIRef(f"{SCHEMA_ORG}domainIncludes")
    classes = [
        entity(s, "rdfs:Class", "rdfs:subClassOf", RDFS.subClassOf) for s in graph.subjects(RDF.type, RDFS.Class)
    ]
    properties = [
        entity(s, "rdf:Property", "schema:domainIncludes", domain) for s in graph.subjects(RDF.type, RDF.Property)
    ]
    return {"@graph": classes + properties}


@pytest.mark.slow
def test_a_validator_of_others_has_nothing_against_any_example(tmp_path: Path) -> None:
    lines = written(tmp_path, examples())
    wrong = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headlin": "x"})
    pages = [PAGE.format(line) for line in [*lines, wrong]]
    *verdicts, caught = answer("structured_data.js", {"vocabulary": as_published(), "pages": pages})["verdicts"]
    assert [one["issueMessage"] for one in caught["issues"]] != []
    assert {tuple(one["types"]) for one in verdicts} == {("NewsArticle",)}
    assert [one for verdict in verdicts for one in verdict["issues"] if one["severity"] == "ERROR"] == []
