"""Dialects: where the header is, which records are none, and files of one table that go on without a header."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from frictionless import Package

from tests.conformance.datapackage.test_foreign import CITIES, FIELDS, SCHEMA, found, package, verdict

if TYPE_CHECKING:
    from pathlib import Path

HEADER, ROWS = CITIES.split("\n", 1)
BAD = ROWS.replace("2001-12-31", "2001-13-31")

SOUND: list[tuple[str, dict[str, Any]]] = [
    (f"of cities,,,\n{CITIES}", {"headerRows": [2]}),
    (f"a note\nanother\n{CITIES}", {"headerRows": [3]}),
    (f"{HEADER}\n# note,,,\n{ROWS}", {"commentRows": [2]}),
    (f"{HEADER}\n# note\n{ROWS}", {"commentChar": "#"}),
    (f"{HEADER}\n//note\n{ROWS}", {"commentChar": "//"}),
    (f"{HEADER.upper()}\n{ROWS}", {"headerCase": False}),
    (f"{HEADER}\n\n{ROWS}", {"skipBlankRows": True}),
]


@pytest.mark.parametrize(("text", "dialect"), SOUND, ids=range(len(SOUND)))
def test_a_dialect_says_where_the_rows_are(tmp_path: Path, text: str, dialect: dict[str, Any]) -> None:
    assert found(package(tmp_path, text, dialect=dialect)) == []
    assert Package(str(tmp_path / "datapackage.json")).validate().valid
    wrong = [f for f in found(package(tmp_path, text.replace(ROWS, BAD), dialect=dialect)) if f]
    last = text.count("\n")
    assert wrong == [f"GD766 cities.csv:{last} [founded] /resources/0/schema/fields/3/type"]


@pytest.mark.parametrize(
    ("head", "dialect", "names"),
    [
        ("a,b\nid,name\n", {"headerRows": [1, 2]}, ["a id", "b name"]),
        ("a,b\nid,name\n", {"headerRows": [1, 2], "headerJoin": "-"}, ["a-id", "b-name"]),
        ("fruit\nid,name\n", {"headerRows": [1, 2]}, ["fruit id", "fruit name"]),
        ("fruit,\nid,name\n", {"headerRows": [1, 2], "headerJoin": "_"}, ["fruit_id", "fruit_name"]),
        ("id,b\nid,name\n", {"headerRows": [1, 2]}, ["id", "b name"]),
        ("a,b\nnot,this\nid,name\n", {"headerRows": [1, 3]}, ["a id", "b name"]),
    ],
)
def test_names_of_columns_may_stand_in_several_rows(
    tmp_path: Path, head: str, dialect: dict[str, Any], names: list[str]
) -> None:
    schema = {"fields": [{"name": names[0], "type": "integer"}, {"name": names[1]}]}
    assert found(package(tmp_path, head + "1,x\n", dialect=dialect, schema=schema)) == []
    line = head.count("\n") + 1
    assert found(package(tmp_path, head + "y,x\n", dialect=dialect, schema=schema)) == [
        f"GD766 cities.csv:{line} [{names[0]}] /resources/0/schema/fields/0/type"
    ]


def test_comments_count_among_the_records(tmp_path: Path) -> None:
    text = f'# "open\n{HEADER}\n{BAD}'
    assert found(package(tmp_path, text, dialect={"commentChar": "#"})) == [
        "GD766 cities.csv:4 [founded] /resources/0/schema/fields/3/type"
    ]


def parts(folder: Path, *texts: str, **resource: Any) -> Path:  # noqa: ANN401  # any JSON value
    names = [f"part-{n}.csv" for n in range(len(texts))]
    for name, text in zip(names, texts, strict=True):
        (folder / name).write_text(text)
    return package(folder, path=names, **resource)


def test_a_later_file_may_go_on_without_a_header_but_is_warned_of(tmp_path: Path) -> None:
    first, second = ROWS.splitlines()
    descriptor = parts(tmp_path, f"{HEADER}\n{first}\n", f"{second}\n3,Ness,9,\n")
    findings = verdict(descriptor).findings
    assert [(f.code, f.severity, f.place.line) for f in findings] == [("GD764", "warning", 1), ("GD771", "error", 2)]
    assert findings[1].pointer == "/resources/0/schema/foreignKeys/0"


def test_files_with_a_header_each_are_left_in_peace(tmp_path: Path) -> None:
    first, second = ROWS.splitlines()
    assert found(parts(tmp_path, f"{HEADER}\n{first}\n", f"{HEADER}\n{second}\n")) == []


def test_a_later_file_with_another_header_is_told(tmp_path: Path) -> None:
    first, second = ROWS.splitlines()
    other = HEADER.replace("name", "label")
    assert found(parts(tmp_path, f"{HEADER}\n{first}\n", f"{other}\n{second}\n")) == [
        "GD764 part-1.csv:1 [name] /resources/0/schema/fields/1"
    ]


def test_a_first_file_without_a_header_has_none(tmp_path: Path) -> None:
    first, second = ROWS.splitlines()
    assert found(parts(tmp_path, f"{first}\n", f"{second}\n"))[0] == "GD764 part-0.csv:1 /resources/0/schema/fields"


def test_a_date_may_be_written_in_any_way_where_that_is_said(tmp_path: Path) -> None:
    fields = [*FIELDS[:3], {"name": "founded", "type": "date", "format": "any"}]
    descriptor = package(tmp_path, CITIES.replace("1906-01-02", "2 Jan 1906"), schema=SCHEMA | {"fields": fields})
    assert found(descriptor) == []
