"""The rows against the model, and against the official vocabulary of schema.org."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
import rdflib
from rdflib import RDFS

from govdata.codes import LISTS, SCHEMA_ORG
from govdata.vocab.jsonld import CLASSES, TERMS
from govdata.vocab.jsonld_shacl import MODELS
from govdata.vocab.jsonld_shapes import CLASS_OF_KIND, DAY, PRECISIONS, SHAPES, Row, Shape
from tests.environment import standards

if TYPE_CHECKING:
    from collections.abc import Iterable


def fields(shape: Shape) -> set[str]:
    own = {row.field for row in shape.rows}
    return own.union({"id"} if shape.key == "id" else (), *(fields(SHAPES[part]) for _, part in shape.parts))


PARTS = {part for shape in SHAPES.values() for _, part in shape.parts}


@pytest.mark.parametrize("name", sorted(MODELS.keys() - PARTS))
def test_every_field_of_the_model_has_a_row(name: str) -> None:
    # A release and what it refers to are named by their IRIs, which hold their ids.
    assert fields(SHAPES[name]) | ({"id"} if name == "release" else set()) == set(MODELS[name].model_fields)


def terms(row: Row) -> list[str]:
    if row.form == "partial":
        return [row.term + end for end in ("DateTime", *PRECISIONS.values())]
    if row.form == "actors":
        return [row.term, f"{row.term}Order"]
    return [row.term, row.of] if row.form == "target" else [row.term] if row.form not in {"inline", "kind"} else []


def written(shape: Shape) -> list[str]:
    inline = [term for row in shape.rows if row.form == "inline" for term in written(SHAPES[row.of])]
    own = [term for row in shape.rows for term in terms(row)] + [term for term, _ in shape.links]
    own += dict.fromkeys(term for term, _ in shape.parts)
    return [*own, *inline, *(["position"] if shape.ordered else [])]


@pytest.mark.parametrize("name", SHAPES)
def test_no_key_of_a_node_says_two_things(name: str) -> None:
    assert sorted(written(SHAPES[name])) == sorted(set(written(SHAPES[name])))


def test_every_key_is_used_and_every_used_key_is_known() -> None:
    assert {term for shape in SHAPES.values() for term in written(shape)} | {"json"} == set(TERMS)


def test_rows_refer_to_lists_and_shapes_that_exist() -> None:
    rows = [row for shape in SHAPES.values() for row in shape.rows]
    assert {row.of for row in rows if row.form == "code"} == set(LISTS) - {"actor-kind"}
    assert {row.of for row in rows if row.form in {"node", "nodes", "inline"}} <= set(SHAPES)
    assert {shape.type for shape in SHAPES.values()} | set(CLASS_OF_KIND.values()) == {*CLASSES, ""}
    assert DAY in TERMS


@cache
def vocabulary() -> rdflib.Graph:
    return rdflib.Graph().parse(standards("schemaorg", "schemaorg-all-https.ttl"))


def of_schema_org(iris: Iterable[str]) -> list[rdflib.URIRef]:
    return [rdflib.URIRef(iri) for iri in iris if iri.startswith(SCHEMA_ORG)]


def test_every_term_of_schema_org_is_in_its_vocabulary() -> None:
    iris = [*CLASSES.values(), *(term.iri for term in TERMS.values())]
    assert set(of_schema_org(iris)) <= set(vocabulary().subjects())


CLASSES_OF = {"person": "Person", "body": "Organization", "photos": "NewsArticle", "videos": "NewsArticle"}


@pytest.mark.parametrize("name", SHAPES)
def test_terms_of_schema_org_stand_on_nodes_of_their_domain(name: str) -> None:
    class_ = CLASSES[CLASSES_OF.get(name, SHAPES[name].type)]
    classes = {
        above for one in of_schema_org([class_]) for above in vocabulary().transitive_objects(one, RDFS.subClassOf)
    }
    domain = rdflib.URIRef(f"{SCHEMA_ORG}domainIncludes")
    used = of_schema_org(TERMS[term].iri for term in written(SHAPES[name]))
    strangers = [term for term in used if classes and not classes & set(vocabulary().objects(term, domain))]
    assert strangers == []
