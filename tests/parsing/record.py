"""What tests of parsing share: a text in, what was read from it in a form that a person can check at a glance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.extractors import Draft, extract
from govdata.given import Given

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["PUBLISHER", "draft", "events", "gist", "people"]

PUBLISHER = "selm=Government of Selm"


def draft(text: str, **given: str) -> Draft:
    """What is read from a text, with a publisher given."""
    return extract(text, Given(**{"publisher": PUBLISHER, **given}))


def people(data: dict[str, Any]) -> list[str]:
    """The persons, each as `honorific name suffix | role | body`."""
    names = {actor["id"]: actor["name"] for actor in data.get("actors", ())}
    return [_person(actor, names) for actor in data.get("actors", ()) if actor["kind"] == "person"]


def _person(actor: dict[str, Any], names: dict[str, str]) -> str:
    name = _joined((actor.get("honorific"), actor["name"], actor.get("suffix")), " ")
    return _joined((name, actor.get("role"), names.get(actor.get("organization", ""))), " | ")


def events(data: dict[str, Any]) -> list[str]:
    """The events, each as `type | name | days, part of day, status | @ place | who: role, ...`."""
    names = {actor["id"]: actor["name"] for actor in data.get("actors", ())}
    return [_event(event, names) for event in data.get("events", ())]


def _event(event: dict[str, Any], names: dict[str, str]) -> str:
    days = _joined((event.get("start"), event.get("end")), "/")
    when = _joined((days, event.get("time_of_day"), event["status"]), ", ")
    place = f"@ {event['place']['name']}" if "place" in event else None
    who = ", ".join(f"{names[part['actor']]}: {part['role']}" for part in event.get("participants", ()))
    return _joined((event["type"], event["name"], when, place, who), " | ")


def _joined(parts: Iterable[str | None], mark: str) -> str:
    return mark.join(part for part in parts if part)


def gist(found: Draft) -> dict[str, Any]:
    """All that was read but body and evidence, in a form to compare as a whole."""
    data = found.data
    plain = ("id", "type", "title", "date", "published_at", "language", "issuers", "identifiers")
    return {
        **{key: data[key] for key in plain if key in data},
        "media": [key for key in ("photos", "videos") if data.get(key) == {"status": "stated"}],
        "people": people(data),
        "bodies": [actor["name"] for actor in data.get("actors", ()) if actor["kind"] != "person"],
        "events": events(data),
        "findings": [f"{code} {problem.pointer}" for code, problem in found.findings],
    }
