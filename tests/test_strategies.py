"""The strategies are tests' ground: that they reach everything is itself a test."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

import pytest
from hypothesis import given, settings
from pydantic import BaseModel

from govdata.model.patterns import BLANKS, FORBIDDEN, LINE, TEXT
from govdata.model.release import Release
from tests import awkward, values
from tests.strategies import core_releases, datasets, records, releases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

CORE = {
    "id", "type", "title", "date", "published_at", "modified_at", "language", "publisher", "issuers", "summary", "body",
    "actors", "events", "photos", "videos", "source_url", "provenance",
}  # fmt: skip


def classes(annotation: object) -> Iterator[type[BaseModel]]:
    """The model's classes that an annotation names, and theirs."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
        for field in annotation.model_fields.values():
            yield from classes(field.annotation)
    elif get_origin(annotation):
        for argument in get_args(annotation):
            yield from classes(argument)


def told(thing: object) -> Iterator[tuple[str, str, Any]]:
    """Every field of a record that differs from its default, as (class, field, value)."""
    if isinstance(thing, tuple):
        for member in thing:
            yield from told(member)
    if isinstance(thing, BaseModel):
        for name, field in type(thing).model_fields.items():
            value = getattr(thing, name)
            if field.is_required() or value != field.get_default(call_default_factory=True, validated_data={}):
                yield type(thing).__name__, name, value
                yield from told(value)


@cache
def drawn(strategy: SearchStrategy[Release], examples: int) -> tuple[Release, ...]:
    found: list[Release] = []

    @settings(max_examples=examples, derandomize=True, database=None)
    @given(strategy)
    def collect(release: Release) -> None:
        found.append(release)

    collect()
    return tuple(found)


@pytest.mark.slow
def test_every_field_of_the_model_gets_a_value_of_its_own() -> None:
    fields = {(c.__name__, name) for c in classes(Release) for name in c.model_fields}
    assert {(c, name) for release in drawn(releases(), 700) for c, name, _ in told(release)} == fields


def coded(annotation: object) -> set[object]:
    """The codes that a field may hold; none for a field that is no code."""
    if get_origin(annotation) is Literal:
        return set(get_args(annotation))
    return {code for argument in get_args(annotation) for code in coded(argument)}


@pytest.mark.slow
def test_every_code_is_drawn() -> None:
    fields = [(c.__name__, name, f) for c in classes(Release) for name, f in c.model_fields.items()]
    legal = {(c, name, code) for c, name, f in fields for code in coded(f.annotation)}
    assumed = {(c, name, f.default) for c, name, f in fields if isinstance(f.default, str)}
    many = (*drawn(releases(), 700), *drawn(core_releases(), 700))
    said = {triple for release in many for triple in told(release) if isinstance(triple[2], str)}
    assert legal <= said | assumed | {("Media", "status", "unknown")}  # what photos and videos are by default


@pytest.mark.slow
def test_core_releases_use_the_fields_of_a_parsed_release_and_no_others() -> None:
    assert {name for r in drawn(core_releases(), 200) for c, name, _ in told(r) if c == "Release"} == CORE


@given(records())
def test_records_say_nothing_twice_and_leave_out_what_is_empty(record: dict[str, Any]) -> None:
    release = Release.model_validate(record)
    assert Release.model_validate_json(release.canonical()) == release
    assert [] not in record.values()


@settings(max_examples=20)
@given(datasets())
def test_datasets_have_one_publisher_for_an_id_and_one_release_for_an_id(dataset: list[Release]) -> None:
    assert len({r.id for r in dataset}) == len(dataset)
    assert len({r.publisher.model_dump_json() for r in dataset}) == len({r.publisher.id for r in dataset})


@pytest.mark.parametrize(("pool", "pattern"), [(awkward.LINES, LINE), (awkward.BODIES, TEXT)])
def test_the_awkward_texts_are_legal_once_trimmed(pool: tuple[str, ...], pattern: str) -> None:
    legal = re.compile(pattern[:-1] + r"\Z")
    assert [text for text in pool if not legal.match(text.strip(values.BLANK_CHARACTERS))] == []


def test_the_classes_of_characters_are_those_of_the_patterns() -> None:
    everything = "".join(chr(n) for n in range(0x110000))
    assert re.findall(f"[{FORBIDDEN}]", everything) == values.FORBIDDEN_CHARACTERS
    assert list(values.BLANK_CHARACTERS) == re.findall(f"[{BLANKS}]", everything)
