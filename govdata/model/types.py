"""The field types that the record's classes are made of; each refuses what is not in normal form."""

from __future__ import annotations

from itertools import pairwise
from operator import not_
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from govdata.model import patterns
from govdata.model.extension import check_extension

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "CodePoints",
    "Confidence",
    "Count",
    "Country",
    "Date",
    "DateTime",
    "Email",
    "Extensions",
    "Iri",
    "Language",
    "Latitude",
    "License",
    "Line",
    "Longitude",
    "MediaType",
    "Names",
    "PartialDate",
    "Pointer",
    "Record",
    "Revision",
    "Sha256",
    "Slug",
    "Subject",
    "Target",
    "Text",
    "Url",
    "empty",
    "ordered_set",
]

#: The largest count that every format and tool holds as an integer (signed 32 bits).
LARGEST = 2**31 - 1


#: Whether a list or object holds nothing: such a field is left out of canonical JSON, as an absent one is.
empty: Callable[[object], bool] = not_


class Record(BaseModel):
    """Base of every class of the record: unknown keys are refused, values cannot be changed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False, regex_engine="rust-regex", defer_build=True)


def _form(pattern: str) -> Any:  # noqa: ANN401  # pydantic's metadata has no common type
    return StringConstraints(strict=True, pattern=pattern)


Line = Annotated[str, _form(patterns.LINE)]
Text = Annotated[str, _form(patterns.TEXT)]
Slug = Annotated[str, _form(patterns.SLUG)]
Date = Annotated[str, _form(patterns.DATE)]
DateTime = Annotated[str, _form(patterns.DATE_TIME)]
PartialDate = Annotated[str, _form(patterns.PARTIAL_DATE)]
Language = Annotated[str, _form(patterns.BCP47)]
Country = Annotated[str, _form(patterns.COUNTRY)]
Url = Annotated[str, _form(patterns.URL)]
Iri = Annotated[str, _form(patterns.IRI)]
Subject = Annotated[str, _form(patterns.SUBJECT)]
Target = Annotated[str, _form(patterns.TARGET)]
License = Annotated[str, _form(patterns.LICENSE)]
MediaType = Annotated[str, _form(patterns.MEDIA_TYPE)]
Email = Annotated[str, _form(patterns.EMAIL)]
Latitude = Annotated[str, _form(patterns.LATITUDE)]
Longitude = Annotated[str, _form(patterns.LONGITUDE)]
Pointer = Annotated[str, _form(patterns.POINTER)]
Sha256 = Annotated[str, _form(patterns.SHA256)]
Revision = Annotated[int, Field(strict=True, ge=1, le=LARGEST)]
Count = Annotated[int, Field(strict=True, ge=1, le=LARGEST)]
CodePoints = Annotated[int, Field(strict=True, ge=0, le=LARGEST)]
Confidence = Annotated[int, Field(strict=True, ge=0, le=100)]


def ordered_set(key: Callable[[Any], Any] | None = None) -> AfterValidator:
    """A validator for a set: its members must be unique and sorted, by code point or by `key`."""

    def check(members: tuple[Any, ...]) -> tuple[Any, ...]:
        keys = [key(m) for m in members] if key else list(members)
        if any(a >= b for a, b in pairwise(keys)):
            raise PydanticCustomError("set_order", "a set is written sorted and without repetition")
        return members

    return AfterValidator(check)


def _by_key(mapping: dict[str, Any]) -> dict[str, Any]:
    return dict(sorted(mapping.items()))


Names = Annotated[dict[Language, Line], AfterValidator(_by_key)]
Extensions = Annotated[dict[Slug, Any], BeforeValidator(check_extension), AfterValidator(_by_key)]
