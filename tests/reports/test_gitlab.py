from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema_rs
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.some import BARE, CELL, DATE, SOME, findings, written

if TYPE_CHECKING:
    from govdata.finding import Finding

# The table of fields in GitLab's manual on Code Quality, "Implement a custom tool"; GitLab publishes no schema.
FORMAT = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": "^\\./"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def issues(found: list[Finding]) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(written("gitlab", found))
    return told


def test_a_finding_is_an_issue() -> None:
    (issue,) = issues([DATE])
    assert len(issue.pop("fingerprint")) == 64
    assert issue == {
        "description": "GD207 impossible-date: 30 February 2026 does not exist",
        "check_name": "GD207",
        "severity": "major",
        "location": {"path": "releases/a.yaml", "lines": {"begin": 3}},
    }


def test_what_has_no_line_stands_at_the_first() -> None:
    assert [issue["location"]["lines"]["begin"] for issue in issues([CELL, BARE])] == [1, 1]
    assert issues([CELL])[0]["description"] == "GD209 bad-url: 12 [url]: not a URL (begin it with https://)"


def test_a_fingerprint_does_not_move_with_the_line() -> None:
    moved = replace(DATE, place=replace(DATE.place, line=30))
    assert issues([DATE])[0]["fingerprint"] == issues([moved])[0]["fingerprint"]


def test_an_empty_report_is_an_array() -> None:
    assert issues([]) == []


@given(st.lists(findings() | st.sampled_from(SOME), max_size=6))
def test_no_finding_is_dropped_for_its_fingerprint(found: list[Finding]) -> None:
    told = issues(found)
    assert len({issue["fingerprint"] for issue in told}) == len(found)
    assert jsonschema_rs.is_valid(FORMAT, told)
