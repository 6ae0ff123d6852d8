"""Tables in JSON, in the descriptor and beside it: each value judged at its JSON Pointer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from frictionless import Package

from tests.conformance.datapackage.test_foreign import SCHEMA, described, found, verdict

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ["id", "name", "twin", "founded"]
LISTS: list[list[Any]] = [NAMES, [1, "Selm", None, "1906-01-02"], [2, "Quay", 1, "2001-12-31"]]
OBJECTS = [dict(zip(LISTS[0], row, strict=True)) for row in LISTS[1:]]
AT = "/resources/0/data"


def inline(folder: Path, data: Any, **more: Any) -> Path:  # noqa: ANN401  # any JSON value
    told = {"name": "cities", "type": "table", "data": data, "schema": SCHEMA} | more
    return described(folder, {"name": "p", "resources": [{k: v for k, v in told.items() if v is not None}]})


def changed(row: int, column: int | str, value: Any, rows: Any = LISTS) -> Any:  # noqa: ANN401
    other = json.loads(json.dumps(rows))
    other[row][column] = value
    return other


@pytest.mark.parametrize("data", [LISTS, OBJECTS, [OBJECTS[0], {"id": 2, "name": "Quay"}], []], ids=range(4))
def test_sound_data_in_a_descriptor_are_left_in_peace(tmp_path: Path, data: Any) -> None:  # noqa: ANN401
    descriptor = inline(tmp_path, data)
    assert found(descriptor) == []
    assert not data or Package(str(descriptor)).validate().valid


FAULTS: list[tuple[Any, str]] = [
    (changed(2, 2, 9), f"GD771 {AT}/2/2"),
    (changed(1, "twin", 9, OBJECTS), f"GD771 {AT}/1/twin"),
    (changed(2, 0, 1), f"GD770 {AT}/2"),
    (changed(2, 1, None), f"GD765 {AT}/2/1"),
    (changed(1, "name", "", OBJECTS), f"GD765 {AT}/1/name"),
    (changed(2, 1, "Quayside"), f"GD769 {AT}/2/1"),
    (changed(2, 1, 7), f"GD766 {AT}/2/1"),
    (changed(1, 2, "x"), f"GD766 {AT}/1/2"),
    (changed(1, 2, value=True), f"GD766 {AT}/1/2"),
    (changed(1, 2, 1.5), f"GD766 {AT}/1/2"),
    (changed(1, "founded", {"year": 1906}, OBJECTS), f"GD766 {AT}/1/founded"),
    (changed(0, 1, "label"), f"GD764 {AT}/0"),
    ([*LISTS, [3]], f"GD107 {AT}/3"),
    ([*LISTS, {"id": 3}], f"GD107 {AT}/3"),
    ([*OBJECTS, [3]], f"GD107 {AT}/2"),
    ([*OBJECTS, {"id": 3, "name": "X", "size": 1}], f"GD764 {AT}/0"),
    ([{"id": 1, "twin": None, "founded": None}], f"GD764 {AT}/0"),
    ({"a": 1}, f"GD764 {AT}"),
    (7, f"GD764 {AT}"),
]


@pytest.mark.parametrize(("data", "finding"), FAULTS, ids=range(len(FAULTS)))
def test_a_fault_is_told_once_at_its_pointer(tmp_path: Path, data: Any, finding: str) -> None:  # noqa: ANN401
    descriptor = inline(tmp_path, data)
    code, pointer = finding.split()
    assert found(descriptor) == [f"{code} datapackage.json[{pointer}] {pointer}"] or found(descriptor) == [
        f"{code} datapackage.json {pointer}"
    ]


ELSEWHERE: list[tuple[str, str, dict[str, Any]]] = [
    ("a.json", json.dumps(LISTS), {}),
    ("a.json", json.dumps({"of": {"rows": OBJECTS}}), {"dialect": {"property": "of.rows"}}),
    ("a.json", "\ufeff" + json.dumps(LISTS[1:]), {"dialect": {"header": False}}),
    ("a.ndjson", "\n".join(map(json.dumps, OBJECTS)) + "\n\n", {}),
    ("a.jsonl", "\n".join(map(json.dumps, LISTS)), {}),
    ("a.json", json.dumps(LISTS), {"dialect": {"itemType": "array"}}),
    ("a.json", json.dumps(OBJECTS), {"dialect": {"itemKeys": ["id", "name", "twin", "founded"]}}),
]


@pytest.mark.parametrize(("name", "text", "more"), ELSEWHERE, ids=range(len(ELSEWHERE)))
def test_a_table_in_a_file_of_json_is_judged(tmp_path: Path, name: str, text: str, more: dict[str, Any]) -> None:
    (tmp_path / name).write_text(text)
    descriptor = inline(tmp_path, None, path=name, **more)
    assert found(descriptor) == []
    (tmp_path / name).write_text(text.replace("2001-12-31", "2001-13-31"))
    assert [(f.code, f.pointer[-1] in "3d") for f in verdict(descriptor).findings] == [("GD766", True)]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.json", "[[", "GD102"),
        ("a.json", "{}", "GD764"),
        ("a.ndjson", '["id"\n', "GD102"),
        ("a.json", "[7]", "GD107"),
    ],
)
def test_what_is_no_table_is_told_at_the_file(tmp_path: Path, name: str, text: str, code: str) -> None:
    (tmp_path / name).write_text(text)
    descriptor = inline(tmp_path, None, path=name)
    assert [f.code for f in verdict(descriptor).findings] == [code]


def test_data_that_stand_there_as_a_text_are_a_file(tmp_path: Path) -> None:
    text = "id,name,twin,founded\n1,Selm,,1906-01-02\n2,Quay,9,\n"
    descriptor = inline(tmp_path, text, format="csv")
    assert found(descriptor) == [f"GD771 datapackage.json#{AT}:3 [twin] /resources/0/schema/foreignKeys/0"]
    assert found(inline(tmp_path, text)) == [f"GD761 datapackage.json {AT}"]
    assert found(inline(tmp_path, json.dumps(LISTS), format="json")) == []


def test_data_that_are_no_table_are_not_judged(tmp_path: Path) -> None:
    assert found(inline(tmp_path, {"any": "thing"}, type=None, schema=None)) == []


def test_values_that_json_says_are_compared_as_values(tmp_path: Path) -> None:
    fields = [
        {"name": "size", "type": "number", "decimalChar": ",", "constraints": {"maximum": 2}},
        {"name": "open", "type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]},
        {"name": "kinds", "type": "list", "itemType": "string"},
        {"name": "more", "type": "object", "constraints": {"jsonSchema": {"required": ["a"]}}},
        {"name": "at", "type": "geopoint", "format": "array"},
        {"name": "year", "type": "year"},
        {"name": "note", "type": "any"},
    ]
    sound: dict[str, Any] = {"size": 1.5, "open": True, "kinds": ["x", "y"], "more": {"a": 1}}
    sound |= {"at": [1, 2], "year": 2024, "note": [{}]}
    version = {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json"}
    changes: list[tuple[dict[str, Any], list[str]]] = [
        ({}, []),
        ({"size": 2.5}, ["GD769"]),
        ({"more": {}}, ["GD768"]),
        ({"at": [1]}, ["GD766"]),
    ]
    for change, codes in changes:
        told = {"name": "a", "data": [sound | change], "schema": {"fields": fields}}
        descriptor = described(tmp_path, {**version, "resources": [told]})
        assert [f.code for f in verdict(descriptor).findings] == codes, change
