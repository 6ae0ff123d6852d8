"""How tables and their columns are called and described: from the model, so that nothing is said twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from govdata.model.actor import Actor, Publisher
from govdata.model.event import Event, Participation
from govdata.model.media import MediaItem
from govdata.model.provenance import Evidence
from govdata.model.release import Contact, Document, Identifier, Related, Release, Translation
from govdata.model.types import Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.vocab.tables import Column, Table

__all__ = ["MODELS", "description", "title"]

MODELS: Final[dict[str, type[Record]]] = {
    model.__name__: model
    for model in (
        Actor, Contact, Document, Event, Evidence, Identifier, MediaItem, Participation, Publisher, Related, Release,
        Translation,
    )
}  # fmt: skip
"""The classes of the model that tables name."""

_WORDS: Final = {"url": "URL", "iri": "IRI", "sha256": "SHA-256"}


def title(column: Column) -> str:
    """The column's name as a person writes it."""
    words = [_WORDS.get(word, word) for word in column.name.split("_")]
    return words[0][0].upper() + " ".join(words)[1:]


def description(table: Table, column: Column) -> str:
    """What stands in the column, in a sentence: its own, or that of the model's field."""
    if column.says or not table.model:
        return column.says
    model, text = MODELS[table.model], ""
    for name in column.field.split("."):
        field = model.model_fields[name]
        text = field.description or ""
        model = next(_records(field.annotation), model)
    return text


def _records(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _records(part)
