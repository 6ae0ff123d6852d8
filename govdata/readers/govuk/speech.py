"""A speech as the content API states it: who spoke, when and where, in fields of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.readers.govuk.values import instant, line, linked, thing
from govdata.text.document import Document
from govdata.text.normal import slug
from govdata.text.pack import pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.source import Json

__all__ = ["tell"]

# Kinds of documents that somebody spoke; written statements and articles have such fields too.
_SPOKEN = frozenset(("speech", "transcript", "draft_text", "speaking_notes", "oral_statement"))
_MIDNIGHT = "T00:00:00"


def tell(document: dict[str, Json], data: dict[str, Any]) -> None:
    """Add the speech to the record, or to the speech that its text tells of what that does not say."""
    if line(document.get("document_type")) not in _SPOKEN:
        return
    event = next((event for event in data.get("events", ()) if event["type"] == "speech"), None)
    if event is None:
        event = {"id": "speech", "type": "speech", "name": data["title"]}
        data.setdefault("events", []).append(event)
    for field, value in _stated(thing(document.get("details"))):
        event.setdefault(field, value)
    if not event.get("participants"):
        speakers = dict.fromkeys(_actor(data, name) for name in _speakers(document))
        event["participants"] = [{"actor": actor, "role": "speaker"} for actor in speakers]


def _stated(details: dict[str, Json]) -> Iterator[tuple[str, Any]]:
    delivered, place = instant(details.get("delivered_on")), line(details.get("location"))
    if delivered is not None:  # midnight stands for a day without a time
        yield "start", delivered[:10] if _MIDNIGHT in delivered else delivered
    if place:
        yield "place", {"name": place}


def _speakers(document: dict[str, Json]) -> Iterator[str]:
    """The names of who spoke, as the document has them."""
    named = [line(one.get("title")) for one in linked(document, "speaker")]
    named += [line(thing(document.get("details")).get("speaker_without_profile"))]
    return (name for name in named if name)


def _actor(data: dict[str, Any], titled: str) -> str:
    """The id of who is called so, who becomes an actor unless the text names them too."""
    values = _named(titled)
    actors = data.setdefault("actors", [])
    for actor in actors:
        if actor["name"].casefold() == values["name"].casefold():
            return str(actor["id"])
    taken = {actor["id"] for actor in actors}
    wanted = slug(values["name"]) or "speaker"
    chosen = next(one for one in (wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))) if one not in taken)
    actors.append({"id": chosen, "kind": "person", **values})
    return chosen


def _named(titled: str) -> dict[str, str]:
    """The name without what stands around it: `The Rt Hon Ada Lim MP`."""
    reader, document = pack("en"), Document.of(titled, len(titled))
    people = reader.persons(document, range(len(document.blocks)))[0] if reader else []
    if len(people) != 1:
        return {"name": titled}
    spans = {"honorific": people[0].honorific, "name": people[0].name, "suffix": people[0].suffix}
    return {field: document[span] for field, span in spans.items() if span is not None}
