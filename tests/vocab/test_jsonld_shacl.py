"""The shapes, judged by pySHACL on our graphs and on damaged ones."""

from __future__ import annotations

from functools import cache

import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from pyshacl import validate

from govdata.codes import SCHEMA_ORG
from govdata.dataset import Dataset
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.nquads import quads
from govdata.model.release import Release
from govdata.vocab.jsonld_shacl import shapes_file
from tests.environment import ROOT
from tests.jsonld import BASE, FULL, release
from tests.strategies import releases

SPARING = settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
WHOLE = Release.model_validate(FULL)
GOV = "https://w3id.org/govdata/ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"


@cache
def shapes() -> rdflib.Graph:
    return rdflib.Graph().parse(data=shapes_file(), format="turtle")


def conforms(text: str) -> bool:
    graph = rdflib.Graph().parse(data=text, format="nt")
    found, _, report = validate(graph, shacl_graph=shapes(), meta_shacl=False)
    assert isinstance(report, str)
    return bool(found)


def written(one: Release) -> str:
    return quads(release_node(one, Dataset(base=BASE))).decode()


def test_the_published_shapes_are_made_of_the_rows() -> None:
    assert (ROOT / "schemas" / "v1" / "shapes.ttl").read_bytes() == shapes_file()


def test_the_shapes_are_shapes() -> None:
    assert validate(rdflib.Graph(), shacl_graph=shapes(), meta_shacl=True)[0]


@SPARING
@given(releases())
def test_what_we_write_has_the_shapes(one: Release) -> None:
    assert conforms(written(one))


def test_a_record_with_everything_has_the_shapes() -> None:
    assert conforms(written(WHOLE))


R = f"<{BASE}release/quay>"
PART = f"<{BASE}release/quay#"
TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
OA = "http://www.w3.org/ns/oa#"
CODE = "https://w3id.org/govdata/code"
EVERYTHING = FULL | {
    "photos": {"status": "linked", "count": 3, "items": FULL["photos"]["items"]},
    "contacts": [{"name": "Press office", "email": "a@b.example", "url": "https://a.example/c"}],
    "provenance": FULL["provenance"] | {"source_sha256": "0" * 64},
}

# What is wrong, what stands in the sound graph, and what is put in its place.
FAULTS = {
    "no headline": (f"<{SCHEMA_ORG}headline>", "<a:headline>"),
    "a headline without a language": ('"New quay"@en-gb', '"New quay"'),
    "two headlines in one language": (
        f'{R} <{SCHEMA_ORG}headline> "New quay"@en-gb .',
        f'{R} <{SCHEMA_ORG}headline> "New quay"@en-gb .\n{R} <{SCHEMA_ORG}headline> "Old quay"@en-gb .',
    ),
    "no publisher": (f"<{SCHEMA_ORG}publisher>", "<a:publisher>"),
    "a publisher of no class": (f"{TYPE} <{SCHEMA_ORG}GovernmentOrganization>", f"{TYPE} <a:Body>"),
    "a publisher as a text": (f"{R} <{SCHEMA_ORG}publisher> <{BASE}publisher/hm>", f'{R} <{SCHEMA_ORG}publisher> "hm"'),
    "two dates of publication": (f"<{SCHEMA_ORG}dateModified>", f"<{SCHEMA_ORG}datePublished>"),
    "a date as a text": (f'"2026-03-01T09:30:00+08:00"^^<{XSD}dateTime>', '"2026-03-01"'),
    "a day that there is not": (f'"2026-03-01T09:30:00+08:00"^^<{XSD}dateTime>', f'"2026-02-30"^^<{XSD}date>'),
    "a month as a text": (f'"2026-03"^^<{XSD}gYearMonth>', '"2026-03"'),
    "a code that is in no list": ("event-type/visit", "event-type/trip"),
    "a code of another list": (f"{CODE}/event-type/opening", f"{CODE}/release-type/speech"),
    "a code as a text": (f"<{CODE}/release-type/speech>", '"speech"'),
    "a number as a text": (f'"2"^^<{XSD}integer>', '"2"'),
    "fewer than no videos": (f'<{GOV}videoCount> "2"', f'<{GOV}videoCount> "-2"'),
    "more than all trust": (f'<{GOV}confidence> "0"', f'<{GOV}confidence> "101"'),
    "photos that are linked, without any": (f"{R} <{SCHEMA_ORG}image>", f"{R} <a:image>"),
    "photos where there are none": (f"<{CODE}/media-status/linked>", f"<{CODE}/media-status/none>"),
    "a participant without an actor": (f"<{GOV}agent>", "<a:agent>"),
    "a participant who is nobody": (f"<{GOV}agent> {PART}actor/ada>", f"<{GOV}agent> {PART}actor/eve>"),
    "a participant without a role": (f"<{GOV}role> <{CODE}/participation-role/speaker>", "<a:b> <c:d>"),
    "a participation of no class": (f"<{GOV}Participation>", "<a:Participation>"),
    "an actor of no class": (f"{PART}actor/ada> {TYPE} <{SCHEMA_ORG}Person>", f"{PART}actor/ada> {TYPE} <a:Person>"),
    "two names": (
        f'{PART}actor/ada> <{SCHEMA_ORG}name> "Ada Lim" .',
        f'{PART}actor/ada> <{SCHEMA_ORG}name> "Ada Lim" .\n{PART}actor/ada> <{SCHEMA_ORG}name> "Eve Lim" .',
    ),
    "a name in one language alone": ('"Harbour Ministry" .', '"Harbour Ministry"@en .'),
    "somebody who belongs to a person": (
        f"<{SCHEMA_ORG}affiliation> {PART}actor/hm>",
        f"<{SCHEMA_ORG}affiliation> {PART}actor/ada>",
    ),
    "an event without a name": (f"{PART}event/visit> <{SCHEMA_ORG}name>", f"{PART}event/visit> <a:name>"),
    "an end without a start": (f'<{SCHEMA_ORG}startDate> "2026"^^', '<a:startDate> "2026"^^'),
    "no position": (f"{PART}event/visit> <{GOV}position>", f"{PART}event/visit> <a:position>"),
    "position 0": (f'{PART}event/visit> <{GOV}position> "2"', f'{PART}event/visit> <{GOV}position> "0"'),
    "half a place on earth": (f"<{SCHEMA_ORG}longitude>", "<a:longitude>"),
    "a latitude beyond the pole": ('"1.50"', '"91.5"'),
    "evidence that ends before it starts": (f'<{OA}end> "8"', f'<{OA}end> "-8"'),
    "evidence without its words": (f"<{OA}exact>", "<a:exact>"),
    "evidence of nothing": (f"<{OA}hasTarget>", "<a:hasTarget>"),
    "evidence of no kind": (f"<{OA}motivatedBy> <{OA}identifying>", f"<{OA}motivatedBy> <{OA}linking>"),
    "a digest that is too short": ("0" * 64, "0" * 63),
    "no method": (f"<{GOV}method>", "<a:method>"),
    "a photo without an address": (f"<{SCHEMA_ORG}contentUrl>", "<a:contentUrl>"),
    "an address with a blank": ("<https://a.example/1.jpg>", '"https://a.example/1 .jpg"'),
    "a contact who says nothing": (f"{PART}contact/1> <{SCHEMA_ORG}", f"{PART}contact/1> <a:"),
    "an address of mail without an at": ('"a@b.example"', '"a.b.example"'),
    "an embargo on what is published": (f"<{CODE}/release-status/embargoed>", f"<{CODE}/release-status/published>"),
    "a tombstone that keeps its body": (f"<{CODE}/release-status/embargoed>", f"<{CODE}/release-status/withdrawn>"),
    "no revision": (f"<{SCHEMA_ORG}version>", "<a:version>"),
    "revision 0": (f'<{SCHEMA_ORG}version> "2"', f'<{SCHEMA_ORG}version> "0"'),
    "no tag of a language": ('"en-GB"', '"British English"'),
    "a relation to nothing": (f"<{GOV}target> <{BASE}release/old-quay>", "<a:target> <a:b>"),
    "a release without an IRI": (R, "_:b"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_refused(fault: str) -> None:
    old, new = FAULTS[fault]
    text = written(Release.model_validate(EVERYTHING))
    assert old in text
    assert not conforms(text.replace(old, new))


def test_where_nothing_was_planted_there_is_nothing() -> None:
    assert conforms(written(Release.model_validate(EVERYTHING)))


def test_a_tombstone_has_the_shapes() -> None:
    assert conforms(written(release(status="withdrawn", change_note="An error.")))


def test_a_graph_may_say_more_of_a_node_than_we_do() -> None:
    assert conforms(written(WHOLE) + f'{R} <{SCHEMA_ORG}award> "Best quay" .\n')
