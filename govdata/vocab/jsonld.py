"""The terms of our JSON-LD: which IRI each key stands for, and what kind of value it takes.

schema.org 30.0 where it has a term of the right meaning for the right class, Dublin Core, PROV and Web Annotation where
they do, else terms of our own. The published context is made of these rows and of nothing else.
"""

from __future__ import annotations

import json
from typing import Any, Final, Literal, NamedTuple

from govdata.codes import NAMESPACE, SCHEMA_ORG

__all__ = [
    "CLASSES",
    "CONTEXT_IRI",
    "CONTEXT_NAME",
    "DATATYPES",
    "DCTERMS",
    "GOV",
    "OA",
    "PROV",
    "TERMS",
    "TYPE",
    "Kind",
    "Term",
    "context",
    "context_file",
]

GOV: Final = f"{NAMESPACE}ns#"
DCTERMS: Final = "http://purl.org/dc/terms/"
OA: Final = "http://www.w3.org/ns/oa#"
PROV: Final = "http://www.w3.org/ns/prov#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"

TYPE: Final = f"{RDF}type"
CONTEXT_NAME: Final = "context.jsonld"
"""The name of the file that holds the context, beside the lines that refer to it."""

CONTEXT_IRI: Final = f"{NAMESPACE}schemas/v1/{CONTEXT_NAME}"
"""Where the context is published."""

Kind = Literal[
    "text", "tagged", "link", "node", "json", "integer", "date", "dateTime", "gYearMonth", "gYear"
]  # fmt: skip
"""What a term takes: text, text by language, an IRI, a node written in place, JSON, or a literal of a type of XSD."""

DATATYPES: Final[dict[str, str]] = {
    "text": f"{XSD}string",
    "tagged": f"{RDF}langString",
    "link": "@id",
    "node": "@id",
    "json": f"{RDF}JSON",
    **{name: XSD + name for name in ("integer", "date", "dateTime", "gYearMonth", "gYear")},
}
"""The datatype of each kind's literals; `@id` for what is no literal."""


class Term(NamedTuple):
    """A key of the context. `many` says that it may hold several values, which are then always a JSON array."""

    iri: str
    kind: Kind = "text"
    many: bool = False


CLASSES: Final[dict[str, str]] = {
    "NewsArticle": f"{SCHEMA_ORG}NewsArticle",
    "GovernmentOrganization": f"{SCHEMA_ORG}GovernmentOrganization",
    "Person": f"{SCHEMA_ORG}Person",
    "Organization": f"{SCHEMA_ORG}Organization",
    "Group": f"{GOV}Group",
    "Event": f"{SCHEMA_ORG}Event",
    "Participation": f"{GOV}Participation",
    "Place": f"{SCHEMA_ORG}Place",
    "PostalAddress": f"{SCHEMA_ORG}PostalAddress",
    "ImageObject": f"{SCHEMA_ORG}ImageObject",
    "VideoObject": f"{SCHEMA_ORG}VideoObject",
    "ContactPoint": f"{SCHEMA_ORG}ContactPoint",
    "DigitalDocument": f"{SCHEMA_ORG}DigitalDocument",
    "PropertyValue": f"{SCHEMA_ORG}PropertyValue",
    "Translation": f"{GOV}Translation",
    "Relation": f"{GOV}Relation",
    "Record": f"{GOV}Record",
    "Activity": f"{PROV}Activity",
    "Entity": f"{PROV}Entity",
    "Annotation": f"{OA}Annotation",
    "SpecificResource": f"{OA}SpecificResource",
    "TextPositionSelector": f"{OA}TextPositionSelector",
    "TextQuoteSelector": f"{OA}TextQuoteSelector",
    "Extension": f"{GOV}Extension",
}
"""The classes of nodes."""

TERMS: Final[dict[str, Term]] = {
    # the release
    "additionalType": Term(f"{SCHEMA_ORG}additionalType", "link"),
    "headline": Term(f"{SCHEMA_ORG}headline", "tagged"),
    "datePublished": Term(f"{SCHEMA_ORG}datePublished", "date"),
    "dateTimePublished": Term(f"{SCHEMA_ORG}datePublished", "dateTime"),
    "dateModified": Term(f"{SCHEMA_ORG}dateModified", "dateTime"),
    "inLanguage": Term(f"{SCHEMA_ORG}inLanguage"),
    "publisher": Term(f"{SCHEMA_ORG}publisher", "node"),
    "author": Term(f"{SCHEMA_ORG}author", "link", many=True),
    "authorOrder": Term(f"{GOV}authorOrder"),
    "dateline": Term(f"{SCHEMA_ORG}dateline"),
    "abstract": Term(f"{SCHEMA_ORG}abstract", "tagged"),
    "articleBody": Term(f"{SCHEMA_ORG}articleBody", "tagged"),
    "mentions": Term(f"{SCHEMA_ORG}mentions", "node", many=True),
    "about": Term(f"{SCHEMA_ORG}about", "node", many=True),
    "photoStatus": Term(f"{GOV}photoStatus", "link"),
    "photoCount": Term(f"{GOV}photoCount", "integer"),
    "image": Term(f"{SCHEMA_ORG}image", "node", many=True),
    "videoStatus": Term(f"{GOV}videoStatus", "link"),
    "videoCount": Term(f"{GOV}videoCount", "integer"),
    "video": Term(f"{SCHEMA_ORG}video", "node", many=True),
    "contact": Term(f"{GOV}contact", "node", many=True),
    "hasPart": Term(f"{SCHEMA_ORG}hasPart", "node", many=True),
    "subject": Term(f"{DCTERMS}subject", "link", many=True),
    "keywords": Term(f"{SCHEMA_ORG}keywords", many=True),
    "translation": Term(f"{GOV}translation", "node", many=True),
    "related": Term(f"{GOV}related", "node", many=True),
    "url": Term(f"{SCHEMA_ORG}url", "link"),
    "identifier": Term(f"{SCHEMA_ORG}identifier", "node", many=True),
    "license": Term(f"{SCHEMA_ORG}license", "link"),
    "creativeWorkStatus": Term(f"{SCHEMA_ORG}creativeWorkStatus", "link"),
    "embargoUntil": Term(f"{GOV}embargoUntil", "dateTime"),
    "version": Term(f"{SCHEMA_ORG}version", "integer"),
    "correction": Term(f"{SCHEMA_ORG}correction"),
    "record": Term(f"{GOV}record", "node"),
    "extension": Term(f"{GOV}extension", "node", many=True),
    # any node
    "name": Term(f"{SCHEMA_ORG}name"),
    "names": Term(f"{SCHEMA_ORG}name", "tagged"),
    "description": Term(f"{SCHEMA_ORG}description"),
    "position": Term(f"{GOV}position", "integer"),
    # publishers and actors
    "country": Term(f"{GOV}country"),
    "level": Term(f"{GOV}level", "link"),
    "honorificPrefix": Term(f"{SCHEMA_ORG}honorificPrefix"),
    "honorificSuffix": Term(f"{SCHEMA_ORG}honorificSuffix"),
    "jobTitle": Term(f"{SCHEMA_ORG}jobTitle"),
    "affiliation": Term(f"{SCHEMA_ORG}affiliation", "link"),
    "honorific": Term(f"{GOV}honorific"),
    "suffix": Term(f"{GOV}suffix"),
    "post": Term(f"{GOV}post"),
    "organization": Term(f"{GOV}organization", "link"),
    "onBehalfOf": Term(f"{GOV}onBehalfOf", "link", many=True),
    "onBehalfOfOrder": Term(f"{GOV}onBehalfOfOrder"),
    "nameAsWritten": Term(f"{GOV}nameAsWritten"),
    "sameAs": Term(f"{SCHEMA_ORG}sameAs", "link", many=True),
    # events
    "startDate": Term(f"{SCHEMA_ORG}startDate", "date"),
    "startDateTime": Term(f"{SCHEMA_ORG}startDate", "dateTime"),
    "startMonth": Term(f"{SCHEMA_ORG}startDate", "gYearMonth"),
    "startYear": Term(f"{SCHEMA_ORG}startDate", "gYear"),
    "endDate": Term(f"{SCHEMA_ORG}endDate", "date"),
    "endDateTime": Term(f"{SCHEMA_ORG}endDate", "dateTime"),
    "endMonth": Term(f"{SCHEMA_ORG}endDate", "gYearMonth"),
    "endYear": Term(f"{SCHEMA_ORG}endDate", "gYear"),
    "timeOfDay": Term(f"{GOV}timeOfDay", "link"),
    "dateAsWritten": Term(f"{GOV}dateAsWritten"),
    "status": Term(f"{GOV}status", "link"),
    "location": Term(f"{SCHEMA_ORG}location", "node"),
    "address": Term(f"{SCHEMA_ORG}address", "node"),
    "addressLocality": Term(f"{SCHEMA_ORG}addressLocality"),
    "addressRegion": Term(f"{SCHEMA_ORG}addressRegion"),
    "addressCountry": Term(f"{SCHEMA_ORG}addressCountry"),
    # Text, which schema.org allows: triple stores write the numbers 1.50 and 90 as 1.5 and 90.0.
    "latitude": Term(f"{SCHEMA_ORG}latitude"),
    "longitude": Term(f"{SCHEMA_ORG}longitude"),
    "participation": Term(f"{GOV}participation", "node", many=True),
    "agent": Term(f"{GOV}agent", "link"),
    "role": Term(f"{GOV}role", "link"),
    # media, contacts, documents, numbers, relations
    "contentUrl": Term(f"{SCHEMA_ORG}contentUrl", "link"),
    "caption": Term(f"{SCHEMA_ORG}caption"),
    "alt": Term(f"{GOV}alt"),
    "creditText": Term(f"{SCHEMA_ORG}creditText"),
    "contactType": Term(f"{SCHEMA_ORG}contactType"),
    "email": Term(f"{SCHEMA_ORG}email"),
    "telephone": Term(f"{SCHEMA_ORG}telephone"),
    "encodingFormat": Term(f"{SCHEMA_ORG}encodingFormat"),
    "propertyID": Term(f"{SCHEMA_ORG}propertyID"),
    "value": Term(f"{SCHEMA_ORG}value"),
    "relation": Term(f"{GOV}relation", "link"),
    "target": Term(f"{GOV}target", "link"),
    # the record and its evidence, and extensions
    "wasGeneratedBy": Term(f"{PROV}wasGeneratedBy", "node"),
    "wasDerivedFrom": Term(f"{PROV}wasDerivedFrom", "node"),
    "method": Term(f"{GOV}method", "link"),
    "tool": Term(f"{GOV}tool"),
    "toolVersion": Term(f"{GOV}toolVersion"),
    "endedAtTime": Term(f"{PROV}endedAtTime", "dateTime"),
    "sourceSha256": Term(f"{GOV}sourceSha256"),
    "evidence": Term(f"{GOV}evidence", "node", many=True),
    "field": Term(f"{GOV}field"),
    "motivatedBy": Term(f"{OA}motivatedBy", "link"),
    "hasTarget": Term(f"{OA}hasTarget", "node"),
    "hasSource": Term(f"{OA}hasSource", "link"),
    "hasSelector": Term(f"{OA}hasSelector", "node", many=True),
    "start": Term(f"{OA}start", "integer"),
    "end": Term(f"{OA}end", "integer"),
    "exact": Term(f"{OA}exact"),
    "confidence": Term(f"{GOV}confidence", "integer"),
    "review": Term(f"{GOV}review", "link"),
    "json": Term(f"{GOV}json", "json"),
}
"""Every key of a node but `id` and `type`. No two of one IRI take the same kind, so that each value has one key."""

_COERCIONS: Final[dict[str, dict[str, str]]] = {
    "text": {},
    "integer": {},
    "tagged": {"@container": "@language"},
    "link": {"@type": "@id"},
    "node": {"@type": "@id"},
    "json": {"@type": "@json"},
}


def context() -> dict[str, Any]:
    """The JSON-LD 1.1 context, as the value of `@context`.

    No `@vocab`, so that an unknown key is not given a meaning by accident. No term can serve as a prefix (JSON-LD 1.1,
    4.1.5: an expanded definition does so only with `@prefix`), so that `name:x` stays the IRI that it is.
    """
    terms: dict[str, Any] = {"@version": 1.1, "@protected": True, "id": "@id", "type": "@type"}
    terms |= {name: {"@id": iri} for name, iri in CLASSES.items()}
    return terms | {name: _definition(term) for name, term in TERMS.items()}


def context_file() -> bytes:
    """The published file of the context: what an export puts beside its lines, and `schemas/v1/context.jsonld`."""
    return json.dumps({"@context": context()}, indent=2).encode() + b"\n"


def _definition(term: Term) -> dict[str, str]:
    coercion = _COERCIONS.get(term.kind) or ({} if term.kind in _COERCIONS else {"@type": DATATYPES[term.kind]})
    return {"@id": term.iri, **coercion, **({"@container": "@set"} if term.many else {})}
