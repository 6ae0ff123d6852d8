"""The canonical release (design section 2): the only judge of structure at run time."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from govdata.model import invariants
from govdata.model.actor import Actor, Publisher
from govdata.model.event import Event
from govdata.model.media import UNKNOWN, Media
from govdata.model.provenance import Provenance
from govdata.model.types import (
    Date,
    DateTime,
    Email,
    Extensions,
    Language,
    License,
    Line,
    MediaType,
    Record,
    Revision,
    Slug,
    Subject,
    Target,
    Text,
    Url,
    empty,
    ordered_set,
)

__all__ = ["Contact", "Document", "Identifier", "Related", "Release", "Translation"]

ReleaseType = Literal["press-release", "statement", "speech", "transcript", "parliamentary-reply", "notice", "other"]
ReleaseStatus = Literal["published", "embargoed", "withdrawn"]
Relation = Literal["corrects", "updates", "replaces", "follows", "see-also"]


class Contact(Record):
    """A press contact that the release names; at least one field."""

    name: Line | None = Field(default=None, description="Name of the desk or person.", examples=["Press office"])
    role: Line | None = Field(default=None, description="What the contact is for.", examples=["Media enquiries"])
    email: Email | None = Field(default=None, description="E-mail address.", examples=["press@harbour.example"])
    phone: Line | None = Field(default=None, description="Telephone number as printed.", examples=["+65 5550 0142"])
    url: Url | None = Field(default=None, description="Contact page.", examples=["https://harbour.example/press"])

    @model_validator(mode="after")
    def _whole(self) -> Contact:
        invariants.hold(self, invariants.CONTACT)
        return self


class Document(Record):
    """An annex of the release."""

    title: Line = Field(description="Title of the document.", examples=["Annex A: map of the quay"])
    url: Url = Field(description="Address of the document.", examples=["https://harbour.example/annex-a.pdf"])
    media_type: MediaType | None = Field(
        default=None, description="IANA media type in lower case.", examples=["application/pdf"]
    )
    language: Language | None = Field(default=None, description="BCP 47 tag of the document.", examples=["en"])


class Translation(Record):
    """Another language version of the release, which is a record of its own."""

    language: Language = Field(description="BCP 47 tag of the other version.", examples=["zh-Hant"])
    id: Slug = Field(description="Release id of the other version.", examples=["2026-03-01-quay-zh"])


class Related(Record):
    """A relation to another release or page."""

    relation: Relation = Field(description="What this release does to the other.", examples=["corrects"])
    target: Target = Field(description="Release id, or URL.", examples=["2026-02-01-quay"])


class Identifier(Record):
    """A number that the publisher gave."""

    scheme: Slug = Field(description="Which numbering.", examples=["file-number"])
    value: Line = Field(description="The number as printed.", examples=["HM/2026/0412"])


class Release(Record):
    """A government press release as open data: who did what, when, where, and whether there are photos."""

    id: Slug = Field(description="Unique in a dataset, minted once.", examples=["2026-03-01-quay-opens"])
    type: ReleaseType = Field(default="press-release", description="Kind of document.", examples=["press-release"])
    title: Line = Field(description="Title, without the media suffix.", examples=["New quay opens in Selm"])
    date: Date = Field(description="Day of publication in the publisher's calendar.", examples=["2026-03-01"])
    published_at: DateTime | None = Field(
        default=None, description="Instant of publication; falls on `date`.", examples=["2026-03-01T09:30:00+08:00"]
    )
    modified_at: DateTime | None = Field(
        default=None, description="Instant of the last change.", examples=["2026-03-01T12:00:00+08:00"]
    )
    language: Language = Field(description="BCP 47 tag of title, summary and body.", examples=["en"])
    publisher: Publisher = Field(
        description="The publishing body.", examples=[{"id": "harbour-ministry", "name": "Harbour Ministry"}]
    )
    issuers: tuple[Slug, ...] = Field(
        default=(),
        exclude_if=empty,
        description="Actor ids of joint issuers, or of the body on whose behalf it is issued.",
        examples=[["port-authority"]],
    )
    dateline: Line | None = Field(default=None, description="Dateline as printed.", examples=["SELM, 1 March 2026"])
    summary: Text | None = Field(default=None, description="Lead or summary.", examples=["The quay replaces a ferry."])
    body: Text | None = Field(
        default=None,
        description="Plain text, verbatim; paragraphs are separated by one blank line.",
        examples=["The minister opened the quay.\n\nIt is 300 metres long."],
    )
    actors: tuple[Actor, ...] = Field(
        default=(),
        exclude_if=empty,
        description="Everyone the release names who acts.",
        examples=[[{"id": "ada-lim", "kind": "person", "name": "Ada Lim"}]],
    )
    events: tuple[Event, ...] = Field(
        default=(),
        exclude_if=empty,
        description="What happened or will happen.",
        examples=[[{"id": "opening", "type": "opening", "name": "Opening of the quay"}]],
    )
    photos: Media = Field(default=UNKNOWN, description="Whether there are photos.", examples=[{"status": "stated"}])
    videos: Media = Field(default=UNKNOWN, description="Whether there are videos.", examples=[{"status": "none"}])
    contacts: tuple[Contact, ...] = Field(
        default=(), exclude_if=empty, description="Press contacts.", examples=[[{"name": "Press office"}]]
    )
    documents: tuple[Document, ...] = Field(
        default=(),
        exclude_if=empty,
        description="Annexes.",
        examples=[[{"title": "Annex A", "url": "https://harbour.example/annex-a.pdf"}]],
    )
    subjects: Annotated[tuple[Subject, ...], ordered_set()] = Field(
        default=(),
        exclude_if=empty,
        description="Topics: IPTC Media Topics as `medtop:` and 8 digits, others as IRIs.",
        examples=[["medtop:11000000"]],
    )
    keywords: Annotated[tuple[Line, ...], ordered_set()] = Field(
        default=(), exclude_if=empty, description="Free keywords.", examples=[["harbour", "quay"]]
    )
    translations: Annotated[tuple[Translation, ...], ordered_set(lambda t: (t.language, t.id))] = Field(
        default=(),
        exclude_if=empty,
        description="The other language versions.",
        examples=[[{"language": "zh-Hant", "id": "2026-03-01-quay-zh"}]],
    )
    related: tuple[Related, ...] = Field(
        default=(),
        exclude_if=empty,
        description="Relations to other releases or pages.",
        examples=[[{"relation": "corrects", "target": "2026-02-01-quay"}]],
    )
    source_url: Url | None = Field(
        default=None, description="Page of the release.", examples=["https://harbour.example/news/412"]
    )
    identifiers: Annotated[tuple[Identifier, ...], ordered_set(lambda i: (i.scheme, i.value))] = Field(
        default=(),
        exclude_if=empty,
        description="The publisher's own numbers.",
        examples=[[{"scheme": "file-number", "value": "HM/2026/0412"}]],
    )
    license: License | None = Field(
        default=None,
        description="Licence of the text: SPDX id, or URL where there is none.",
        examples=["CC-BY-4.0"],
    )
    status: ReleaseStatus = Field(default="published", description="State of the record.", examples=["published"])
    embargo_until: DateTime | None = Field(
        default=None,
        description="End of the embargo, with status `embargoed` only; absent there means until further notice.",
        examples=["2026-03-02T00:00:00+08:00"],
    )
    revision: Revision = Field(default=1, description="Number of this version of the record.", examples=[1])
    change_note: Text | None = Field(
        default=None, description="What a correction corrected.", examples=["Corrects the length of the quay."]
    )
    provenance: Provenance | None = Field(
        default=None, description="How the record was made.", examples=[{"method": "hand-entered"}]
    )
    extensions: Extensions = Field(
        default_factory=dict,
        exclude_if=empty,
        description="What a publisher adds: namespace to JSON, carried through every format.",
        examples=[{"harbour": {"berth": 4}}],
    )

    @model_validator(mode="after")
    def _whole(self) -> Release:
        invariants.hold(self, invariants.RELEASE)
        return self

    def canonical(self) -> bytes:
        """The canonical JSON: keys in model order, no blanks, UTF-8, nothing that is absent or empty.

        Two records are equal when these bytes are. A tombstone has no photo flags.
        """
        exclude = {"photos", "videos"} if self.status == "withdrawn" else None
        return self.__pydantic_serializer__.to_json(self, exclude_none=True, exclude=exclude)
