"""Invented releases of about 3 kB, the same ones each time: actors, events, evidence, several scripts.

Nothing is drawn by lot: what stands where follows from the number of the release.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

import orjson

from govdata.model.release import Release
from govdata.yamltext import dump

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["BASE", "line", "lines", "record", "release", "text", "write_lines"]

BASE = "https://data.example.org/"
"""The address under which the corpus would be published."""

_DISTINCT = 1_000
"""Releases that differ in more than their number: a corpus of a million repeats them under new numbers."""

_BODIES = (
    ("harbor-board", "Harbor Board", "海港局"),
    ("ministry-of-works", "Ministry of Works", "工務部"),
    ("selm-town-council", "Selm Town Council", "塞姆鎮議會"),
    ("office-for-rivers", "Office for Rivers", "河川署"),
    ("school-service", "School Service", "學校服務處"),
)
_FIRST = ("Ada", "Tomas", "Wei", "Edith", "Piers", "Noor", "Lucía", "Søren", "Amara", "Jun")
_LAST = ("Lim", "Okoro", "Marlowe", "Haldane", "Chan", "Núñez", "Dahl", "Rossi", "Tanaka", "Obi", "Varga")
_POSTS = ("Minister of Works", "Permanent Secretary", "Chair of the Board", "Mayor of Selm", "Chief Engineer")
_PLACES = (("North Quay", "Selm", "51.5074"), ("Old Mill", "Kettleby", "48.8566"), ("Pier 4", "Lornsay", "12.5834"))
_KINDS = (("opening", "opened"), ("inspection", "inspected"), ("visit", "visited"))
_PARAGRAPHS = """\
The works took eleven months and were finished three weeks early. They were paid for by the State and the town, each of
which bore half; the accounts will be laid before the council in the spring & published in full.

"What is built here will be used by those who come after us," {name} said. "It has to be plain, strong and easy to mend,
and it has to be open to anyone who asks how it was paid for – down to the last bolt."

On the site {name} met engineers, apprentices and neighbours, and heard how the road was kept open for the school bus
while the old bridge was down. The café at the corner («Chez Åse») had stayed open all the time.

The figures for the first half of the year were given out too: 412 boats, 38 of them from abroad, against 377 in the
same months of the year before. A table with all of them is on the page of the {body}."""


def record(n: int) -> dict[str, Any]:
    """The release of this number, as plain JSON in normal form, its fields in the model's order."""
    body, when = _BODIES[n % len(_BODIES)], f"20{10 + n % 15:02}-{1 + n % 12:02}-{1 + n % 28:02}"
    people = [_person(n, k, body) for k in range(3)]
    words = text(n)
    found = {f"/actors/{k}/name": person["name"] for k, person in enumerate(people)}
    found |= {"/title": _title(n), "/events/0/place/name": _PLACES[n % len(_PLACES)][0]}
    return {
        "id": f"r-{n:07}",
        "type": "press-release",
        "title": _title(n),
        "date": when,
        "published_at": f"{when}T{8 + n % 10:02}:{n % 60:02}:00+08:00",
        "language": "en",
        "publisher": {"id": body[0], "name": body[1], "names": {"zh-Hant": body[2]}, "country": "XA", "level": "local"},
        "body": words.partition("\n\n")[2],
        "actors": [*people, {"id": body[0], "kind": "organization", "name": body[1]}],
        "events": [_event(n, when, people), _meeting(n, when, people)],
        "photos": {"status": "stated"},
        "videos": {"status": "unknown"},
        "keywords": sorted({"works", _PLACES[n % len(_PLACES)][1].lower(), f"file-{n % 97}"}),
        "source_url": f"{BASE}news/{n:07}",
        "status": "published",
        "revision": 1,
        "provenance": _provenance(words, found),
    }


def text(n: int) -> str:
    """The words of the release of this number, as a press office would print them: a title, then paragraphs."""
    body, (place, town, _), (_, verb) = _BODIES[n % len(_BODIES)], _PLACES[n % len(_PLACES)], _KINDS[n % len(_KINDS)]
    first, second, third = (_person(n, k, body) for k in range(3))
    opening = (
        f"The {first['role']}, {first['honorific']} {first['name']}, {verb} {place} in {town} this morning together "
        f"with the {second['role']}, {second['honorific']} {second['name']}. In the afternoon they met the "
        f"{third['role']}, {third['honorific']} {third['name']}."
    )
    rest = _PARAGRAPHS.format(name=first["name"], body=body[1]).replace("\n", " ").split("  ")
    turn = n % len(rest)
    return "\n\n".join([_title(n), opening, *rest[turn:], *rest[:turn]])


def release(n: int) -> Release:
    """The release of this number."""
    return Release.model_validate(record(n))


def line(n: int) -> bytes:
    """The release of this number as canonical JSON, without a line end."""
    return release(n).canonical()


def lines(count: int) -> Iterator[bytes]:
    """That many canonical releases, one a line, each with an id, a title and a page of its own."""
    pieces = [line(n).split(b"%07d" % n) for n in range(min(count, _DISTINCT))]
    for n in range(count):
        yield (b"%07d" % n).join(pieces[n % _DISTINCT]) + b"\n"


def write_lines(path: Path, count: int) -> Path:
    """Write that many canonical releases into a file."""
    with path.open("wb") as stream:
        stream.writelines(lines(count))
    return path


def _title(n: int) -> str:
    (place, town, _), (_, verb) = _PLACES[n % len(_PLACES)], _KINDS[n % len(_KINDS)]
    return f"{_POSTS[n % len(_POSTS)]} {verb.removesuffix('ed')}s {place} in {town} (No. {n:07})"


def _person(n: int, k: int, body: tuple[str, str, str]) -> dict[str, Any]:
    at = n + 3 * k
    name = f"{_FIRST[at % len(_FIRST)]} {_LAST[at % len(_LAST)]}"
    return {
        "id": f"person-{k + 1}",
        "kind": "person",
        "name": name,
        "honorific": ("Dr", "Ms", "Mr")[k],
        "role": _POSTS[(n + k) % len(_POSTS)],
        "organization": body[0],
    }


def _event(n: int, when: str, people: list[dict[str, Any]]) -> dict[str, Any]:
    (place, town, latitude), (kind, verb) = _PLACES[n % len(_PLACES)], _KINDS[n % len(_KINDS)]
    roles = ("officiant", "guest")
    return {
        "id": kind,
        "type": kind,
        "name": f"{place} {verb}",
        "start": when,
        "time_of_day": "morning",
        "date_as_written": "this morning",
        "status": "held",
        "place": {"name": place, "locality": town, "country": "XA", "latitude": latitude, "longitude": "-0.1278"},
        "participants": [{"actor": p["id"], "role": r} for p, r in zip(people, roles, strict=False)],
    }


def _meeting(n: int, when: str, people: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": "meeting",
        "type": "meeting",
        "name": f"Meeting with the {people[2]['role']}",
        "start": f"{when}T{13 + n % 5}:30:00+08:00",
        "time_of_day": "afternoon",
        "status": "held",
        "participants": [{"actor": p["id"], "role": "counterpart" if p is people[2] else "attendee"} for p in people],
    }


def _provenance(words: str, found: dict[str, str]) -> dict[str, Any]:
    evidence = [
        {"field": field, "start": (at := words.index(said)), "end": at + len(said), "text": said, "confidence": 90}
        for field, said in found.items()
    ]
    digest = sha256(words.encode()).hexdigest()
    made = {"method": "parsed", "tool": "govdata", "tool_version": "0.1.0"}
    return made | {"source_sha256": digest, "evidence": evidence}


def write_each(folder: Path, suffix: str, count: int) -> list[Path]:
    """Write that many releases into a file each: `.yaml`, `.json`, or `.txt` for the words alone."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"r-{n:07}{suffix}" for n in range(count)]
    for n, path in enumerate(paths):
        path.write_bytes(_FORMS[suffix](n))
    return paths


_FORMS = {
    ".yaml": lambda n: dump(record(n)).encode(),
    ".json": lambda n: orjson.dumps(record(n), option=orjson.OPT_INDENT_2),
    ".txt": lambda n: text(n).encode(),
}
