"""The crosswalks against the official files of those who are spoken of."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import pytest
import rdflib
from pyshacl import validate

from govdata.dataset import Dataset
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.nquads import quads
from govdata.exporters.jsonld.semic import add_second_types
from govdata.model.release import Release
from govdata.vocab.crosswalks import ABOVE, CROSSWALKS, STANDARDS, second_types
from govdata.vocab.jsonld import CLASSES, TERMS
from govdata.vocab.jsonld_shacl import MODELS
from govdata.vocab.jsonld_shapes import CLASS_OF_KIND, SHAPES
from tests.environment import standards
from tests.jsonld import BASE, FULL

OF = {shape.type: name for name, shape in SHAPES.items() if shape.type} | dict.fromkeys(
    CLASS_OF_KIND.values(), "person"
)


@pytest.mark.parametrize("row", CROSSWALKS, ids=lambda row: f"{row.standard}: {row.ours}")
def test_ours_is_a_class_of_ours_or_a_field_of_one(row: Any) -> None:  # noqa: ANN401  # a row
    class_, _, field = row.ours.partition(".")
    assert class_ in CLASSES
    assert not field or field in MODELS[OF[class_]].model_fields
    assert row.standard in STANDARDS


def test_no_row_is_said_twice() -> None:
    said = [(row.ours, row.standard, row.theirs) for row in CROSSWALKS]
    assert len(said) == len(set(said))


@cache
def popolo() -> set[str]:
    names: set[str] = set()
    for path in standards("popolo", "schemas").glob("*.json"):
        names |= {path.stem, *(f"{path.stem}.{key}" for key in json.loads(path.read_bytes())["properties"])}
    return names


def test_terms_of_popolo_are_in_its_schemas() -> None:
    used = {row.theirs for row in CROSSWALKS if row.standard == "popolo"}
    assert used - popolo() == set()
    assert len(used) > 20


@cache
def semic() -> set[str]:
    """Every IRI that a context or a shape of the EU core vocabularies names."""
    found: set[str] = set()
    for path in standards("semic").rglob("*"):
        if path.suffix in {".ttl", ".jsonld"}:
            graph = rdflib.Graph().parse(path) if path.suffix == ".ttl" else rdflib.Graph()
            found |= {str(term) for triple in graph for term in triple if isinstance(term, rdflib.URIRef)}
        if path.suffix == ".jsonld":
            told = json.loads(path.read_bytes())["@context"].values()
            found |= {one if isinstance(one, str) else one["@id"] for one in told}
    return found


def test_terms_of_the_eu_are_in_its_files() -> None:
    used = {row.theirs for row in CROSSWALKS if row.standard == "semic"}
    used |= {above for several in ABOVE.values() for above in several if "/m8g/" in above}
    assert used - semic() == set()


def test_what_stands_below_a_term_of_others_is_ours() -> None:
    assert set(ABOVE) <= CLASSES.keys() | TERMS.keys()


SHAPES_OF_THE_EU = ("core-public-event/core-public-event-ap-SHACL.ttl", "cpov/core-public-organisation-ap-SHACL.ttl",
                    "core-person/core-person-ap-SHACL.ttl")  # fmt: skip


@pytest.mark.parametrize("name", SHAPES_OF_THE_EU)
def test_the_profile_semic_has_nothing_that_the_shapes_of_the_eu_refuse(name: str) -> None:
    node = release_node(Release.model_validate(FULL), Dataset(base=BASE))
    add_second_types(node)
    graph = rdflib.Graph().parse(data=quads(node), format="nt")
    for second in set(second_types().values()) & {str(o) for o in graph.objects(None, rdflib.RDF.type)}:
        assert (None, rdflib.RDF.type, rdflib.URIRef(second)) in graph
    conforms, _, report = validate(graph, shacl_graph=rdflib.Graph().parse(standards("semic", name)))
    assert conforms, report
