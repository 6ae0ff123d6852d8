"""Which field of the model stands under which key of JSON-LD: the rows that both exporter and reader walk."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from govdata.vocab.jsonld import OA

__all__ = ["CLASS_OF_KIND", "DAY", "PRECISIONS", "SHAPES", "Form", "Row", "Shape"]

Form = Literal[
    "value",  # the value itself
    "tagged",  # text in the language of the release
    "names",  # text by language tag
    "values",  # a set of texts
    "code",  # the IRI of a code; `of` is its list
    "kind",  # the class of the node
    "day",  # the day of publication, which an instant of publication holds already
    "partial",  # a date under the key of its precision; `term` is the stem, `start` of `startDate`
    "url",  # an address as an IRI
    "urls",  # a set of IRIs
    "license",  # an SPDX id or an address, as an IRI
    "subjects",  # Media Topics and other IRIs, as IRIs
    "actor",  # the IRI of an actor of the release
    "actors",  # the IRIs of actors of the release; in another order than theirs, that order as well
    "release",  # the IRI of another release
    "target",  # a release under `term`, an address under the term named by `of`
    "node",  # one node of the shape named by `of`
    "nodes",  # a list of nodes
    "inline",  # an object whose fields, by the shape named by `of`, stand on this node
    "extensions",  # a node a namespace
]
"""How a field is written."""


class Row(NamedTuple):
    """A field of the model and its key. `always` says that we never leave it out, so that its absence is damage."""

    field: str
    term: str
    form: Form = "value"
    of: str = ""
    always: bool = False


class Shape(NamedTuple):
    """A class of the model: the class of its nodes, the end of their IRIs, and its fields.

    `path` is put after the IRI of the release, or of the node that holds it where it begins with `/`. `key` is what is
    put after the path: the thing's own `id`, its `number` in its list from 1, or nothing. `ordered` says that the list
    is no set, so that the node holds its number as `position`. `parts` are fields that stand on a node of their own
    below this one, as (term, shape); `due` says that such a part is there wherever what holds it is. `links` are what
    every node of the shape says, as (term, IRI); one that begins with `#` is that of a part of the release.
    """

    type: str
    rows: tuple[Row, ...]
    path: str = ""
    key: Literal["", "id", "number"] = ""
    ordered: bool = False
    parts: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    due: bool = False


DAY: Final = "datePublished"
"""The key of the day of publication, where no instant is known."""

PRECISIONS: Final[dict[int, str]] = {4: "Year", 7: "Month", 10: "Date"}
"""What follows the stem of a partial date's key, by the length of the date; `DateTime` for all other lengths."""

CLASS_OF_KIND: Final[dict[str, str]] = {"person": "Person", "organization": "Organization", "group": "Group"}

_NAMED = (Row("name", "name"), Row("names", "names", "names"))

# What schema.org says of persons it does not say of organizations, so that theirs are terms of our own.
_PERSON = (
    *_NAMED,
    Row("honorific", "honorificPrefix"),
    Row("suffix", "honorificSuffix"),
    Row("role", "jobTitle"),
    Row("organization", "affiliation", "actor"),
)
_BODY = (
    *_NAMED,
    Row("honorific", "honorific"),
    Row("suffix", "suffix"),
    Row("role", "post"),
    Row("organization", "organization", "actor"),
)
_ACTOR = (
    Row("on_behalf_of", "onBehalfOf", "actors"),
    Row("name_as_written", "nameAsWritten"),
    Row("same_as", "sameAs", "urls"),
)

_MEDIA_ITEM = (
    Row("url", "contentUrl", "url"),
    Row("caption", "caption"),
    Row("alt", "alt"),
    Row("credit", "creditText"),
    Row("license", "license", "license"),
)

SHAPES: Final[dict[str, Shape]] = {
    "release": Shape(
        "NewsArticle",
        (
            Row("type", "additionalType", "code", "release-type", always=True),
            Row("title", "headline", "tagged"),
            Row("published_at", "dateTimePublished"),
            Row("date", DAY, "day"),
            Row("modified_at", "dateModified"),
            Row("language", "inLanguage"),
            Row("publisher", "publisher", "node", "publisher"),
            Row("issuers", "author", "actors"),
            Row("dateline", "dateline"),
            Row("summary", "abstract", "tagged"),
            Row("body", "articleBody", "tagged"),
            Row("actors", "mentions", "nodes", "person"),
            Row("events", "about", "nodes", "event"),
            Row("photos", "", "inline", "photos"),
            Row("videos", "", "inline", "videos"),
            Row("contacts", "contact", "nodes", "contact"),
            Row("documents", "hasPart", "nodes", "document"),
            Row("subjects", "subject", "subjects"),
            Row("keywords", "keywords", "values"),
            Row("translations", "translation", "nodes", "translation"),
            Row("related", "related", "nodes", "related"),
            Row("source_url", "url", "url"),
            Row("identifiers", "identifier", "nodes", "identifier"),
            Row("license", "license", "license"),
            Row("status", "creativeWorkStatus", "code", "release-status", always=True),
            Row("embargo_until", "embargoUntil"),
            Row("revision", "version", always=True),
            Row("change_note", "correction"),
            Row("provenance", "record", "node", "provenance"),
            Row("extensions", "extension", "extensions"),
        ),
    ),
    "publisher": Shape(
        "GovernmentOrganization",
        (
            *_NAMED,
            Row("country", "country"),
            Row("level", "level", "code", "publisher-level"),
            Row("url", "url", "url"),
        ),
        "publisher/",
        "id",
    ),
    "person": Shape("", (Row("kind", "type", "kind", always=True), *_PERSON, *_ACTOR), "actor/", "id", ordered=True),
    "body": Shape("", (Row("kind", "type", "kind", always=True), *_BODY, *_ACTOR), "actor/", "id", ordered=True),
    "event": Shape(
        "Event",
        (
            Row("type", "additionalType", "code", "event-type"),
            Row("name", "name"),
            Row("start", "start", "partial"),
            Row("end", "end", "partial"),
            Row("time_of_day", "timeOfDay", "code", "time-of-day"),
            Row("date_as_written", "dateAsWritten"),
            Row("status", "status", "code", "event-status"),
            Row("place", "location", "node", "place"),
            Row("participants", "participation", "nodes", "participation"),
            Row("description", "description"),
        ),
        "event/",
        "id",
        ordered=True,
    ),
    "place": Shape(
        "Place",
        (Row("name", "name"), Row("latitude", "latitude"), Row("longitude", "longitude")),
        "/place",
        parts=(("address", "address"),),
    ),
    "address": Shape(
        "PostalAddress",
        (Row("locality", "addressLocality"), Row("region", "addressRegion"), Row("country", "addressCountry")),
        "/address",
    ),
    "participation": Shape(
        "Participation",
        (Row("actor", "agent", "actor"), Row("role", "role", "code", "participation-role", always=True)),
        "/participant/",
        "number",
        ordered=True,
    ),
    "photos": Shape(
        "",
        (
            Row("status", "photoStatus", "code", "media-status", always=True),
            Row("count", "photoCount"),
            Row("items", "image", "nodes", "photo"),
        ),
    ),
    "videos": Shape(
        "",
        (
            Row("status", "videoStatus", "code", "media-status", always=True),
            Row("count", "videoCount"),
            Row("items", "video", "nodes", "video"),
        ),
    ),
    "photo": Shape("ImageObject", _MEDIA_ITEM, "photo/", "number", ordered=True),
    "video": Shape("VideoObject", _MEDIA_ITEM, "video/", "number", ordered=True),
    "contact": Shape(
        "ContactPoint",
        (
            Row("name", "name"),
            Row("role", "contactType"),
            Row("email", "email"),
            Row("phone", "telephone"),
            Row("url", "url", "url"),
        ),
        "contact/",
        "number",
        ordered=True,
    ),
    "document": Shape(
        "DigitalDocument",
        (
            Row("title", "name"),
            Row("url", "url", "url"),
            Row("media_type", "encodingFormat"),
            Row("language", "inLanguage"),
        ),
        "document/",
        "number",
        ordered=True,
    ),
    "translation": Shape(
        "Translation", (Row("language", "inLanguage"), Row("id", "target", "release")), "translation/", "number"
    ),
    "related": Shape(
        "Relation",
        (Row("relation", "relation", "code", "relation"), Row("target", "target", "target", "url")),
        "related/",
        "number",
        ordered=True,
    ),
    "identifier": Shape("PropertyValue", (Row("scheme", "propertyID"), Row("value", "value")), "identifier/", "number"),
    "provenance": Shape(
        "Record",
        (Row("evidence", "evidence", "nodes", "evidence"),),
        "record",
        parts=(("wasGeneratedBy", "activity"), ("wasDerivedFrom", "source")),
    ),
    "activity": Shape(
        "Activity",
        (
            Row("method", "method", "code", "provenance-method"),
            Row("tool", "tool"),
            Row("tool_version", "toolVersion"),
            Row("recorded_at", "endedAtTime"),
        ),
        "/activity",
        due=True,
    ),
    "source": Shape("Entity", (Row("source_sha256", "sourceSha256", always=True),), "/source"),
    "evidence": Shape(
        "Annotation",
        (Row("field", "field"), Row("confidence", "confidence"), Row("review", "review", "code", "review")),
        "evidence/",
        "number",
        ordered=True,
        parts=(("hasTarget", "target"),),
        links=(("motivatedBy", f"{OA}identifying"),),
    ),
    "target": Shape(
        "SpecificResource",
        (),
        "/target",
        parts=(("hasSelector", "position"), ("hasSelector", "quote")),
        links=(("hasSource", "#record/source"),),
        due=True,
    ),
    "position": Shape("TextPositionSelector", (Row("start", "start"), Row("end", "end")), "/position", due=True),
    "quote": Shape("TextQuoteSelector", (Row("text", "exact"),), "/quote", due=True),
    "extension": Shape("Extension", (), "extension/", "id"),
}
"""The classes of the model. What was recorded of a release, how and from what, stands apart from it.

A list of `person` holds any actor: one that is no person is of the shape `body`.
"""
