"""The published code lists, read by rdflib, against the lists themselves and the rules of SKOS."""

from __future__ import annotations

from functools import cache

import pytest
import rdflib
from rdflib import RDF, SKOS

from govdata import codes
from govdata.codes import EU_EVENT_TYPE, IPTC, LISTS, SCHEMA_ORG
from govdata.vocab.skos import CODE_LISTS_NAME, code_lists_file
from tests.environment import ROOT

LANGUAGES = {"en", "zh-Hant", "zh-Hans"}


@cache
def graph() -> rdflib.Graph:
    return rdflib.Graph().parse(data=code_lists_file(), format="turtle")


def texts(subject: str, predicate: rdflib.URIRef) -> dict[str | None, str]:
    found = [o for o in graph().objects(rdflib.URIRef(subject), predicate) if isinstance(o, rdflib.Literal)]
    assert len(found) == len({o.language for o in found})
    return {o.language: str(o) for o in found}


def test_the_published_file_is_made_of_the_lists() -> None:
    assert (ROOT / "schemas" / "v1" / CODE_LISTS_NAME).read_bytes() == code_lists_file()


def test_there_is_a_scheme_a_list_and_a_concept_a_code_and_nothing_else() -> None:
    lists = [codes.get(name) for name in LISTS]
    schemes, concepts = (set(map(str, graph().subjects(RDF.type, kind))) for kind in (SKOS.ConceptScheme, SKOS.Concept))
    assert schemes == {listed.iri for listed in lists}
    assert concepts == {listed.iri_of(value) for listed in lists for value in listed.values}
    assert {str(s) for s in graph().subjects()} == schemes | concepts


@pytest.mark.parametrize("name", LISTS)
def test_every_scheme_and_concept_is_labelled_in_three_languages(name: str) -> None:
    listed = codes.get(name)
    assert texts(listed.iri, SKOS.prefLabel) == listed.titles
    assert set(listed.titles) == LANGUAGES
    for code in listed.codes:
        assert texts(listed.iri_of(code.code), SKOS.prefLabel) == code.labels
        assert texts(listed.iri_of(code.code), SKOS.notation) == {None: code.code}
        assert texts(listed.iri_of(code.code), SKOS.definition) == {"en": code.definition}


@pytest.mark.parametrize("name", LISTS)
def test_concepts_are_the_top_of_their_scheme_and_in_no_other(name: str) -> None:
    listed = codes.get(name)
    scheme = rdflib.URIRef(listed.iri)
    own = {rdflib.URIRef(listed.iri_of(value)) for value in listed.values}
    assert set(graph().objects(scheme, SKOS.hasTopConcept)) == own == set(graph().subjects(SKOS.inScheme, scheme))


def test_matches_lead_to_schema_org_iptc_and_lists_of_the_eu() -> None:
    kinds = (SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch)
    found = {str(o) for kind in kinds for o in graph().objects(None, kind)}
    spaces = (SCHEMA_ORG, IPTC, EU_EVENT_TYPE, "http://purl.org/adms/publishertype/")
    assert all(iri.startswith(spaces) for iri in found)
    assert all(any(iri.startswith(space) for iri in found) for space in spaces)


def test_no_concept_matches_one_thing_in_two_ways() -> None:
    pairs = [(s, o) for s, p, o in graph() if str(p).endswith("Match")]
    assert len(pairs) == len(set(pairs))
