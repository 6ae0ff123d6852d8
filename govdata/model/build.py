"""From raw data to a `Release`, or to everything that is wrong with its shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import orjson
from pydantic import ValidationError

from govdata.finding import Problem
from govdata.model.normal import normalise
from govdata.model.release import Release
from govdata.model.sound import Sound, sound
from govdata.model.verdict import verdicts

if TYPE_CHECKING:
    from govdata.model.types import Record
    from govdata.source import Json

__all__ = ["Built", "build", "build_json", "faults"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What became of raw data: `release` where the model takes it; else `sound`, what of it can still be judged.

    `problems` are pairs of code and problem: faults of the shape (GD2xx), and conversions to normal form (GD60x).
    """

    release: Release | None = None
    sound: Sound | None = None
    problems: tuple[tuple[str, Problem], ...] = ()


def build_json(line: bytes) -> Release | None:
    """The release that JSON stands for; None where the model refuses it, or the bytes are not written in the one way.

    The quick way for published records, which need no care in reading: what a writer gives back byte for byte after a
    reader took it hides no repeated key, no blank and no escape.
    """
    try:
        data = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    if orjson.dumps(data) != line:
        return None
    try:
        return Release.model_validate(data)
    except ValidationError:
        return None


def build(data: Json) -> Built:
    """Judge raw data by the model, after bringing it to normal form. Never raises for what the data holds."""
    try:
        return Built(release=Release.model_validate(data))
    except ValidationError:
        pass
    if not isinstance(data, dict):
        return Built(sound=sound(Release, {}, frozenset()), problems=(("GD203", _NO_RECORD),))
    converted, notes = normalise(Release, data)
    try:
        return Built(release=Release.model_validate(converted), problems=tuple(notes))
    except ValidationError as error:
        found = verdicts(Release, error.errors(include_url=False))
    bad = frozenset(v.bad for v in found if v.bad is not None)
    problems = (*notes, *((v.code, v.problem) for v in found))
    return Built(sound=sound(Release, converted, bad), problems=problems)


def faults(cls: type[Record], data: dict[str, Json]) -> list[tuple[str, Problem]]:
    """What `build` would say of a part of a record that stands by itself, such as a publisher without a release."""
    try:
        cls.model_validate(data)
    except ValidationError:
        pass
    else:
        return []
    converted, notes = normalise(cls, data)
    try:
        cls.model_validate(converted)
    except ValidationError as error:
        return [*notes, *((v.code, v.problem) for v in verdicts(cls, error.errors(include_url=False)))]
    return [*notes]


_NO_RECORD = Problem(pointer="", message="a release must be an object of fields", help="write `title: …` and so on")
