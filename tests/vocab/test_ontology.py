"""The published vocabulary: every term of ours and no other, each explained, held to the context and the rows."""

from __future__ import annotations

import re
from functools import cache

import pytest
import rdflib
from rdflib import OWL, RDF, RDFS

from govdata.vocab.crosswalks import ABOVE
from govdata.vocab.jsonld import CLASSES, DATATYPES, GOV, TERMS, context
from govdata.vocab.ontology import COMMENTS, VOCABULARY_NAME, vocabulary_file
from tests.environment import ROOT

OURS = {name for name, iri in CLASSES.items() if iri.startswith(GOV)}
PROPERTIES = {name for name, term in TERMS.items() if term.iri.startswith(GOV)}


@cache
def graph() -> rdflib.Graph:
    return rdflib.Graph().parse(data=vocabulary_file(), format="turtle")


def term(name: str) -> rdflib.URIRef:
    return rdflib.URIRef(GOV + name)


def test_the_published_file_is_made_of_the_rows() -> None:
    assert (ROOT / "schemas" / "v1" / VOCABULARY_NAME).read_bytes() == vocabulary_file()


def test_every_term_of_ours_is_there_and_no_other() -> None:
    described = {str(s) for s in graph().subjects(RDFS.label)} - {GOV.rstrip("#")}
    used = {value["@id"] for value in context().values() if isinstance(value, dict)}
    assert described == {iri for iri in used if iri.startswith(GOV)}
    assert set(COMMENTS) == OURS | PROPERTIES


@pytest.mark.parametrize("name", sorted(OURS | PROPERTIES))
def test_a_term_has_a_label_and_a_sentence(name: str) -> None:
    (label,), (comment,) = (list(graph().objects(term(name), p)) for p in (RDFS.label, RDFS.comment))
    assert str(label)
    assert re.fullmatch(r"[A-Z].*\.", str(comment))


def test_classes_and_properties_are_told_apart() -> None:
    assert set(graph().subjects(RDF.type, OWL.Class)) == {term(name) for name in OURS}
    assert set(graph().subjects(RDF.type, RDF.Property)) == {term(name) for name in PROPERTIES}
    links = {name for name in PROPERTIES if DATATYPES[TERMS[name].kind] == "@id"}
    assert set(graph().subjects(RDF.type, OWL.ObjectProperty)) == {term(name) for name in links}
    assert set(graph().subjects(RDFS.range)) == {term(name) for name in PROPERTIES - links}


@pytest.mark.parametrize("name", sorted(PROPERTIES))
def test_a_property_says_on_which_classes_it_stands(name: str) -> None:
    domains = set(graph().objects(term(name), rdflib.URIRef("https://schema.org/domainIncludes")))
    assert domains != set()
    assert {str(one) for one in domains} <= set(CLASSES.values())


def test_the_release_has_flags_and_persons_have_no_terms_of_bodies() -> None:
    domain = rdflib.URIRef("https://schema.org/domainIncludes")
    assert [str(o) for o in graph().objects(term("photoStatus"), domain)] == [CLASSES["NewsArticle"]]
    assert {str(o) for o in graph().objects(term("post"), domain)} == {CLASSES["Organization"], CLASSES["Group"]}


def test_terms_stand_below_those_of_others_as_the_crosswalks_say() -> None:
    below = {str(s).removeprefix(GOV): str(o) for s, o in graph().subject_objects(RDFS.subClassOf)}
    below |= {str(s).removeprefix(GOV): str(o) for s, o in graph().subject_objects(RDFS.subPropertyOf)}
    assert below == {name: above for name, (above,) in ABOVE.items()}
