"""Faults to plant into a package: what is done to it, what is found and where, and whether frictionless finds it."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.packages import WHOLE, table, write_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Change = Callable[[Path], object]

__all__ = ["FAULTS", "Fault", "describe"]

QUAY = WHOLE.id


class Fault(NamedTuple):
    """A change that makes one fault; `seen` says whether frictionless has a finding for it."""

    what: str
    change: Change
    code: str
    place: str
    seen: bool = True


def describe(descriptor: Path, change: Callable[[dict[str, Any]], object] = lambda _: None) -> None:
    """Change a descriptor, and write the sizes and digests of the files as they are now."""
    told = json.loads(descriptor.read_bytes())
    for resource in told["resources"]:
        for one in (resource, *resource.get("govdata:files", ())):
            path = descriptor.parent / str(one.get("path"))
            if "hash" in one and path.is_file():
                one |= {"bytes": path.stat().st_size, "hash": f"sha256:{sha256(path.read_bytes()).hexdigest()}"}
    change(told)
    descriptor.write_text(json.dumps(told))


def cell(name: str, record: int, column: str, value: str) -> Change:
    """Write a value into a cell; the header is record 1."""

    def change(descriptor: Path) -> None:
        rows = table(descriptor, name)
        rows[record - 1][rows[0].index(column)] = value
        write_table(descriptor, name, rows)

    return change


def rows(name: str, turn: Callable[[list[list[str]]], list[list[str]]]) -> Change:
    """Turn the records of a table into others."""
    return lambda descriptor: write_table(descriptor, name, turn(table(descriptor, name)))


def content(name: str, turn: Callable[[bytes], bytes]) -> Change:
    """Turn the bytes of a file into others."""

    def change(descriptor: Path) -> None:
        path = descriptor.parent / "data" / f"{name}.csv"
        path.write_bytes(turn(path.read_bytes()))

    return change


def again(number: int) -> Callable[[list[list[str]]], list[list[str]]]:
    return lambda found: [*found[:number], found[number - 1], *found[number:]]


def without(number: int) -> Callable[[list[list[str]]], list[list[str]]]:
    return lambda found: found[: number - 1] + found[number:]


FAULTS = (
    Fault("an integer that is none", cell("actors", 2, "position", "one"), "GD766", "actors.csv:2 [position]"),
    Fault(
        "a number that is none", cell("events", 2, "place_latitude", "north"), "GD766", "events.csv:2 [place_latitude]"
    ),
    Fault("a date that is none", cell("releases", 3, "date", "2026-02-30"), "GD766", "releases.csv:3 [date]"),
    Fault("a date typed anew", cell("events", 2, "starts_on", "01/03/2026"), "GD766", "events.csv:2 [starts_on]"),
    Fault(
        "an instant that is none",
        cell("releases", 3, "modified_at", "yesterday"),
        "GD766",
        "releases.csv:3 [modified_at]",
    ),
    Fault("a code that is none", cell("events", 2, "type", "openning"), "GD767", "events.csv:2 [type]"),
    Fault(
        "a state that is none", cell("releases", 2, "photos_status", "yes"), "GD767", "releases.csv:2 [photos_status]"
    ),
    Fault("an id of another form", cell("keywords", 2, "keyword", ""), "GD765", "keywords.csv:2 [keyword]"),
    Fault("a title that is not there", cell("releases", 4, "title", ""), "GD765", "releases.csv:4 [title]"),
    Fault(
        "a country of another form", cell("events", 2, "place_country", "sg"), "GD768", "events.csv:2 [place_country]"
    ),
    Fault("a URL of another form", cell("photos", 2, "url", "1.jpg"), "GD768", "photos.csv:2 [url]"),
    Fault("a partial date of another form", cell("events", 3, "start", "April"), "GD768", "events.csv:3 [start]"),
    Fault(
        "a count below its bound", cell("releases", 3, "photos_count", "0"), "GD769", "releases.csv:3 [photos_count]"
    ),
    Fault(
        "a percentage above its bound", cell("evidence", 2, "confidence", "101"), "GD769", "evidence.csv:2 [confidence]"
    ),
    Fault("a key of one column twice", rows("releases", again(4)), "GD770", "releases.csv:5"),
    Fault("a key of two columns twice", rows("keywords", again(3)), "GD770", "keywords.csv:4"),
    Fault(
        "a foreign key of one column",
        cell("releases", 2, "publisher_id", "gone"),
        "GD771",
        "releases.csv:2 [publisher_id]",
    ),
    Fault(
        "a foreign key of two columns",
        cell("event_participants", 2, "actor_id", f"{QUAY}/gone"),
        "GD771",
        "event_participants.csv:2 [actor_id]",
    ),
    Fault(
        "a foreign key to the table itself",
        cell("actors", 2, "organization_id", f"{QUAY}/gone"),
        "GD771",
        "actors.csv:2 [organization_id]",
    ),
    Fault("a row of no release", cell("keywords", 4, "release_id", "gone"), "GD771", "keywords.csv:4 [release_id]"),
    Fault("a release that is not there", rows("releases", without(4)), "GD771", "keywords.csv:4 [release_id]"),
    Fault("an actor that is not there", rows("actors", without(2)), "GD771", "actor_names.csv:2 [actor_id]"),
    Fault("an organization that is not there", rows("actors", without(3)), "GD771", "actors.csv:2 [organization_id]"),
    Fault("an event that is not there", rows("events", without(2)), "GD771", "event_participants.csv:2 [event_id]"),
    Fault(
        "a publisher that is not there", rows("publishers", without(2)), "GD771", "publisher_names.csv:2 [publisher_id]"
    ),
    Fault(
        "a column that is not there",
        rows("contacts", lambda found: [row[:-1] for row in found]),
        "GD764",
        "contacts.csv:1 [url]",
    ),
    Fault(
        "a column too many",
        rows("contacts", lambda found: [[*row, "more" if n == 0 else ""] for n, row in enumerate(found)]),
        "GD764",
        "contacts.csv:1 [more]",
    ),
    Fault(
        "columns in another order",
        rows("contacts", lambda found: [row[::-1] for row in found]),
        "GD764",
        "contacts.csv:1",
    ),
    Fault(
        "a cell too many",
        content("subjects", lambda text: text.removesuffix(b"\r\n") + b",x\r\n"),
        "GD107",
        "subjects.csv:3",
    ),
    Fault(
        "a cell too few",
        content("identifiers", lambda text: text.removesuffix(b",2\r\n") + b"\r\n"),
        "GD107",
        "identifiers.csv:3",
    ),
    Fault(
        "a row in which nothing stands", content("keywords", lambda text: text + b",\r\n"), "GD107", "keywords.csv:5"
    ),
    Fault(
        "text that is not UTF-8",
        content("documents", lambda text: text.replace(b"Map", b"M\xe9p")),
        "GD002",
        "documents.csv:2 [title]",
    ),
    Fault("semicolons", content("identifiers", lambda text: text.replace(b",", b";")), "GD763", "identifiers.csv:1"),
    Fault(
        "a file that is not there",
        lambda descriptor: (descriptor.parent / "data" / "photos.csv").unlink(),
        "GD751",
        "photos.csv",
    ),
)
"""Faults of a package of `PLAIN`, `WHOLE` and a last release with a keyword; digests are to be written anew."""
