"""What stands in a column of a sheet, for the people who read or fill it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata.vocab.tables import TABLES
from govdata.vocab.tables_forms import codes_of, form_of
from govdata.vocab.tables_texts import description

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.vocab.tables import Column, Table

__all__ = ["ORDER", "column_rows", "how", "is_needed"]

ORDER: Final = (
    "releases", "publishers", "actors", "events", "event_participants", "photos", "videos", "keywords", "subjects",
    "contacts", "documents", "issuers", "related", "translations", "identifiers", "publisher_names", "actor_names",
    "actor_on_behalf_of", "actor_same_as", "extensions", "evidence",
)  # fmt: skip
"""The tables in the order in which people want them: what a release says first, what is seldom there last."""

_HOW: Final = {
    "text": "text",
    "slug": "small letters, digits, `.`, `_`, `~`, `-`",
    "part-id": "the release's id, `/`, and an id of small letters and digits",
    "date": "2026-03-01",
    "date-time": "2026-03-01T09:30:00+08:00",
    "partial-date": "2026, 2026-03, 2026-03-01 or 2026-03-01T09:30:00+08:00",
    "language": "BCP 47 tag: en, zh-Hant",
    "country": "ISO 3166-1 code: SG",
    "url": "https://…",
    "iri": "https://… or another IRI",
    "subject": "https://… or medtop: and 8 digits",
    "target": "id of a release, or https://…",
    "license": "SPDX identifier (CC-BY-4.0) or https://…",
    "media-type": "application/pdf",
    "email": "press@example.org",
    "sha256": "64 hexadecimal digits",
    "pointer": "JSON Pointer: /actors/0/name",
    "latitude": "22.2793",
    "longitude": "114.1628",
    "json": "JSON in one line",
}
_DAYS: Final = frozenset(("first-day", "last-day"))


def how(column: Column) -> str:
    """How a cell of the column is written."""
    if codes := codes_of(column):
        return f"one of the list {codes.name} (sheet `codes`)"
    form = form_of(column)
    if column.kind in _HOW:
        return _HOW[column.kind]
    upper = f" to {form.maximum}" if form.maximum is not None and form.maximum < 2**31 else ""
    return f"whole number, from {form.minimum}{upper}"


def is_needed(column: Column) -> bool:
    """Whether a person has to fill in the column: it is never empty, and neither a default nor the order tells it."""
    return column.required and not column.stated and column.take != "position"


def column_rows(columns: dict[str, list[Column]]) -> Iterator[tuple[str, str, str, str, str]]:
    """Table, column, what stands there, how it is written, whether it must be filled in; of these columns."""
    tables = {table.name: table for table in TABLES}
    for name in (name for name in ORDER if name in columns):
        for column in columns[name]:
            yield name, column.name, _says(tables[name], column), how(column), "yes" if is_needed(column) else ""


def _says(table: Table, column: Column) -> str:
    told = description(table, column)
    if column.take == "position":
        return f"{told} Without any, the order of the rows counts."
    if column.take in _DAYS:
        return told
    if column.refers and column.take in {"field", "member"}:
        return f"{told} The id of a row in `{column.refers}`."
    return told
