"""The published schemas as documents: complete, in step with the model, and usable by strict tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from govdata.model.release import Release
from govdata.model.schema import ENTRY, RELEASE, schema, write
from govdata.model.schema.conditions import BEYOND
from tests.environment import ROOT
from tests.model.full import FULL, with_

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from govdata.model.schema.dialect import Dialect
    from govdata.source import Json

BOTH = pytest.mark.parametrize("dialect", [RELEASE, ENTRY], ids=lambda dialect: str(dialect.name))
# What strict Ajv and yaml-language-server know, of what JSON Schema 2020-12 has.
KNOWN = {
    "$comment", "$defs", "$id", "$ref", "$schema", "additionalProperties", "allOf", "anyOf", "default",
    "dependentRequired", "description", "enum", "examples", "if", "items", "maxItems", "maxProperties", "maximum",
    "minItems", "minProperties", "minimum", "not", "pattern", "properties", "propertyNames", "required", "then",
    "title", "type", "uniqueItems",
}  # fmt: skip
BROKEN = {
    "actor_ids_once": with_(lambda r: r["actors"][1].update(id="port")),
    "event_ids_once": with_(lambda r: r["events"][1].update(id="opening")),
    "references_are_known": with_(lambda r: r["issuers"].append("nobody")),
    "only_bodies_are_acted_for": with_(lambda r: r["issuers"].append("ada")),
    "published_on_its_date": with_(lambda r: r.update(published_at="2026-03-02T09:30:00+08:00")),
    "not_of_itself": with_(lambda r: r["actors"][0].update(organization="port")),
    "end_not_before_start": with_(lambda r: r["events"][0].update(end="2026-01")),
    "participation_once": with_(lambda r: r["events"][0]["participants"].append({"actor": "ada", "role": "attendee"})),
    "media_agrees_with_its_status": with_(lambda r: r["photos"].update(count=1)),
    "evidence_length": with_(lambda r: r["provenance"]["evidence"][0].update(end=9)),
}


def subschemas(value: Json) -> Iterator[dict[str, Any]]:
    """Every schema within a schema, and the schema itself."""
    if not isinstance(value, dict):
        return
    yield value
    for keyword in ("properties", "$defs"):
        for member in value.get(keyword, {}).values():
            yield from subschemas(member)
    for keyword in ("items", "additionalProperties", "propertyNames", "not", "if", "then"):
        yield from subschemas(value.get(keyword))
    for keyword in ("allOf", "anyOf"):
        for member in value.get(keyword, []):
            yield from subschemas(member)


def objects(whole: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The schema and its definitions that describe objects of the record, by name."""
    yield "", whole
    for name, part in whole["$defs"].items():
        if "properties" in part:
            yield name, part


@BOTH
def test_the_published_file_is_what_the_model_says_today(dialect: Dialect, tmp_path: Path) -> None:
    write(tmp_path)
    name = f"{dialect.name}.schema.json"
    published = (ROOT / "schemas" / "v1" / name).read_bytes()
    assert published == (tmp_path / name).read_bytes(), "run `make schemas`, and see what changed"
    assert published.isascii()


@BOTH
def test_it_is_a_schema(dialect: Dialect) -> None:
    Draft202012Validator.check_schema(schema(dialect))


@BOTH
def test_it_uses_only_keywords_that_strict_tools_know(dialect: Dialect) -> None:
    assert {keyword for part in subschemas(schema(dialect)) for keyword in part} <= KNOWN


@BOTH
def test_every_property_has_a_title_a_description_and_examples(dialect: Dialect) -> None:
    lacking = {
        (name, key)
        for name, part in objects(schema(dialect))
        for key, field in part["properties"].items()
        if not (field.get("title") and field.get("description") and field.get("examples"))
    }
    assert lacking == set()


@BOTH
def test_every_object_has_a_title_a_description_and_examples(dialect: Dialect) -> None:
    parts = dict(objects(schema(dialect)))
    assert {name for name, part in parts.items() if not {"title", "description", "examples"} <= part.keys()} == set()


@BOTH
def test_every_example_is_valid(dialect: Dialect) -> None:
    whole = schema(dialect)
    bad = [
        example
        for _, part in objects(whole)
        for described in [part, *part["properties"].values()]
        for example in described["examples"]
        if not Draft202012Validator(described | {"$defs": whole["$defs"]}).is_valid(example)
    ]
    assert bad == []


@BOTH
def test_every_definition_is_used_and_every_reference_leads_somewhere(dialect: Dialect) -> None:
    whole = schema(dialect)
    used = {part["$ref"].removeprefix("#/$defs/") for part in subschemas(whole) if "$ref" in part}
    assert used == set(whole["$defs"])


@BOTH
def test_every_property_is_a_field_of_the_model_in_model_order(dialect: Dialect) -> None:
    assert list(schema(dialect)["properties"]) == list(Release.model_fields)


@pytest.mark.parametrize("rule", BEYOND, ids=lambda rule: str(rule.check.__name__))
def test_what_a_comment_calls_unsayable_passes_the_schema_and_not_the_model(rule: Any) -> None:  # noqa: ANN401
    broken = BROKEN[rule.check.__name__]
    comments = [part.get("$comment", "") for _, part in objects(schema(RELEASE))]
    assert any(f"{rule.code} {rule.says}" in comment for comment in comments)
    assert Draft202012Validator(schema(RELEASE)).is_valid(broken)
    with pytest.raises(ValueError, match="invariant"):
        Release.model_validate(broken)


@pytest.mark.parametrize(
    "shorthand",
    [
        with_(lambda r: r.update(publisher="harbour-ministry")),
        with_(lambda r: r.update(photos=True, videos=False)),
        with_(lambda r: r["actors"].append("registered")),
        with_(lambda r: r["actors"].append({"id": "registered", "role": "Chair"})),
        with_(lambda r: r["events"][0]["place"].update(latitude=22.2793, longitude=114)),
        with_(lambda r: r.update(title=" New quay ", summary="", dateline=None, events=None)),
        with_(lambda r: r.update(keywords=["quay", "harbour", "quay"], body="a\r\nb\r\n")),
        with_(lambda r: r.update(modified_at="2026-03-02T12:00:00+00:00", language="ZH-hant")),
        with_(lambda r: r.update(subjects=["http://cv.iptc.org/newscodes/mediatopic/11000000"])),
        with_(lambda r: r.update(license="https://creativecommons.org/licenses/by/4.0/")),
    ],
)
def test_what_people_may_type_is_no_canonical_record(shorthand: dict[str, Any]) -> None:
    assert Draft202012Validator(schema(ENTRY)).is_valid(shorthand)
    assert not Draft202012Validator(schema(RELEASE)).is_valid(shorthand)


@BOTH
@pytest.mark.parametrize(
    "broken",
    [
        FULL | {"status": "published"},
        FULL | {"status": "withdrawn"},
        with_(lambda r: r["events"][0].pop("start")),
        with_(lambda r: r["events"][0]["place"].pop("latitude")),
        with_(lambda r: r["events"][0].update(place={"name": None})),
        with_(lambda r: r.update(contacts=[{}])),
        with_(lambda r: r["photos"].update(items=[])),
        with_(lambda r: r["photos"].update(status="stated")),
        with_(lambda r: r["videos"].update(status="none")),
        with_(lambda r: r.update(issuers=["port", "port"])),
        with_(lambda r: r["extensions"].update(harbour=1.5)),
        with_(lambda r: r["extensions"].update(harbour={"\U00020bb7": 1})),
        with_(lambda r: r.update(bogus=1)),
    ],
)
def test_what_holds_between_fields_is_said_as_far_as_it_can_be(dialect: Dialect, broken: dict[str, Any]) -> None:
    assert not Draft202012Validator(schema(dialect)).is_valid(broken)
