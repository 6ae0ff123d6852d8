"""The forms of table cells: which texts are legal, and how Table Schema v2, its v1 and CSVW say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from govdata.codes import get
from govdata.model import patterns
from govdata.model.types import LARGEST

if TYPE_CHECKING:
    from govdata.codes import CodeList
    from govdata.vocab.tables import Column

__all__ = ["FORMS", "Form", "codes_of", "form_of", "portable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form of cells: type of Table Schema ("Field types"), base datatype of CSVW (metadata, 6.4), and bounds.

    `value` is what a cell becomes in a record: `text` as it stands, `integer`, or `json`. A `blank` cell of the form is
    the empty text, not an absent value.
    """

    type: str = "string"
    base: str = "string"
    pattern: str = ""
    minimum: int | None = None
    maximum: int | None = None
    value: Literal["text", "integer", "json"] = "text"
    blank: bool = False


def portable(pattern: str) -> str:
    """A pattern of the model as one of XML Schema (datatypes, appendix F), which is anchored of itself.

    Table Schema asks for that language. An outer group keeps alternatives together for readers that add anchors.
    """
    bare = pattern.removeprefix("^").removesuffix("$").replace("(?:", "(")
    return f"({bare})" if "|" in bare else bare


def _matching(pattern: str, base: str = "string") -> Form:
    return Form(pattern=portable(pattern), base=base)


def _integer(minimum: int, maximum: int = LARGEST) -> Form:
    return Form(type="integer", base="integer", minimum=minimum, maximum=maximum, value="integer")


def _decimal(largest: int) -> Form:
    return Form(type="number", base="decimal", minimum=-largest, maximum=largest)


FORMS: Final = {
    "text": Form(),
    "slug": _matching(patterns.SLUG),
    "part-id": _matching(f"{patterns.SLUG[:-1]}/{patterns.SLUG[1:]}"),
    "date": Form(type="date", base="date"),
    "date-time": Form(type="datetime", base="dateTimeStamp"),
    "partial-date": _matching(patterns.PARTIAL_DATE),
    "language": _matching(patterns.BCP47),
    "country": _matching(patterns.COUNTRY),
    "url": _matching(patterns.URL, "anyURI"),
    "iri": _matching(patterns.IRI, "anyURI"),
    "subject": _matching(patterns.SUBJECT, "anyURI"),
    "target": _matching(patterns.TARGET),
    "license": _matching(patterns.LICENSE),
    "media-type": _matching(patterns.MEDIA_TYPE),
    "email": _matching(patterns.EMAIL),
    "sha256": _matching(patterns.SHA256),
    "pointer": Form(blank=True),
    "ordinal": _integer(1),
    "count": _integer(1),
    "offset": _integer(0),
    "percent": _integer(0, 100),
    "latitude": _decimal(90),
    "longitude": _decimal(180),
    "json": Form(base="json", value="json"),
}
"""By the name that the columns of `vocab/tables.py` use. The texts of coordinates are kept, trailing zeros included."""

_CODE: Final = "code:"
_TEXT: Final = FORMS["text"]


def form_of(column: Column) -> Form:
    """The form of a column's cells; codes are text."""
    return _TEXT if column.kind.startswith(_CODE) else FORMS[column.kind]


def codes_of(column: Column) -> CodeList | None:
    """The code list that a column's cells are of, or None."""
    return get(column.kind.removeprefix(_CODE)) if column.kind.startswith(_CODE) else None
