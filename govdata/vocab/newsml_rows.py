"""NewsML-G2 2.35, conformance power: which element holds which field of a release, as rows in the order of the schema.

Writer and reader walk the same rows. What the standard has no place for stands in elements of our own namespace (`gv:`)
at its extension points: at the end of `itemMeta`, in an `assert`, and in attributes of `link`.
"""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC, CodeList
from govdata.codes.event_status import EVENT_STATUS
from govdata.codes.participation_role import PARTICIPATION_ROLE
from govdata.codes.release_type import RELEASE_TYPE
from govdata.vocab.newsml import ABSENT, ALIASES, PRESENT, Element, Form, Value, When

__all__ = [
    "ASSERTED_ACTOR",
    "ASSERTED_EVENT",
    "BLOCK",
    "FRAME",
    "LICENSE",
    "LINE",
    "QCODE",
    "RAW",
    "publisher_inside",
    "text",
]


def _also(codes: CodeList, *relations: str) -> tuple[tuple[str, str], ...]:
    """The IPTC's QCode for each code that has one; an exact match first, so that it is the one read back."""
    pairs = [
        (relations.index(relation), code.code, iri)
        for code in codes.codes
        for relation, iri in code.same
        if relation in relations and iri.startswith(IPTC) and _scheme(iri) in ALIASES
    ]
    return tuple((code, f"{ALIASES[_scheme(iri)]}:{iri.removeprefix(_scheme(iri))}") for _, code, iri in sorted(pairs))


def _scheme(iri: str) -> str:
    return iri[: iri.rindex("/") + 1]


LINE, BLOCK, RAW, NUMBER, QCODE = Form("line"), Form("block"), Form("raw"), Form("number"), Form("qcode")
GUID, LICENSE, JSON, RESOLVED = Form("guid"), Form("license"), Form("json"), Form("resolved")
NATURE = Form("code", "gvkind", (("person", "cpnat:person"), ("organization", "cpnat:organisation")))
ACTOR, ACTOR_NAME = Form("code", "gvact"), Form("name-of")
COUNTRY = Form("code", "iso3166-1a2")
LINK = Form("code", "gvlink", (("see-also", "irel:seeAlso"),))
GENRE = Form("also", also=_also(RELEASE_TYPE, "exact", "close"))
OCCURRENCE = Form("also", also=_also(EVENT_STATUS, "exact"))
ROLES = Form("codes", "gvrole", _also(PARTICIPATION_ROLE, "exact", "close"))

_Marks = dict[str, str | tuple[str, ...]]


def text(tag: str, field: str, form: Form = LINE, marks: _Marks | None = None, *, read: str = "") -> Element:
    """An element whose text is the value."""
    return Element(tag, (Value("", field, form),), marks=tuple((marks or {}).items()), read=read)


def _role(code: str, field: str) -> Element:
    """A name in a role of its own: only the name itself has neither role nor language."""
    return text("name", field, marks={"role": f"gvnrol:{code}"}, read=field)


def _related(rel: str, *values: Value, children: tuple[Element, ...] = (), read: str = "") -> Element:
    return Element("related", values, children, marks=(("rel", f"gvrel:{rel}"),), read=read)


def _related_name(rel: str, field: str) -> Element:
    """A relation to what has a name and no code: the role of an affiliation takes nothing but QCodes."""
    return _related(rel, children=(text("name", field),), read=field)


_NAME = (
    text("name", "name", marks={"role": ABSENT, "xml:lang": ABSENT}),
    Element(
        "name",
        (Value("xml:lang", "@", RAW), Value("", ".", LINE)),
        field="names",
        keyed=True,
        marks=(("role", ABSENT), ("xml:lang", (PRESENT,))),
    ),
)


def _name_of(field: str) -> Element:
    """The name of an actor once more, so that people and receivers without our schemes can read a reference."""
    return Element("name", (Value("", field, ACTOR_NAME),), courtesy=True)


def _affiliation(details: str, kind: str) -> Element:
    body = Element(
        "affiliation",
        (Value("qcode", "organization", ACTOR),),
        (_name_of("organization"),),
        marks=(("type", "cpnat:organisation"),),
    )
    return Element(details, children=(body,), when=When("kind", kind))


ASSERTED_ACTOR: Final = Element(
    "assert",
    (Value("qcode", "id", ACTOR),),
    (
        Element("type", (Value("qcode", "kind", NATURE),)),
        *_NAME,
        _role("honorific", "honorific"),
        _role("suffix", "suffix"),
        _role("asWritten", "name_as_written"),
        Element("sameAs", (Value("uri", ".", RAW), Value("qcode", ".", RESOLVED)), field="same_as", many=True),
        _related_name("post", "role"),
        Element(
            "related",
            (Value("qcode", ".", ACTOR),),
            (_name_of("."),),
            field="on_behalf_of",
            many=True,
            marks=(("rel", "gvrel:onBehalfOf"),),
        ),
        Element(
            "related",
            (Value("qcode", "organization", ACTOR),),
            (_name_of("organization"),),
            marks=(("rel", "gvrel:affiliation"),),
            when=When("kind", "group"),
        ),
        _affiliation("personDetails", "person"),
        _affiliation("organisationDetails", "organization"),
    ),
    field="actors",
    many=True,
    read="name",
)

_WHERE_AND_WHO = (
    Element(
        "location",
        children=(
            text("name", "name"),
            Element(
                "POIDetails",
                children=(
                    Element("position", (Value("latitude", "latitude", RAW), Value("longitude", "longitude", RAW))),
                    Element(
                        "address",
                        children=(
                            Element("locality", children=(text("name", "locality"),)),
                            Element("area", children=(text("name", "region"),)),
                            Element("country", (Value("qcode", "country", COUNTRY),)),
                        ),
                    ),
                ),
            ),
        ),
        field="place",
        read="name",
    ),
    Element(
        "organiser",
        (Value("qcode", "actor", ACTOR), Value("role", "role", ROLES)),
        (_name_of("actor"),),
        field="participants",
        many=True,
        when=When("role", "organizer"),
        other=Element(
            "participant",
            (Value("qcode", "actor", ACTOR), Value("role", "role", ROLES)),
            (_name_of("actor"),),
            field="participants",
            many=True,
        ),
    ),
)

ASSERTED_EVENT: Final = Element(
    "assert",
    (Value("qcode", "id", Form("code", "gvevt")),),
    (
        Element("type", marks=(("qcode", "cpnat:event"),), always=True),
        text("name", "name"),
        text("definition", "description", BLOCK, read="description"),
        _related("eventType", Value("qcode", "type", Form("code", "gvwhat")), read="type"),
        _related("timeOfDay", Value("qcode", "time_of_day", Form("code", "gvtod")), read="time_of_day"),
        _related_name("dateAsWritten", "date_as_written"),
        _related("eventStatus", Value("qcode", "status", Form("code", "gvstate")), read="status"),
        Element(
            "eventDetails",
            children=(
                Element(
                    "dates",
                    children=(text("start", "start", RAW, read="start"), text("end", "end", RAW, read="end")),
                ),
                Element("occurStatus", (Value("qcode", "status", OCCURRENCE),), courtesy=True),
                *_WHERE_AND_WHO,
            ),
            when=When("start", PRESENT),
        ),
        # The standard's dates are compulsory in eventDetails, and we do not invent any.
        Element("gv:event", children=_WHERE_AND_WHO, when=When("start", ABSENT)),
    ),
    field="events",
    many=True,
    read="name",
)


def publisher_inside() -> tuple[Element, ...]:
    """What stands inside the element of a publisher."""
    return (
        *_NAME,
        _related("country", Value("qcode", "country", COUNTRY)),
        _related("level", Value("qcode", "level", Form("code", "gvlevel"))),
        Element("organisationDetails", children=(Element("contactInfo", children=(text("web", "url", RAW),)),)),
    )


_PUBLISHER = Element("provider", (Value("qcode", "id", Form("code", "gvpub")),), publisher_inside(), field="publisher")


def _link(rel: str, *values: Value, children: tuple[Element, ...] = (), field: str = "") -> Element:
    return Element("link", values, children, field=field, many=bool(field), marks=(("rel", f"gvrel:{rel}"),))


def _media(rel: str, field: str, *values: Value) -> Element:
    return _link(
        rel,
        *values,
        Value("href", "url", RAW),
        children=(
            text("description", "caption", BLOCK, {"role": "drol:caption"}),
            text("description", "alt", BLOCK, {"role": "gvdrol:alternative"}),
            text("creditline", "credit"),
            Element("usageTerms", (Value("href", "license", LICENSE),)),
        ),
        field=f"{field}.items",
    )


def _media_state(field: str) -> Element:
    return Element(
        f"gv:{field}",
        (Value("status", f"{field}.status", RAW), Value("count", f"{field}.count", NUMBER)),
        when=When("status", "!withdrawn"),
    )


_LINKS = (
    _link("source", Value("href", "source_url", RAW)),
    _link("translation", Value("residref", "id", GUID), Value("gv:language", "language", RAW), field="translations"),
    Element(
        "link",
        (
            Value("rel", "relation", LINK),
            Value("residref", "target", GUID),
            Value("href", "target", Form("address")),
        ),
        field="related",
        many=True,
        marks=(("rel", ("gvlink:", "irel:seeAlso")),),
    ),
    _link(
        "document",
        Value("href", "url", RAW),
        Value("contenttype", "media_type", RAW),
        Value("gv:language", "language", RAW),
        children=(text("title", "title"),),
        field="documents",
    ),
    _media("photo", "photos", Value("residref", "url", Form("picture"))),
    _media("video", "videos"),
)

_OUR_OWN = (
    _media_state("photos"),
    _media_state("videos"),
    Element(
        "gv:provenance",
        (
            Value("method", "method", RAW),
            Value("recordedAt", "recorded_at", RAW),
            Value("sourceSha256", "source_sha256", RAW),
        ),
        (
            Element(
                "gv:evidence",
                (
                    Value("field", "field", RAW),
                    Value("start", "start", NUMBER),
                    Value("end", "end", NUMBER),
                    Value("confidence", "confidence", NUMBER),
                    Value("review", "review", RAW),
                    Value("", "text", BLOCK),
                ),
                field="evidence",
                many=True,
            ),
        ),
        field="provenance",
    ),
    Element("gv:extension", (Value("name", "@", RAW), Value("", ".", JSON)), field="extensions", keyed=True),
)

_ITEM_META = Element(
    "itemMeta",
    children=(
        Element("itemClass", marks=(("qcode", "ninat:text"),), always=True),
        _PUBLISHER,
        Element("versionCreated", (Value("how", "$derived", QCODE), Value("", "$instant", RAW))),
        text("embargoed", "$embargo", RAW),
        Element("pubStatus", (Value("qcode", "$status", QCODE),)),
        Element(
            "generator",
            (Value("versioninfo", "provenance.tool_version", LINE), Value("", "provenance.tool", LINE)),
        ),
        Element("profile", (Value("versioninfo", "$profile_version", RAW), Value("", "$profile", RAW))),
        text("edNote", "change_note", BLOCK, {"role": "gvnote:change"}),
        *(
            Element(
                "edNote",
                (Value("", f"${media}_note", RAW),),
                marks=(("role", f"gvnote:{media}"), ("xml:lang", "en")),
                courtesy=True,
            )
            for media in ("photos", "videos")
        ),
        Element("signal", (Value("qcode", "$signal", QCODE),), courtesy=True),
        *_LINKS,
        *_OUR_OWN,
    ),
    always=True,
)

_CONTENT_META = Element(
    "contentMeta",
    children=(
        text("contentCreated", "$created", RAW, read="date"),
        Element(
            "infoSource",
            (Value("qcode", ".", ACTOR),),
            (_name_of("."),),
            field="issuers",
            many=True,
            marks=(("role", "cpprole:originfo"),),
        ),
        Element(
            "creator",
            children=(
                text("name", "name"),
                _related_name("post", "role"),
                Element(
                    "organisationDetails",
                    children=(
                        Element(
                            "contactInfo",
                            children=(text("email", "email"), text("phone", "phone"), text("web", "url", RAW)),
                        ),
                    ),
                ),
            ),
            field="contacts",
            many=True,
            marks=(("role", "cpprole:mediaOffice"),),
        ),
        Element(
            "altId",
            (Value("type", "scheme", Form("code", "gvid")), Value("", "value", LINE)),
            field="identifiers",
            many=True,
            marks=(("type", (PRESENT,)),),
        ),
        Element("language", (Value("tag", "language", RAW),)),
        Element(
            "genre",
            (Value("qcode", "type", Form("code", "gvtype")),),
            marks=(("qcode", ("gvtype:",)),),
            read="type",
            trusted=True,
        ),
        Element("genre", (Value("qcode", "type", GENRE),), courtesy=True),
        Element("keyword", (Value("", ".", LINE),), field="keywords", many=True, read="*keywords", trusted=True),
        Element(
            "subject",
            (Value("qcode", ".", Form("topic")), Value("uri", ".", Form("topic-iri"))),
            field="subjects",
            many=True,
            marks=(("type", "cpnat:abstract"),),
            read="*subjects",
            trusted=True,
        ),
        Element(
            "subject",
            (Value("type", "kind", NATURE), Value("qcode", "id", ACTOR)),
            (text("name", "name"),),
            field="actors",
            many=True,
            marks=(("type", ("cpnat:person", "cpnat:organisation", "gvkind:group")),),
            courtesy=True,
            read="name",
            trusted=True,
        ),
        Element(
            "subject",
            (Value("qcode", "id", Form("code", "gvevt")),),
            (text("name", "name"),),
            field="events",
            many=True,
            marks=(("type", "cpnat:event"),),
            courtesy=True,
            read="name",
            trusted=True,
        ),
        Element("headline", (Value("", "title", LINE),), read="title", trusted=True),
        text("dateline", "dateline", read="dateline"),
        Element(
            "description",
            (Value("", "summary", BLOCK),),
            marks=(("role", "drol:summary"),),
            read="summary",
            trusted=True,
        ),
    ),
    always=True,
)

_RIGHTS = Element("rightsInfo", children=(Element("usageTerms", (Value("href", "license", LICENSE),)),))

FRAME: Final = (_RIGHTS, _ITEM_META, _CONTENT_META)
