from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import rdflib
from rdflib import RDF, RDFS

from govdata.conformance.schemaorg.vocabulary import load, name_of
from govdata.errors import UsageError
from tests.conformance.schemaorg.case import official, vocabulary

if TYPE_CHECKING:
    from pathlib import Path


def test_every_class_and_property_of_schema_org_is_there() -> None:
    graph = rdflib.Graph().parse(official())
    classes = {name_of(str(one)) for one in graph.subjects(RDF.type, RDFS.Class)} - {None}
    properties = {name_of(str(one)) for one in graph.subjects(RDF.type, RDF.Property)} - {None}
    assert (set(vocabulary().classes), set(vocabulary().properties)) == (classes, properties)


def test_classes_have_all_that_stand_above_them_by_every_way() -> None:
    assert vocabulary().classes["NewsArticle"] == {"NewsArticle", "Article", "CreativeWork", "Thing"}
    assert {"Place", "Organization", "Thing"} <= vocabulary().classes["LocalBusiness"]


def test_members_of_lists_and_terms_that_go_are_known() -> None:
    assert "EventStatusType" in vocabulary().members["EventCancelled"]
    assert vocabulary().superseded["attendees"] == ("attendee",)
    assert (vocabulary().areas["sdLicense"], vocabulary().areas.get("headline")) == ("pending", None)


@pytest.mark.parametrize(("name", "kind"), [("v.nt", "nt"), ("v.ttl", "turtle")])
def test_the_vocabulary_is_the_same_in_each_form(tmp_path: Path, name: str, kind: str) -> None:
    (tmp_path / name).write_text(rdflib.Graph().parse(official()).serialize(format=kind), encoding="utf-8")
    assert load(tmp_path / name) == vocabulary()


def test_the_vocabulary_is_the_same_in_json_ld_and_under_http(tmp_path: Path) -> None:
    graph = rdflib.Graph().parse(official())
    nodes: dict[str, dict[str, list[object]]] = {}
    for subject, predicate, target in graph:
        key = "@type" if predicate == RDF.type else str(predicate)
        value: object = str(target) if key == "@type" else {"@id": str(target)}
        if isinstance(target, rdflib.Literal):
            value = str(target)
        nodes.setdefault(str(subject), {}).setdefault(key, []).append(value)
    document = {"@context": {}, "@graph": [{"@id": iri, **node} for iri, node in nodes.items()]}
    (tmp_path / "v.jsonld").write_text(json.dumps(document).replace("https://schema.org/", "http://schema.org/"))
    assert load(tmp_path / "v.jsonld") == vocabulary()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.ttl", "<a:b> <c:d> <e:f> .", "has no terms of schema.org"),
        ("a.ttl", "nonsense", "cannot be read as a vocabulary"),
        ("a.jsonld", "{", "cannot be read as a vocabulary"),
        ("a.jsonld", "[]", "cannot be read as a vocabulary"),
        ("a.jsonld", '{"@context": {}, "@graph": [{}]}', "has no terms of schema.org"),
        ("a.ttl", b"\xff", "cannot be read as a vocabulary"),
    ],
)
def test_a_file_that_is_no_vocabulary_is_refused(tmp_path: Path, name: str, content: str | bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(UsageError, match=said):
        load(tmp_path / name)
