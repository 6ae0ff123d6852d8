from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema_rs
from hypothesis import given
from hypothesis import strategies as st

from tests.environment import ROOT
from tests.reports.some import CELL, TWICE, findings, written

if TYPE_CHECKING:
    from govdata.finding import Finding

SCHEMA = json.loads((ROOT / "schemas" / "v1" / "finding.schema.json").read_text(encoding="utf-8"))


def test_a_finding_has_every_field() -> None:
    assert json.loads(written("json", [TWICE])) == [
        {
            "code": "GD301",
            "name": "repeated-id",
            "severity": "error",
            "message": "`j` is used twice",
            "help": None,
            "fix": "unsafe",
            "path": "releases/b.json",
            "range": {"start": {"line": 9, "column": 30}, "end": {"line": 9, "column": 37}},
            "row": None,
            "cell": None,
            "pointer": "/actors/1/id",
            "record": None,
            "related": [
                {
                    "message": "first used here",
                    "path": "releases/b.json",
                    "range": {"start": {"line": 8, "column": 30}, "end": {"line": 8, "column": 37}},
                    "row": None,
                    "cell": None,
                }
            ],
        }
    ]


def test_a_cell_has_a_row_and_no_range() -> None:
    (found,) = json.loads(written("json", [CELL]))
    assert (found["row"], found["cell"], found["range"], found["help"]) == (12, "[url]", None, "begin it with https://")


def test_what_is_clean_is_an_empty_array() -> None:
    assert written("json", []) == "[]\n"


@given(st.lists(findings(), max_size=3))
def test_any_findings_hold_to_the_schema(found: list[Finding]) -> None:
    told: list[dict[str, Any]] = json.loads(written("json", found))
    assert [one["message"] for one in told] == [one.message for one in found]
    assert jsonschema_rs.is_valid({"type": "array", "items": SCHEMA}, told)
