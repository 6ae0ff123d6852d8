"""Canonical JSON: one way to write a record, whoever wrote it and however."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from govdata.model.release import Release
from govdata.model.shape import shape
from tests.model.full import FULL, MINIMAL, TOMBSTONE
from tests.strategies import records, releases

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from govdata.model.types import Record
    from govdata.source import Json


def canonical(data: Json) -> bytes:
    return Release.model_validate(data).canonical()


def reordered(value: Json) -> Json:
    """The same JSON with the keys of every object in another order."""
    if isinstance(value, dict):
        return {key: reordered(value[key]) for key in reversed(value)}
    return [reordered(member) for member in value] if isinstance(value, list) else value


@st.composite
def with_nothing_said(draw: DrawFn, cls: type[Record], data: dict[str, Any]) -> dict[str, Any]:
    """The same data with nulls and empty lists and objects where it may say nothing."""
    out = dict(data)
    for name, field in shape(cls).items():
        if name not in data and not field.required and draw(st.booleans()):
            empty: Json = [] if field.many else {} if field.keyed else None
            out |= {name: empty} if empty is not None or field.default is None else {}
        elif field.nested and name in data and not field.many:
            out[name] = draw(with_nothing_said(field.nested, data[name]))
    return out


@given(releases())
def test_canonical_json_is_a_fixed_point(release: Release) -> None:
    again = Release.model_validate_json(release.canonical())
    assert again == release
    assert again.canonical() == release.canonical()


@given(records())
def test_the_order_of_keys_does_not_matter(record: dict[str, Any]) -> None:
    assert canonical(reordered(record)) == canonical(record)


@given(st.data())
def test_null_and_empty_are_the_same_as_absent(data: st.DataObject) -> None:
    record = data.draw(records())
    assert canonical(data.draw(with_nothing_said(Release, record))) == canonical(record)


@given(releases())
def test_canonical_json_has_no_blanks_between_tokens_and_escapes_nothing_that_it_need_not(release: Release) -> None:
    written = release.canonical()
    assert json.dumps(json.loads(written), ensure_ascii=False, separators=(",", ":")).encode() == written


@given(releases())
def test_keys_stand_in_model_order(release: Release) -> None:
    keys = list(json.loads(release.canonical()))
    assert keys == [name for name in Release.model_fields if name in keys]


def test_what_stays_of_a_minimal_record_are_its_values_and_its_codes() -> None:
    assert json.loads(canonical(MINIMAL)) == MINIMAL | {
        "type": "press-release",
        "photos": {"status": "unknown"},
        "videos": {"status": "unknown"},
        "status": "published",
        "revision": 1,
    }


def test_a_tombstone_has_no_photo_flags() -> None:
    assert json.loads(canonical(TOMBSTONE)) == TOMBSTONE


def test_a_record_that_uses_every_field_says_all_of_it() -> None:
    written = json.loads(canonical(FULL))
    written["events"][0]["participants"][1].pop("role")  # which is its default
    assert written == FULL


def test_names_and_extensions_are_written_in_the_order_of_their_keys() -> None:
    publisher = MINIMAL["publisher"] | {"names": {"zh-Hant": "b", "ar": "a"}}
    written = canonical(MINIMAL | {"publisher": publisher, "extensions": {"b": {"z": 1, "a": 2}, "a": 0}})
    assert b'"names":{"ar":"a","zh-Hant":"b"}' in written
    assert b'"extensions":{"a":0,"b":{"a":2,"z":1}}' in written


@pytest.mark.parametrize(
    "unordered",
    [
        {"keywords": ["quay", "harbour"]},
        {"keywords": ["quay", "quay"]},
        {"subjects": ["urn:b:b", "urn:a:a"]},
        {"translations": [{"language": "ta", "id": "a"}, {"language": "ms", "id": "b"}]},
        {"identifiers": [{"scheme": "a", "value": "2"}, {"scheme": "a", "value": "1"}]},
    ],
)
def test_a_set_is_sorted_and_says_nothing_twice(unordered: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="sorted and without repetition"):
        Release.model_validate(MINIMAL | unordered)


def test_a_set_is_sorted_by_code_point_not_by_language() -> None:
    keywords = ("Z", "a", "É", "é", "\uffe6", "\U00020bb7")
    assert Release.model_validate(MINIMAL | {"keywords": list(keywords)}).keywords == keywords


def test_a_release_cannot_be_changed() -> None:
    release = Release.model_validate(MINIMAL)
    with pytest.raises(ValidationError, match="frozen"):
        release.title = "Another"  # type: ignore[misc]


@pytest.mark.parametrize("data", [None, [], "text", 1, {}, {"title": "x"}])
def test_what_is_no_record_is_refused(data: Json) -> None:
    with pytest.raises(ValidationError):
        Release.model_validate(data)
