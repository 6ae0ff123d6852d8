"""What was read from a release, shown on the release itself: for terminals (`screen`) and as HTML (`page`)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govdata.source import Unplaced

__all__ = ["Mark", "Piece", "Row", "Shown", "pieces", "shown"]

_EVENT_FIELDS = {"name": "event", "place/name": "place"}
_FIELDS = {"title": "title", "date": "date", "published_at": "date", "photos": "media", "videos": "media"}
_LEFT_OUT = frozenset({"language", "type"})
# Of what overlaps, that which is said first decides the colour; events hold all the others.
_FIRST = ("person", "organization", "post", "date", "place", "media", "unplaced", "title", "field", "event")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of the text from which a value was read: its kind, and the number of its row."""

    start: int
    end: int
    kind: str
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of the text under the same marks: the kinds in the order of what decides, and numbers that end here."""

    text: str
    kinds: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of the table: number (`?` for what is unplaced), kind, value and what else is known of it."""

    number: str
    kind: str
    value: str
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A release to be shown: its text with marks in order, and the rows of the table. `name` is that of the source."""

    name: str
    text: str
    language: str
    marks: tuple[Mark, ...]
    rows: tuple[Row, ...]


def shown(name: str, data: Mapping[str, Any], text: str | None, unplaced: Sequence[Unplaced] = ()) -> Shown:
    """What there is to show of a record and the text that it was read from; of a record alone, its title and body.

    A draft may hold anything: what has not the shape of a record is not shown.
    """
    own = text if text is not None else f"{data.get('title') or ''}\n\n{data.get('body') or ''}".strip()
    marks = (*_marks(data, len(own)), *_left(unplaced)) if text is not None else ()
    rows = (*_fields(data), *_actors(data), *_events(data), *_questions(unplaced))
    return Shown(name=name, text=own, language=str(data.get("language") or ""), marks=tuple(marks), rows=tuple(rows))


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """The text in pieces, each under the same marks, in time that grows with text and marks alone."""
    cuts = sorted({0, len(text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    begin: dict[int, list[Mark]] = {}
    for mark in marks:
        begin.setdefault(mark.start, []).append(mark)
    over: list[Mark] = []
    for start, end in pairwise(cuts):
        over = [mark for mark in (*over, *begin.get(start, ())) if mark.end > start]
        kinds = sorted({mark.kind for mark in over}, key=_FIRST.index)
        numbers = (mark.number for mark in over if mark.end == end and mark.number)
        yield Piece(text=text[start:end], kinds=tuple(kinds), numbers=tuple(dict.fromkeys(numbers)))


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Mapping[str, Any]]:
    return [_object(one) for one in value] if isinstance(value, list) else []


def _marks(data: Mapping[str, Any], length: int) -> Iterator[Mark]:
    for one in _list(_object(data.get("provenance")).get("evidence")):
        field, start, end = one.get("field"), one.get("start"), one.get("end")
        if isinstance(field, str) and isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length:
            kind, number = _meant(data, field)
            if kind:
                yield Mark(start=start, end=end, kind=kind, number=number)


def _meant(data: Mapping[str, Any], pointer: str) -> tuple[str, str]:
    """The kind of value at a pointer, and its number in the table."""
    field, _, rest = pointer[1:].partition("/")
    index, _, inner = rest.partition("/")
    actors = _list(data.get("actors"))
    at = int(index) if index.isdecimal() else len(actors)
    if field == "actors" and at < len(actors):
        return "post" if inner == "role" else _kind(actors[at]), str(at + 1) if inner == "name" else ""
    if field == "events" and index.isdecimal():
        kind = _EVENT_FIELDS.get(inner, "date")
        return kind, str(len(actors) + at + 1) if kind == "event" else ""
    return "" if field in _LEFT_OUT else _FIELDS.get(field, "field"), ""


def _kind(actor: Mapping[str, Any]) -> str:
    return "person" if actor.get("kind") == "person" else "organization"


def _left(unplaced: Sequence[Unplaced]) -> Iterator[Mark]:
    return (Mark(start=one.start, end=one.end, kind="unplaced", number="?") for one in unplaced)


def _fields(data: Mapping[str, Any]) -> Iterator[Row]:
    publisher, issuers = data.get("publisher"), data.get("issuers")
    values = {
        **{key: data.get(key) for key in ("id", "type", "title", "date", "published_at", "language")},
        "publisher": _object(publisher).get("name") or publisher,
        **{key: _object(data.get(key)).get("status") for key in ("photos", "videos")},
        "issuers": ", ".join(map(str, issuers)) if isinstance(issuers, list) else None,
    }
    yield from (Row(number="", kind=key, value=str(value)) for key, value in values.items() if value)


def _names(data: Mapping[str, Any]) -> dict[str, str]:
    return {str(actor.get("id")): str(actor.get("name")) for actor in _list(data.get("actors"))}


def _actors(data: Mapping[str, Any]) -> Iterator[Row]:
    names = _names(data)
    for number, actor in enumerate(_list(data.get("actors")), start=1):
        parts = (actor.get("honorific"), actor.get("name"), actor.get("suffix"))
        value = " ".join(str(part) for part in parts if part)
        role, body = str(actor.get("role") or ""), names.get(str(actor.get("organization")), "")
        more = (role, f"of {body}" if body and body not in role else "")
        yield Row(number=str(number), kind=_kind(actor), value=value, more=tuple(one for one in more if one))


def _events(data: Mapping[str, Any]) -> Iterator[Row]:
    for number, event in enumerate(_list(data.get("events")), start=len(_list(data.get("actors"))) + 1):
        days = " to ".join(str(event[key]) for key in ("start", "end") if event.get(key))
        said = (days or "no day", event.get("time_of_day"), event.get("status"))
        place = _object(event.get("place")).get("name")
        more = (", ".join(str(part) for part in said if part), f"at {place}" if place else "", _who(data, event))
        kind, value = str(event.get("type")), str(event.get("name"))
        yield Row(number=str(number), kind=kind, value=value, more=tuple(one for one in more if one))


def _who(data: Mapping[str, Any], event: Mapping[str, Any]) -> str:
    names = _names(data)
    parts = _list(event.get("participants"))
    return "; ".join(f"{names.get(str(one.get('actor')), one.get('actor'))} ({one.get('role')})" for one in parts)


def _questions(unplaced: Sequence[Unplaced]) -> Iterator[Row]:
    return (Row(number="?", kind=one.kind, value=" ".join(one.text.split()), more=(one.reason,)) for one in unplaced)
