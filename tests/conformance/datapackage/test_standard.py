"""What the standard asks of a descriptor, by its version: told at the member, one fault once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from govdata.conformance.datapackage import standard
from tests.conformance.datapackage.test_foreign import SCHEMA, described, found

if TYPE_CHECKING:
    from pathlib import Path

V1 = {"profile": "data-package"}
V2 = {"$schema": "https://datapackage.org/profiles/2.0/datapackage.json"}


def told(folder: Path, head: dict[str, Any], **resource: Any) -> list[str]:  # noqa: ANN401  # any JSON value
    (folder / "a.csv").write_text("id,name,twin,founded\n")
    descriptor = {"name": "p", **head, "resources": [{"name": "a", "path": "a.csv", "schema": SCHEMA} | resource]}
    faults = found(described(folder, descriptor))
    assert all(fault.startswith("GD761 datapackage.json ") for fault in faults), faults
    return [fault.rpartition(" ")[2] for fault in faults]


@pytest.mark.parametrize(
    ("member", "value", "at"),
    [
        ("created", "yesterday", "/created"),
        ("created", "2026-02-30T00:00:00Z", "/created"),
        ("contributors", [], "/contributors"),
        ("contributors", ["Ada"], "/contributors/0"),
        ("contributors", [{"title": "A"}, {"title": 7}], "/contributors/1/title"),
        ("contributors", [{"title": "A", "email": "none"}], "/contributors/0/email"),
        ("contributors", [{"title": "A", "path": "/etc"}], "/contributors/0/path"),
        ("keywords", ["a", 1], "/keywords/1"),
        ("licenses", [{"name": "no blanks here"}], "/licenses/0/name"),
        ("sources", [{"title": "A"}, {"title": None}], "/sources/1/title"),
        ("version", 1, "/version"),
        ("id", 7, "/id"),
        ("name", None, "/name"),
        ("homepage", "nowhere", "/homepage"),
    ],
)
def test_a_member_of_another_form_is_told_at_its_pointer(tmp_path: Path, member: str, value: object, at: str) -> None:
    assert told(tmp_path, {member: value}) == told(tmp_path, V2 | {member: value}) == [at]


def test_a_version_is_held_to_what_it_asks(tmp_path: Path) -> None:
    people = {"contributors": [{"givenName": "Ada"}], "sources": [{"path": "a.csv"}]}
    assert told(tmp_path, V2 | people | {"name": "Upper Case"}) == []
    assert told(tmp_path, people | {"name": "Upper Case"}) == []
    assert told(tmp_path, V1 | people | {"name": "Upper Case"}) == ["/name", "/contributors/0", "/sources/0"]
    assert told(tmp_path, V1, dialect={"delimiter": ","}) == ["/resources/0/dialect"]
    listed = {"fields": [*SCHEMA["fields"][:3], {"name": "founded", "type": "list"}]}
    assert told(tmp_path, V2, schema=listed) == []
    assert told(tmp_path, V1, schema=listed) == ["/resources/0/schema/fields/3/type"]


def test_a_fault_hides_no_other_and_what_follows_from_it_is_not_said(tmp_path: Path) -> None:
    fields = [
        {"name": "id", "type": "integer", "title": 7, "constraints": {"minimum": [], "pattern": "x"}},
        {"name": "name", "type": "colour", "constraints": {"minimum": 1}},
        {"name": "twin", "type": "boolean", "trueValues": 7},
        {"name": "founded", "format": "colour", "rdfType": 1},
    ]
    at = "/resources/0/schema/fields"
    assert told(tmp_path, V2 | {"title": 7}, schema={"fields": fields, "primaryKey": [7]}) == [
        "/title",
        "/resources/0/schema/primaryKey/0",
        f"{at}/0/title",
        f"{at}/0/constraints/minimum",
        f"{at}/0/constraints/pattern",
        f"{at}/1/type",
        f"{at}/2/trueValues",
        f"{at}/3/rdfType",
        f"{at}/3/format",
    ]


@pytest.mark.parametrize(
    ("text", "v2", "v1"),
    [
        ("a.csv", True, True),
        ("data/a..b.csv", True, False),
        ("data/../a.csv", False, False),
        ("./a.csv", False, False),
        ("/a.csv", False, False),
        ("~/a.csv", False, False),
        ("file:a.csv", False, True),
        ("sftp://a.example/x", False, True),
        ("https://a.example/../x", True, False),
        ("", False, False),
    ],
)
def test_paths_are_relative_or_of_the_web(text: str, v2: bool, v1: bool) -> None:  # a table
    assert (standard.is_path(text), standard.is_path(text, standard.V1)) == (v2, v1)
