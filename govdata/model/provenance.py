"""How a record came to be, and the evidence for its values (design 2.4)."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from govdata.model import invariants
from govdata.model.types import CodePoints, Confidence, DateTime, Line, Pointer, Record, Sha256, Text, empty

__all__ = ["Evidence", "Method", "Provenance", "Review"]

Method = Literal["hand-entered", "parsed", "imported"]
Review = Literal["accepted", "corrected"]


class Evidence(Record):
    """The span of the source text that a value was read from.

    Offsets are Unicode code points into the normalised source text, end exclusive (Web Annotation Data Model, 4.2.4).
    """

    field: Pointer = Field(description="JSON Pointer of the value in this record.", examples=["/actors/0/name"])
    start: CodePoints = Field(description="Offset of the first code point.", examples=[112])
    end: CodePoints = Field(description="Offset after the last code point.", examples=[119])
    text: Text = Field(description="The text of the span.", examples=["Ada Lim"])
    confidence: Confidence | None = Field(default=None, description="Trust in the value, in percent.", examples=[92])
    review: Review | None = Field(default=None, description="What a person said of it.", examples=["accepted"])

    @model_validator(mode="after")
    def _whole(self) -> Evidence:
        invariants.hold(self, invariants.EVIDENCE)
        return self


class Provenance(Record):
    """How the record was made; names of the people who typed or reviewed it are never recorded."""

    method: Method = Field(description="How the values came in.", examples=["parsed"])
    tool: Line | None = Field(default=None, description="Program that made the record.", examples=["govdata"])
    tool_version: Line | None = Field(default=None, description="Version of the program.", examples=["0.1.0"])
    recorded_at: DateTime | None = Field(
        default=None, description="When the record was made.", examples=["2026-03-01T10:00:00Z"]
    )
    source_sha256: Sha256 | None = Field(
        default=None, description="SHA-256 of the normalised source text, in hexadecimal.", examples=["0" * 64]
    )
    evidence: tuple[Evidence, ...] = Field(
        default=(),
        exclude_if=empty,
        description="Spans of the source text that values were read from.",
        examples=[[{"field": "/title", "start": 0, "end": 4, "text": "Quay"}]],
    )
