"""A sound record, and what is found when something in it is changed."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from govdata.model.build import build
from govdata.rules import judge

if TYPE_CHECKING:
    from govdata.source import Json

RECORD: dict[str, Any] = {
    "id": "2026-03-01-quay",
    "title": "New quay opens",
    "date": "2026-03-01",
    "language": "en",
    "publisher": {"id": "harbour-ministry", "name": "Harbour Ministry"},
    "actors": [
        {"id": "ministry", "kind": "organization", "name": "Harbour Ministry"},
        {"id": "ada-lim", "kind": "person", "name": "Ada Lim", "organization": "ministry"},
    ],
    "events": [
        {
            "id": "opening",
            "type": "opening",
            "name": "Opening",
            "participants": [{"actor": "ada-lim", "role": "speaker"}],
        }
    ],
}


def found(at: str = "", value: object = None) -> list[tuple[str, str]]:
    """Code and pointer of each fault of the record when `value` is put at the path `at` (None takes it out)."""
    record = deepcopy(RECORD)
    if at:
        _put(record, at.split("/")[1:], value)
    built = build(record)
    thing = built.release or built.sound
    assert thing is not None
    shape = [(code, problem.pointer) for code, problem in built.problems if not code.startswith("GD60")]
    return shape + [(code, problem.pointer) for code, problem in judge(thing, held=built.release is None)]


def _put(thing: Json, path: list[str], value: object) -> None:
    *parents, last = path
    for part in parents:
        thing = thing[int(part)] if isinstance(thing, list) else thing.setdefault(part, {})
    if value is None:
        del thing[last]
    elif isinstance(thing, list):
        thing[int(last) :] = [value]
    else:
        thing[last] = value
