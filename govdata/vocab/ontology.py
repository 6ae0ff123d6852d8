"""The vocabulary of our own terms (RDF Schema): `schemas/v1/govdata.ttl`.

What a term is for is said here; on which classes it stands and what it takes is worked out from the rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata.codes import NAMESPACE
from govdata.vocab.crosswalks import ABOVE
from govdata.vocab.jsonld import CLASSES, DATATYPES, GOV, TERMS, XSD
from govdata.vocab.jsonld_shapes import CLASS_OF_KIND, SHAPES
from govdata.vocab.turtle import block, document, iri, tagged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.vocab.jsonld import Term
    from govdata.vocab.jsonld_shapes import Shape

__all__ = ["COMMENTS", "VOCABULARY_NAME", "vocabulary_file"]

VOCABULARY_NAME: Final = "govdata.ttl"

COMMENTS: Final[dict[str, tuple[str, str]]] = {
    "Group": ("Group", "Unnamed people: one or many who are counted or described and not named."),
    "Participation": ("Participation", "The part of an actor in an event."),
    "Translation": ("Translation", "A link to another language version of a release."),
    "Relation": ("Relation", "A link from a release to another release or page, with what it does to that."),
    "Record": ("Record", "What was recorded of a release, as apart from the release itself."),
    "Extension": ("Extension", "What a publisher adds to a record, under a namespace of the publisher's."),
    "authorOrder": ("order of authors", "The ids of the issuers in their order, where the actors stand in another."),
    "photoStatus": ("status of photos", "Whether there are photos, and whether they can be reached."),
    "photoCount": ("number of photos", "How many photos there are, as the release says."),
    "videoStatus": ("status of videos", "Whether there are videos, and whether they can be reached."),
    "videoCount": ("number of videos", "How many videos there are, as the release says."),
    "contact": ("contact", "Whom the press may ask about the release."),
    "translation": ("translation", "Another language version of the release."),
    "related": ("related", "What the release does to another release or page."),
    "embargoUntil": ("embargo until", "When the release may be made public; without one, not until further notice."),
    "record": ("record", "What was recorded of the release: how, from what, and with which evidence."),
    "extension": ("extension", "What a publisher adds."),
    "position": ("position", "The number of a thing in the list that it stands in, from 1."),
    "country": ("country", "The country of a publishing body, as an ISO 3166-1 alpha-2 code."),
    "level": ("level of government", "The level of government at which a publishing body acts."),
    "honorific": ("honorific", "The form of address before the name of a body or group."),
    "suffix": ("suffix", "What stands after the name of a body or group."),
    "post": ("post", "The post or function of a body or group, as printed."),
    "organization": ("organization", "The body that another body or a group belongs to."),
    "onBehalfOf": ("on behalf of", "A body for which an actor acts in this release."),
    "onBehalfOfOrder": (
        "order of those acted for",
        "The ids of the bodies acted for in their order, where the actors stand in another.",
    ),
    "nameAsWritten": ("name as written", "How the release prints a name, where that differs."),
    "timeOfDay": ("time of day", "The part of the day in which an event took place, as the text says it."),
    "dateAsWritten": ("date as written", "The date of an event in the words of the release."),
    "status": ("status of an event", "Whether an event is to come, goes on, is over, or was put off or called off."),
    "participation": ("participation", "The part of an actor in the event."),
    "agent": ("agent", "The actor who takes part."),
    "role": ("role", "In which part the actor takes part."),
    "alt": ("text alternative", "What a photo or video shows, for those who cannot see it."),
    "relation": ("kind of relation", "What the release does to the other one."),
    "target": ("target", "The other release."),
    "method": ("method", "How the values of a record came in."),
    "tool": ("tool", "The program that made a record."),
    "toolVersion": ("version of the tool", "The version of the program that made a record."),
    "sourceSha256": ("SHA-256 of the source", "The digest of the normalised source text, in hexadecimal."),
    "evidence": ("evidence", "A span of the source text that a value of the record was read from."),
    "field": ("field", "The value of the record that evidence is for, as a JSON Pointer (RFC 6901)."),
    "confidence": ("confidence", "Trust in a value that was read, in percent."),
    "review": ("review", "What a person made of a value that software had read."),
    "json": ("JSON", "The JSON of an extension: an object with the namespace as its key."),
}
"""Label and comment of each term, by its name."""


def vocabulary_file() -> bytes:
    """The published file."""
    return document([_head(), *_classes(), *_properties()])


def _head() -> str:
    said = [
        ("a", "owl:Ontology"),
        ("rdfs:label", tagged({"en": "The govdata vocabulary"})),
        ("rdfs:comment", tagged({"en": "Terms for government press releases that no vocabulary named here has."})),
        ("rdfs:seeAlso", ", ".join(iri(f"{NAMESPACE}schemas/v1/{name}") for name in ("shapes.ttl", "codelists.ttl"))),
    ]
    return block(GOV.rstrip("#"), said)


def _said(name: str) -> list[tuple[str, str]]:
    label, comment = COMMENTS[name]
    above = [("rdfs:subClassOf" if name in CLASSES else "rdfs:subPropertyOf", iri(one)) for one in ABOVE.get(name, ())]
    told = [("rdfs:label", tagged({"en": label})), ("rdfs:comment", tagged({"en": comment}))]
    return [*told, *above, ("rdfs:isDefinedBy", iri(GOV.rstrip("#")))]


def _classes() -> Iterator[str]:
    for name, term in CLASSES.items():
        if term.startswith(GOV):
            yield block(term, [("a", "rdfs:Class, owl:Class"), *_said(name)])


def _properties() -> Iterator[str]:
    for name, term in TERMS.items():
        if term.iri.startswith(GOV):
            kind = "owl:ObjectProperty" if DATATYPES[term.kind] == "@id" else "owl:DatatypeProperty"
            yield block(term.iri, [("a", f"{iri(_PROPERTY)}, {kind}"), *_said(name), *_ends(name, term)])


_PROPERTY: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property"


def _ends(name: str, term: Term) -> Iterator[tuple[str, str]]:
    """On which classes a property stands, which say no more than that (schema.org's way), and what it takes."""
    holders = sorted({CLASSES[class_] for shape in SHAPES.values() for class_ in _holders(name, shape)})
    for holder in holders:
        yield _DOMAIN, iri(holder)
    lists = sorted(
        {row.of for shape in SHAPES.values() for row in shape.rows if row.term == name and row.form == "code"}
    )
    for listed in lists:
        yield "rdfs:seeAlso", iri(f"{NAMESPACE}code/{listed}")
    if DATATYPES[term.kind] != "@id":
        yield "rdfs:range", iri(DATATYPES[term.kind] if term.kind != "text" else f"{XSD}string")


_DOMAIN: Final = iri("https://schema.org/domainIncludes")


def _holders(name: str, shape: Shape) -> tuple[str, ...]:
    """The classes of a shape, where its nodes have the key."""
    own = {row.term for row in shape.rows} | {f"{row.term}Order" for row in shape.rows if row.form == "actors"}
    own |= {term for term, _ in (*shape.parts, *shape.links)}
    own |= {row.of for row in shape.rows if row.form == "target"} | ({"position"} if shape.ordered else set())
    if name not in own and not (name == "json" and shape.type == "Extension"):
        return ()
    if shape.type:
        return (shape.type,)
    if shape.path:
        return ("Person",) if shape is SHAPES["person"] else tuple(n for k, n in CLASS_OF_KIND.items() if k != "person")
    return ("NewsArticle",)
