"""The published schemas and the model accept and refuse the same, but for what `$comment` says."""

from __future__ import annotations

import re
from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from hypothesis import example, given
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from govdata.model import invariants
from govdata.model.actor import Actor
from govdata.model.build import build
from govdata.model.event import Event, EventPlace
from govdata.model.media import Media, MediaItem
from govdata.model.patterns import SLUG
from govdata.model.provenance import Evidence
from govdata.model.release import Contact, Release
from govdata.model.schema import ENTRY, RELEASE, schema
from govdata.model.schema.conditions import BEYOND
from govdata.model.shape import child
from govdata.model.sound import parts, sound
from tests.model.full import FULL, MINIMAL, TOMBSTONE
from tests.model.mutation import JUNK, mutated, places
from tests.strategies import records

if TYPE_CHECKING:
    from govdata.model.build import Built
    from govdata.model.schema.dialect import Dialect
    from govdata.model.sound import Sound
    from govdata.source import Json


INVARIANTS = {
    Release: invariants.RELEASE,
    Actor: invariants.ACTOR,
    Contact: invariants.CONTACT,
    Event: invariants.EVENT,
    EventPlace: invariants.PLACE,
    Evidence: invariants.EVIDENCE,
    Media: invariants.MEDIA,
    MediaItem: invariants.LICENSED,
}


@cache
def validator(dialect: Dialect) -> Draft202012Validator:
    return Draft202012Validator(schema(dialect))


@cache
def other_engine(dialect: Dialect) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(schema(dialect))


def taken(data: object) -> bool:
    try:
        Release.model_validate(data)
    except ValidationError:
        return False
    return True


def beyond_values(value: object, depth: int = 0) -> bool:
    """Whether a record holds a value that the schema's top says it cannot tell from a legal one."""
    if isinstance(value, float):
        return value.is_integer()
    if isinstance(value, str):
        return bool(re.search("[\ud800-\udfff]", value))
    members = [*value, *value.values()] if isinstance(value, dict) else value if isinstance(value, list) else ()
    return depth > 32 or any(beyond_values(member, depth + 1) for member in members)


def complaints(thing: Release | Sound | None) -> set[str]:
    """The names of the invariants that complain of a record, over its sound parts."""
    judged = parts(thing) if thing is not None else ()
    return {c.__name__ for _, cls, part in judged for c in INVARIANTS.get(cls, ()) if any(True for _ in c(part))}


def said(*, typed: bool = False) -> set[str]:
    """The invariants that the schema names in `$comment`; of what people type, ids that differ by blanks as well."""
    blanks = {"issuers_once", "on_behalf_of_each_once"} if typed else set()
    return {rule.check.__name__ for rule in BEYOND} | blanks


def only_sets_unsorted(data: object) -> bool:
    try:
        Release.model_validate(data)
    except ValidationError as error:
        return {e["type"] for e in error.errors()} == {"set_order"}
    return False


def resolved(data: Json) -> Json:
    """What people typed, with entries of a register in the place of ids: as if it held every legal id."""
    if not isinstance(data, dict):
        return data
    known = {"kind": "organization", "name": "Registered"}
    publisher, actors = data.get("publisher"), data.get("actors")
    if registered(publisher):
        data = data | {"publisher": {"id": publisher, "name": "Registered"}}
    if isinstance(actors, list):
        data = data | {"actors": [_actor(actor, known) for actor in actors]}
    return data


def registered(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(SLUG[1:-1], value) is not None


def _actor(actor: Json, known: dict[str, str]) -> Json:
    if registered(actor):
        return {"id": actor, **known}
    by_id = isinstance(actor, dict) and isinstance(actor.get("id"), str) and not known.keys() & actor.keys()
    return known | actor if by_id else actor


def forgiven(built: Built) -> bool:
    """Whether blanks around a code, or an empty text for a code or number, were forgiven, which no schema says."""
    notes = [problem.pointer for code, problem in built.problems if code in {"GD601", "GD603"}]
    fields = [child(Release, tuple(int(p) if p.isdigit() else p for p in at.split("/")[1:]))[1] for at in notes]
    return any(field is not None and field.pattern is None for field in fields)


def too_many_places(built: Built) -> bool:
    shape = {(code, problem.pointer.rpartition("/")[2]) for code, problem in built.problems if code.startswith("GD2")}
    return bool(shape) and shape <= {("GD203", "latitude"), ("GD203", "longitude")}


def agrees_as_release(data: Json, *, valid: bool) -> bool:
    """Whether the model, too, says what the schema says, or differs in what `$comment` names."""
    if taken(data) or not valid:
        return valid == taken(data)
    found = complaints(sound(Release, data, frozenset()))
    return beyond_values(data) or only_sets_unsorted(data) or (bool(found) and found <= said())


def agrees_as_entry(data: Json, *, valid: bool) -> bool:
    built = build(resolved(data))
    if built.release is not None or not valid:
        return valid == (built.release is not None) or (not valid and forgiven(built))
    found = complaints(built.sound) if not any(code.startswith("GD2") for code, _ in built.problems) else set()
    return beyond_values(data) or too_many_places(built) or (bool(found) and found <= said(typed=True))


@given(records())
@example(MINIMAL)
@example(TOMBSTONE)
@example(FULL)
def test_every_legal_record_is_valid_by_both_schemas(record: dict[str, Any]) -> None:
    assert [e.message for e in validator(RELEASE).iter_errors(record)] == []
    assert [e.message for e in validator(ENTRY).iter_errors(record)] == []


@given(mutated())
def test_the_schema_of_the_canonical_record_agrees_with_the_model(data: dict[str, Any]) -> None:
    assert agrees_as_release(data, valid=validator(RELEASE).is_valid(data))


@given(mutated())
def test_the_schema_of_what_people_type_agrees_with_the_model(data: dict[str, Any]) -> None:
    assert agrees_as_entry(data, valid=validator(ENTRY).is_valid(data))


def replaced(place: int, value: Json) -> Json:
    data = deepcopy(FULL)
    holder, key = list(places(data))[place]
    holder[key] = value
    return data


@pytest.mark.slow
@pytest.mark.parametrize("place", range(len(list(places(FULL)))))
def test_they_agree_on_every_odd_value_of_every_field(place: int) -> None:
    odd = [replaced(place, value) for value in JUNK if value != "\ud800"]  # which the other engine cannot read
    release, entry = other_engine(RELEASE), other_engine(ENTRY)
    assert [data for data in odd if not agrees_as_release(data, valid=release.is_valid(data))] == []
    assert [data for data in odd if not agrees_as_entry(data, valid=entry.is_valid(data))] == []
