"""The code lists as SKOS (W3C Recommendation, 18 August 2009): `schemas/v1/codelists.ttl`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata import codes
from govdata.vocab.turtle import block, document, iri, tagged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.codes import Code, CodeList

__all__ = ["CODE_LISTS_NAME", "code_lists_file"]

CODE_LISTS_NAME: Final = "codelists.ttl"


def code_lists_file() -> bytes:
    """The published file: a concept scheme a list, a concept a code, in the order of the lists."""
    return document(one for name in codes.LISTS for one in _scheme(codes.get(name)))


def _scheme(listed: CodeList) -> Iterator[str]:
    tops = ", ".join(iri(listed.iri_of(value)) for value in listed.values)
    said = [
        ("a", "skos:ConceptScheme"),
        ("skos:prefLabel", tagged(listed.titles)),
        ("dcterms:title", tagged(listed.titles)),
        ("skos:definition", tagged({"en": listed.definition})),
        ("skos:hasTopConcept", tops),
    ]
    yield block(listed.iri, said)
    for code in listed.codes:
        yield block(listed.iri_of(code.code), _concept(listed, code))


def _concept(listed: CodeList, code: Code) -> Iterator[tuple[str, str]]:
    yield "a", "skos:Concept"
    yield "skos:prefLabel", tagged(code.labels)
    yield "skos:definition", tagged({"en": code.definition})
    yield "skos:notation", f'"{code.code}"'
    yield "skos:inScheme", iri(listed.iri)
    yield "skos:topConceptOf", iri(listed.iri)
    for kind, match in code.same:
        yield f"skos:{kind}Match", iri(match)
