"""Events: what happened or will happen (design 2.2)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from govdata.model import invariants
from govdata.model.types import Country, Latitude, Line, Longitude, PartialDate, Record, Slug, Text, empty

__all__ = ["Event", "EventPlace", "EventStatus", "EventType", "Participation", "ParticipationRole", "TimeOfDay"]

EventType = Literal[
    "meeting", "call", "visit", "inspection", "ceremony", "opening", "signing", "conference", "speech", "briefing",
    "reception", "exhibition", "performance", "competition", "exercise", "departure", "arrival", "return",
    "appointment", "election", "hearing", "operation", "announcement", "consultation", "deadline", "other",
]  # fmt: skip
EventStatus = Literal["planned", "held", "ongoing", "postponed", "cancelled"]
TimeOfDay = Literal["morning", "noon", "afternoon", "evening", "night"]
ParticipationRole = Literal[
    "host", "organizer", "chair", "speaker", "officiant", "guest", "attendee", "counterpart", "visitor",
    "accompanying", "signatory", "appointee", "other",
]  # fmt: skip


class EventPlace(Record):
    """Where an event takes place, as far as the release says."""

    name: Line | None = Field(default=None, description="Name of the place.", examples=["North Quay"])
    locality: Line | None = Field(default=None, description="Town or city.", examples=["Selm"])
    region: Line | None = Field(default=None, description="Province, state or county.", examples=["Coast Province"])
    country: Country | None = Field(default=None, description="ISO 3166-1 alpha-2 code.", examples=["SG"])
    latitude: Latitude | None = Field(
        default=None, description="WGS 84 latitude in degrees, as a decimal string.", examples=["22.2793"]
    )
    longitude: Longitude | None = Field(
        default=None, description="WGS 84 longitude in degrees, as a decimal string.", examples=["114.1628"]
    )

    @model_validator(mode="after")
    def _whole(self) -> EventPlace:
        invariants.hold(self, invariants.PLACE)
        return self


class Participation(Record):
    """An actor's part in an event."""

    actor: Slug = Field(description="Id of an actor of the release.", examples=["ada-lim"])
    role: ParticipationRole = Field(default="attendee", description="The actor's part.", examples=["speaker"])


class Event(Record):
    """Something that happened or will happen, as one release tells it; an undated event is legal."""

    id: Slug = Field(description="Identifier, unique among the events of the release.", examples=["opening"])
    type: EventType = Field(description="Kind of event.", examples=["opening"])
    name: Line = Field(
        description="What the event is called, or a short description.", examples=["Opening of the quay"]
    )
    start: PartialDate | None = Field(
        default=None,
        description="Start, with the precision of the source: year, month, day or date-time (EDTF level 0).",
        examples=["2026-03-01"],
    )
    end: PartialDate | None = Field(
        default=None, description="End, in the same forms; needs `start`.", examples=["2026-03-02"]
    )
    time_of_day: TimeOfDay | None = Field(default=None, description="Part of the day.", examples=["morning"])
    date_as_written: Line | None = Field(
        default=None, description="The date in the words of the release.", examples=["tomorrow morning (March 1)"]
    )
    status: EventStatus | None = Field(default=None, description="State of the event.", examples=["held"])
    place: EventPlace | None = Field(
        default=None, description="Where the event takes place.", examples=[{"name": "North Quay", "locality": "Selm"}]
    )
    participants: tuple[Participation, ...] = Field(
        default=(),
        exclude_if=empty,
        description="Who takes part, and as what.",
        examples=[[{"actor": "ada-lim", "role": "speaker"}]],
    )
    description: Text | None = Field(default=None, description="More about the event.", examples=["The quay is new."])

    @model_validator(mode="after")
    def _whole(self) -> Event:
        invariants.hold(self, invariants.EVENT)
        return self
