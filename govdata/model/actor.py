"""Actors: who acts in a release, each mention in a capacity (design 2.1)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from govdata.model import invariants
from govdata.model.types import Country, Iri, Line, Names, Record, Slug, Url, empty, ordered_set

__all__ = ["Actor", "ActorKind", "Publisher", "PublisherLevel"]

ActorKind = Literal["person", "organization", "group"]
PublisherLevel = Literal["supranational", "national", "regional", "local"]


class Publisher(Record):
    """The body that publishes a release; one id stands for one identical object in a dataset."""

    id: Slug = Field(description="Identifier of the body, unique in a dataset.", examples=["harbour-ministry"])
    name: Line = Field(description="Name of the body in the language of the release.", examples=["Harbour Ministry"])
    names: Names = Field(
        default_factory=dict,
        exclude_if=empty,
        description="The name in further languages, by BCP 47 tag.",
        examples=[{"zh-Hant": "海港部"}],
    )
    country: Country | None = Field(
        default=None, description="ISO 3166-1 alpha-2 code of its country.", examples=["SG"]
    )
    level: PublisherLevel | None = Field(default=None, description="Level of government.", examples=["national"])
    url: Url | None = Field(default=None, description="Home page of the body.", examples=["https://harbour.example/"])


class Actor(Record):
    """A person, organization or unnamed group as one release names it: a mention in a capacity, not an entity."""

    id: Slug = Field(description="Identifier, unique in the release.", examples=["ada-lim"])
    kind: ActorKind = Field(description="Kind of actor; `group` is for the unnamed.", examples=["person"])
    name: Line = Field(description="Name without honorific and post.", examples=["Ada Lim"])
    names: Names = Field(
        default_factory=dict,
        exclude_if=empty,
        description="The name in further languages, by BCP 47 tag.",
        examples=[{"zh-Hant": "林雅達"}],
    )
    honorific: Line | None = Field(default=None, description="Form of address before the name.", examples=["Dr"])
    suffix: Line | None = Field(default=None, description="Post-nominals after the name.", examples=["JP"])
    role: Line | None = Field(default=None, description="The post as printed.", examples=["Minister for Harbours"])
    organization: Slug | None = Field(
        default=None,
        description="Actor id of the organization or group that the post belongs to.",
        examples=["harbour-ministry"],
    )
    on_behalf_of: tuple[Slug, ...] = Field(
        default=(),
        exclude_if=empty,
        description="Actor ids of the organizations or groups that the actor acts for.",
        examples=[["harbour-ministry"]],
    )
    name_as_written: Line | None = Field(
        default=None,
        description="How the release prints the name, where that differs.",
        examples=["A. Lim"],
    )
    same_as: Annotated[tuple[Iri, ...], ordered_set()] = Field(
        default=(),
        exclude_if=empty,
        description="IRIs of the same entity elsewhere; given, never guessed.",
        examples=[["https://www.wikidata.org/entity/Q42"]],
    )

    @model_validator(mode="after")
    def _whole(self) -> Actor:
        invariants.hold(self, invariants.ACTOR)
        return self
