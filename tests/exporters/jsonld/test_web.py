"""The profile `web`, judged by schema.org's own context and vocabulary."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from pyld import jsonld
from rdflib import RDF, RDFS

from govdata.codes import SCHEMA_ORG
from govdata.dataset import Dataset
from govdata.exporters.jsonld import EXPORTER
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.web import web_node
from govdata.model.release import Release
from tests.environment import standards
from tests.jsonld import BASE, FULL, publish, release
from tests.strategies import releases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SPARING = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def web(one: Release) -> dict[str, Any]:
    return web_node(release_node(one, Dataset(base=BASE)))


def nodes(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(one)


@cache
def vocabulary() -> rdflib.Graph:
    return rdflib.Graph().parse(standards("schemaorg", "schemaorg-all-https.ttl"))


def official(_url: str, _options: object) -> dict[str, Any]:
    document = json.loads(standards("schemaorg", "schemaorgcontext.jsonld").read_text(encoding="utf-8"))
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": SCHEMA_ORG, "document": document}


def domain(property_: str) -> set[Any]:
    term = rdflib.URIRef(SCHEMA_ORG + property_)
    return set(vocabulary().objects(term, rdflib.URIRef(f"{SCHEMA_ORG}domainIncludes")))


@SPARING
@given(releases())
def test_every_key_is_a_property_of_its_class_in_schema_org(one: Release) -> None:
    for node in nodes(web(one)):
        kind = rdflib.URIRef(SCHEMA_ORG + node["@type"])
        above = set(vocabulary().transitive_objects(kind, RDFS.subClassOf))
        assert (kind, RDF.type, RDFS.Class) in vocabulary()
        assert [key for key in node if not key.startswith("@") and not domain(key) & above] == []


def test_the_official_context_knows_every_key() -> None:
    written = web(Release.model_validate(FULL))
    (expanded,) = jsonld.expand(written, {"documentLoader": official})
    keys = {key for node in nodes(written) for key in node if not key.startswith("@")}
    known = {key.rpartition("/")[2] for node in nodes(expanded) for key in node if not key.startswith("@")}
    assert known == keys


def test_a_video_is_a_medium_of_which_nothing_is_made_up() -> None:
    item = {"url": "https://a.example/v.mp4", "caption": "The quay.", "credit": "HM", "license": "CC0-1.0"}
    assert web(release(videos={"status": "linked", "items": [item]}))["associatedMedia"] == [
        {
            "@type": "MediaObject",
            "additionalType": "https://schema.org/VideoObject",
            "contentUrl": "https://a.example/v.mp4",
            "description": "The quay.",
            "creditText": "HM",
            "license": "http://spdx.org/licenses/CC0-1.0",
        }
    ]


ADA = {"id": "ada", "kind": "person", "name": "Ada", "role": "Minister", "organization": "port"}
PORT = {"id": "port", "kind": "organization", "name": "Port"}
CROWD = {"id": "crowd", "kind": "group", "name": "Guests"}


def event(**changed: object) -> dict[str, Any]:
    (written,) = web(release(actors=[ADA, PORT, CROWD], events=[{"id": "e", "type": "visit", "name": "V", **changed}]))[
        "about"
    ]
    return dict(written)


def test_links_to_actors_become_what_they_link_to() -> None:
    written = web(release(actors=[ADA, PORT, CROWD], issuers=["port", "crowd"]))
    port = {"@type": "Organization", "name": "Port"}
    assert written["author"] == [port]
    assert written["mentions"] == [
        {"@type": "Person", "name": "Ada", "jobTitle": "Minister", "affiliation": [port]},
        port,
    ]


def test_participants_stand_by_the_nearest_property() -> None:
    parts = [("ada", "speaker"), ("port", "organizer"), ("ada", "chair"), ("crowd", "guest"), ("port", "signatory")]
    written = event(participants=[{"actor": actor, "role": role} for actor, role in parts])
    ada, port = {"@type": "Person", "name": "Ada"}, {"@type": "Organization", "name": "Port"}
    told = {key: written[key] for key in ("performer", "organizer", "attendee")}
    assert told == {"performer": [ada], "organizer": [port], "attendee": [ada]}


@pytest.mark.parametrize(
    ("start", "expected"),
    [("2026", None), ("2026-03", None), ("2026-03-01", "2026-03-01"), ("2026-03-01T00:00:00Z",) * 2],
)
def test_no_date_is_made_more_precise_than_it_is(start: str, expected: str | None) -> None:
    assert event(start=start).get("startDate") == expected


@pytest.mark.parametrize(("status", "expected"), [("cancelled", f"{SCHEMA_ORG}EventCancelled"), ("held", None)])
def test_a_state_of_an_event_is_told_where_schema_org_has_it(status: str, expected: str | None) -> None:
    assert event(status=status).get("eventStatus") == expected


def test_translations_are_named_by_their_language() -> None:
    assert web(release(translations=[{"language": "zh-Hant", "id": "quay-zh"}]))["workTranslation"] == [
        {"@type": "NewsArticle", "@id": f"{BASE}release/quay-zh", "inLanguage": "zh-Hant"}
    ]


def test_a_line_is_ready_for_a_page_and_there_is_nothing_to_verify(tmp_path: Path) -> None:
    folder = publish(tmp_path, [release(title="</script>")], options={"profile": "web"})
    assert [path.name for path in folder.iterdir()] == ["web.jsonl"]
    line = (folder / "web.jsonl").read_bytes()
    written = json.loads(line)
    assert (written["@context"], written["headline"], b"<" in line) == ("https://schema.org", "</script>", False)
    assert EXPORTER.views(["jsonld/web.jsonl"]) == []
