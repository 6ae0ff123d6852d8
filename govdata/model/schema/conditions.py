"""What must hold between the fields of an object, as far as JSON Schema can say it, and a list of what it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from govdata.model import invariants, references
from govdata.model.actor import Actor
from govdata.model.event import Event, EventPlace
from govdata.model.media import Media
from govdata.model.provenance import Evidence
from govdata.model.release import Contact, Release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.finding import Problem
    from govdata.model.schema.dialect import Dialect, Json
    from govdata.model.types import Record

__all__ = ["BEYOND", "Beyond", "conditions"]


def conditions(cls: type[Record], dialect: Dialect) -> Json:
    """The keywords that a class needs beside its properties."""
    found = _CONDITIONS.get(cls)
    return found(dialect) if found else {}


def _release(dialect: Dialect) -> Json:
    embargoed = {"properties": {"status": dialect.said("embargoed")}, "required": ["status"]}
    withdrawn = {"properties": {"status": dialect.said("withdrawn")}, "required": ["status"]}
    return {
        "allOf": [
            {"if": _present(dialect, "embargo_until"), "then": embargoed},
            {"if": withdrawn, "then": {"properties": _tombstone(dialect)}},
        ]
    }


def _tombstone(dialect: Dialect) -> Json:
    texts = dict.fromkeys(("published_at", "dateline", "summary", "body", "license"), dialect.nothing())
    lists = ("issuers", "actors", "events", "contacts", "documents", "subjects", "keywords", "related")
    unknown: Json = {"type": "object", "properties": {"status": dialect.said("unknown")}}
    media = {"anyOf": [unknown, {"type": "null"}]} if dialect.typed else unknown
    return {
        **texts,
        **dict.fromkeys(lists, dialect.no_members("array")),
        "photos": media,
        "videos": media,
        "provenance": {"type": "null"},
        "extensions": dialect.no_members("object"),
    }


def _event(dialect: Dialect) -> Json:
    return {"if": _present(dialect, "end"), "then": _present(dialect, "start")}


def _place(dialect: Dialect) -> Json:
    both = [
        {"if": _present(dialect, one), "then": _present(dialect, other)}
        for one, other in (("latitude", "longitude"), ("longitude", "latitude"))
    ]
    return {"minProperties": 1, "not": _all_absent(dialect, EventPlace), "allOf": both}


def _contact(dialect: Dialect) -> Json:
    return {"minProperties": 1, "not": _all_absent(dialect, Contact)}


def _media(dialect: Dialect) -> Json:
    bare = {"items": dialect.no_members("array"), "count": {"type": "null"}}
    linked = {"properties": {"items": {"type": "array", "minItems": 1}}, "required": ["items"]}
    return {
        "allOf": [
            {"if": _status(dialect, "none", "unknown"), "then": {"properties": bare}},
            {"if": _status(dialect, "stated"), "then": {"properties": {"items": dialect.no_members("array")}}},
            {"if": _status(dialect, "linked"), "then": linked},
        ]
    }


def _actor(dialect: Dialect) -> Json:
    # An actor that a register knows may be named by its id alone, with what differs in this release.
    return {"dependentRequired": {"kind": ["name"], "name": ["kind"]}} if dialect.typed else {}


def _status(dialect: Dialect, *codes: str) -> Json:
    return {"properties": {"status": dialect.said(*codes)}, "required": ["status"]}


def _present(dialect: Dialect, name: str) -> Json:
    return {"properties": {name: {"not": dialect.nothing()}}, "required": [name]}


def _all_absent(dialect: Dialect, cls: type[Record]) -> Json:
    return {"properties": {name: dialect.nothing() for name in cls.model_fields}}


_CONDITIONS: dict[type[Record], Callable[[Dialect], Json]] = {
    Release: _release,
    Actor: _actor,
    Event: _event,
    EventPlace: _place,
    Contact: _contact,
    Media: _media,
}


class Beyond(NamedTuple):
    """What JSON Schema cannot say of a class: the code of the finding, what must hold, and what checks it."""

    on: type[Record]
    code: str
    says: str
    check: Callable[[Any], Iterator[Problem]]


#: All of it but what concerns single values, which the schema itself tells at its top.
BEYOND = (
    Beyond(Release, "GD301", "an actor's id stands once", invariants.actor_ids_once),
    Beyond(Release, "GD301", "an event's id stands once", invariants.event_ids_once),
    Beyond(Release, "GD302", "every actor that is referred to is listed", references.references_are_known),
    Beyond(Release, "GD310", "only bodies issue or are acted for", references.only_bodies_are_acted_for),
    Beyond(Release, "GD314", "published_at falls on date", invariants.published_on_its_date),
    Beyond(Actor, "GD310", "an actor neither belongs to nor acts for itself", references.not_of_itself),
    Beyond(Event, "GD303", "an event does not end before it starts", invariants.end_not_before_start),
    Beyond(Event, "GD311", "a pair of actor and role stands once", invariants.participation_once),
    Beyond(Media, "GD304", "count is at least the number of items", invariants.media_agrees_with_its_status),
    Beyond(Evidence, "GD312", "end less start is the length of text in code points", invariants.evidence_length),
)
