"""What other people's items say elsewhere than ours do, or leave out: filled in as far as it is certain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from govdata.readers.newsml import text
from govdata.readers.newsml.pictures import linked
from govdata.readers.newsml.posts import posts
from govdata.readers.newsml.walk import Spot, index, take
from govdata.vocab.newsml import NAR_PREFIX, XML
from govdata.vocab.newsml_rows import ASSERTED_ACTOR, ASSERTED_EVENT

if TYPE_CHECKING:
    from lxml.etree import _Element

    from govdata.readers.newsml.codes import Codes
    from govdata.readers.newsml.walk import Later, Reading
    from govdata.source import Json

__all__ = ["ACTORS", "EVENT", "complete", "identified", "is_text", "listed_events", "nature_of", "natures"]

EVENT: Final = "cpnat:event"
ACTORS: Final = {"cpnat:person": "person", "cpnat:organisation": "organization", "gvkind:group": "group"}
_NATURES = frozenset({EVENT, *ACTORS})
_DETAILS = {"personDetails": "cpnat:person", "organisationDetails": "cpnat:organisation", "eventDetails": EVENT}
_FRACTION = re.compile(r"(.*T[0-9:]{8})\.([0-9]+)(.*)", re.DOTALL)
_SUBJECTS = f"{NAR_PREFIX}contentMeta/{NAR_PREFIX}subject"
_ROWS = {row.field: index((row,))[f"{NAR_PREFIX}assert"][0] for row in (ASSERTED_ACTOR, ASSERTED_EVENT)}


def nature_of(element: _Element, reading: Reading) -> str | None:
    """What a concept is: as its type says, in an attribute or an element, else as its details show."""
    inside = element.find(f"{NAR_PREFIX}type")
    code = reading.codes.of(element, "type") if inside is None else reading.codes.of(inside, "qcode")
    if code in _NATURES or reading.own:
        return code
    told = reading.natures.get(reading.codes.of(element, "qcode") or "")
    shown = (nature for name, nature in _DETAILS.items() if element.find(f"{NAR_PREFIX}{name}") is not None)
    return told or next(shown, code)


def identified(concept: _Element) -> _Element:
    """A concept with its identifier where an assert has it; apart from that the two hold the same."""
    code = concept.find(f"{NAR_PREFIX}conceptId")
    if code is not None:
        for name in {"qcode", "uri"} & set(code.keys()):
            concept.set(name, code.get(name, ""))
        concept.remove(code)
    return concept


def is_text(root: _Element, codes: Codes) -> bool:
    """Whether an item is news in words; what does not say its class is taken for it."""
    found = root.find(f"{NAR_PREFIX}itemMeta/{NAR_PREFIX}itemClass")
    nature = None if found is None else codes.of(found, "qcode")
    return root.tag == f"{NAR_PREFIX}newsItem" and nature in {None, "ninat:text"}


def natures(root: _Element, codes: Codes) -> dict[str, str]:
    """What the subjects of an item say of the kind of what they name: their asserts may tell it in other words."""
    said = ((codes.of(e, "qcode"), codes.of(e, "type")) for e in root.iterfind(_SUBJECTS))
    return {code: nature for code, nature in said if code and nature in _NATURES}


def complete(data: dict[str, Json], reading: Reading) -> None:
    """Fill in a record of somebody else's item: subjects of which nothing is asserted, names, language, title."""
    root = reading.item.element
    for later in reading.later:
        if later.row.row.field in _ROWS:
            _subject(later, data, reading)
        elif later.row.row.tag == "signal":
            reading.leave(later.element)
    _references(data, reading)
    posts(root, data, reading)
    for event in data.get("events", ()):
        event.setdefault("type", "other")
    if root.tag != f"{NAR_PREFIX}newsItem":
        data.setdefault("type", "other")
    _fill(data, "language", root.get(f"{{{XML}}}lang"), reading)
    _title(root, data, reading)
    _seconds(data, reading)
    linked(data, reading)
    if "name" not in data.get("publisher", {"name": ""}):
        del data["publisher"]
    if "method" not in data.get("provenance", {"method": ""}):
        del data["provenance"]


def listed_events(rendition: _Element, data: dict[str, Json], reading: Reading) -> bool:
    """Read the events that the content of an item may be instead of a text; whether there were any.

    They have no identifiers: an id is made of the name.
    """
    listed = [event for events in rendition.iterfind(f"{NAR_PREFIX}events") for event in events]
    for event in listed:
        label = _name(event)
        found = None if label is None else reading.codes.local("gvevt", f"literal:{label}")
        if found is None:
            reading.leave(event, "has no name")
            continue
        take(_ROWS["events"], event, Spot(data, ""), reading)
        data["events"][-1]["id"] = found
    return bool(listed)


def _fill(data: dict[str, Json], name: str, value: str | None, reading: Reading) -> None:
    if value and name not in data:
        data[name] = value
        reading.note(f"/{name}", reading.item.element)


def _title(root: _Element, data: dict[str, Json], reading: Reading) -> None:
    title = root.find(f"{NAR_PREFIX}itemMeta/{NAR_PREFIX}title")
    if title is not None and "title" not in data and (said := text.line(title)):
        data["title"] = said
        reading.note("/title", title)
        reading.left = [left for left in reading.left if left[0] is not title]


def _seconds(data: dict[str, Json], reading: Reading) -> None:
    """Parts of seconds are cut off; where there are any, that is said."""
    places: list[tuple[dict[str, Json], str, str]] = [
        (data, name, f"/{name}") for name in ("published_at", "modified_at", "embargo_until")
    ]
    for n, event in enumerate(data.get("events", ())):
        places += [(event, name, f"/events/{n}/{name}") for name in ("start", "end")]
    for holder, name, pointer in places:
        said = holder.get(name)
        found = _FRACTION.fullmatch(said) if isinstance(said, str) else None
        if found:
            holder[name] = f"{found[1]}{found[3]}"
            if found[2].strip("0"):
                reading.cut.append((pointer, f"`{said}` is read to the second"))


def _subject(later: Later, data: dict[str, Json], reading: Reading) -> None:
    """A subject that is a person, a body or an event, and of which no assert tells more."""
    element, name = later.element, later.row.row.field
    scheme = later.row.row.values[-1].form.scheme
    label = _name(element)
    found = reading.codes.local(scheme, reading.codes.of(element, "qcode") or f"literal:{label}")
    known = found in {member.get("id") for member in data.get(name, ())}
    if not known and (found is None or label is None):
        reading.leave(element, "has no name")
    elif not known:
        take(_ROWS[name], element, Spot(data, ""), reading)
        member = data[name][-1]
        member["id"] = found
        if name == "actors":
            member["kind"] = ACTORS.get(nature_of(element, reading) or "")


def _references(data: dict[str, Json], reading: Reading) -> None:
    """Actors that are only referred to become actors where their name and kind are told; else the reference goes."""
    known = {actor.get("id") for actor in data.get("actors", ())}
    for reference, element in reading.references.items():
        if reference in known:
            continue
        kind, name = ACTORS.get(_kind(element, reading) or ""), _name(element)
        if kind and name:
            data.setdefault("actors", []).append({"id": reference, "kind": kind, "name": name})
            known.add(reference)
        else:
            reading.leave(element, "names somebody of whom the item does not say who that is")
    _drop(data, known)


def _kind(element: _Element, reading: Reading) -> str | None:
    # An affiliation is with an organisation, says the standard; for all others the type says what they are.
    return "cpnat:organisation" if str(element.tag).endswith("}affiliation") else nature_of(element, reading)


def _name(element: _Element) -> str | None:
    name = element.find(f"{NAR_PREFIX}name")
    return (text.line(name) if name is not None else element.get("literal")) or None


def _drop(data: dict[str, Json], known: set[str]) -> None:
    for holder in (data, *data.get("actors", ())):
        for name in ("issuers", "on_behalf_of"):
            if name in holder:
                holder[name] = [one for one in holder[name] if one in known]
        if holder.get("organization", None) not in {None, *known}:
            del holder["organization"]
    for event in data.get("events", ()):
        if "participants" in event:
            event["participants"] = [part for part in event["participants"] if part.get("actor") in known]
