"""Photo and video flags, and the media that a release links to (design 2.3)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from govdata.model import invariants
from govdata.model.types import Count, License, Line, Record, Text, Url, empty

__all__ = ["Media", "MediaItem", "MediaStatus"]

MediaStatus = Literal["linked", "stated", "none", "unknown"]


class MediaItem(Record):
    """One photo or video that can be fetched."""

    url: Url = Field(description="Address of the file or of its page.", examples=["https://harbour.example/1.jpg"])
    caption: Text | None = Field(
        default=None, description="Caption as printed.", examples=["The minister at the quay."]
    )
    alt: Text | None = Field(default=None, description="Text alternative.", examples=["A woman cuts a ribbon."])
    credit: Line | None = Field(default=None, description="Whom to credit.", examples=["Photo: Harbour Ministry"])
    license: License | None = Field(
        default=None, description="SPDX id, or URL where there is none.", examples=["CC-BY-4.0"]
    )

    @model_validator(mode="after")
    def _whole(self) -> MediaItem:
        invariants.hold(self, invariants.LICENSED)
        return self


class Media(Record):
    """Whether a release has photos (or videos): four states, because a null vanishes in RDF and CSV.

    `linked`: at least one item. `stated`: the release says that there are some and gives no link. `none`: it has none.
    `unknown`: nobody has looked, or the release does not say.
    """

    status: MediaStatus = Field(description="Which of the four states.", examples=["stated"])
    count: Count | None = Field(default=None, description="How many, where the release says.", examples=[3])
    items: tuple[MediaItem, ...] = Field(
        default=(),
        exclude_if=empty,
        description="The linked photos or videos, in order.",
        examples=[[{"url": "https://harbour.example/1.jpg"}]],
    )

    @model_validator(mode="after")
    def _whole(self) -> Media:
        invariants.hold(self, invariants.MEDIA)
        return self


UNKNOWN = Media.model_construct(status="unknown", count=None, items=())
