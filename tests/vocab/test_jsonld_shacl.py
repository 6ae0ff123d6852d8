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
from tests.jsonld import BASE, FULL
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


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"<{SCHEMA_ORG}headline>", "<a:headline>"),
        (f'"2026-03-01T09:30:00+08:00"^^<{XSD}dateTime>', '"2026-03-01"'),
        (f'"2026-03"^^<{XSD}gYearMonth>', '"2026-03"'),
        ("event-type/visit", "event-type/trip"),
        (f'"2"^^<{XSD}integer>', '"2"'),
        (f"<{GOV}agent>", "<a:agent>"),
        (f"<{GOV}Participation>", "<a:Participation>"),
        (f"<{SCHEMA_ORG}publisher>", "<a:publisher>"),
        ('"Harbour Ministry" .', '"Harbour Ministry"@en .'),
        (f"<{GOV}method>", "<a:method>"),
        (f"<{SCHEMA_ORG}dateModified>", f"<{SCHEMA_ORG}datePublished>"),
    ],
)
def test_a_damaged_graph_has_them_not(old: str, new: str) -> None:
    text = written(WHOLE)
    assert old in text
    assert not conforms(text.replace(old, new))
