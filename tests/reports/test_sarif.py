from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema.validators import Draft7Validator

from govdata.reports import Setting
from govdata.version import VERSION
from tests.npm import packed
from tests.reports.some import BARE, CELL, DATE, SOME, TWICE, findings, written

if TYPE_CHECKING:
    from govdata.finding import Finding

CARRIER = "@microsoft/jest-sarif@1.0.0-beta.0"
DIGEST = "A1fOhPd6Ic5iDk4F9YPw1qNB4XF+7+IviR7xl8r2F6QzQkx5cpY9LsGk2rExiFIEcBbjpVnSmwWGBukASkiQ9A=="


@cache
def schema() -> Draft7Validator:
    """The official schema; Rust's regular expressions refuse one of its own."""
    official = json.loads(packed(CARRIER, DIGEST, "lib/schemas/sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
    return Draft7Validator(official)


def run(found: list[Finding], setting: Setting | None = None) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(written("sarif", found, setting))
    assert log["version"] == "2.1.0"
    return log["runs"][0]  # type: ignore[no-any-return]


def test_a_finding_is_a_result_with_its_rule() -> None:
    one = run([TWICE], Setting(explain=lambda _code: "An id is used twice."))
    (result,) = one["results"]
    assert len(result.pop("partialFingerprints")["govdata/v1"]) == 64
    assert result == {
        "ruleId": "GD301",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "`j` is used twice"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "releases/b.json"},
                    "region": {"startLine": 9, "startColumn": 30, "endColumn": 37},
                },
                "logicalLocations": [{"fullyQualifiedName": "#/actors/1/id"}],
            }
        ],
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": "releases/b.json"},
                    "region": {"startLine": 8, "startColumn": 30, "endColumn": 37},
                },
                "message": {"text": "first used here"},
            }
        ],
    }
    assert one["tool"]["driver"] == {
        "name": "govdata",
        "version": VERSION,
        "rules": [
            {
                "id": "GD301",
                "name": "repeated-id",
                "shortDescription": {"text": "An id is used twice."},
                "help": {"text": "govdata rule GD301"},
                "defaultConfiguration": {"level": "error"},
            }
        ],
    }


def test_every_result_has_a_line_and_a_relative_uri() -> None:
    places = [result["locations"][0]["physicalLocation"] for result in run([CELL, BARE])["results"]]
    assert [place["region"] for place in places] == [{"startLine": 1}, {"startLine": 1}]
    assert [place["artifactLocation"]["uri"] for place in places] == ["releases/sheet.csv", "releases/c%20100%25.yaml"]


def test_each_rule_is_told_once() -> None:
    one = run([DATE, TWICE, DATE])
    assert [rule["id"] for rule in one["tool"]["driver"]["rules"]] == ["GD207", "GD301"]
    assert [result["ruleIndex"] for result in one["results"]] == [0, 1, 0]


def test_what_is_above_the_limit_of_a_run_is_left_out_and_said_to_be() -> None:
    one = run([DATE] * 25_002)
    assert len(one["results"]) == 25_000
    (said,) = one["invocations"][0]["toolExecutionNotifications"]
    assert said["message"]["text"] == "2 more findings are left out: a run may have 25000 results"


def test_the_log_holds_to_the_official_schema() -> None:
    for found in ([], SOME, [replace(DATE, message="\x1b\ud800\u2028")]):
        assert [error.message for error in schema().iter_errors(json.loads(written("sarif", found)))] == []


@settings(max_examples=50)
@given(st.lists(findings(), max_size=3))
def test_any_finding_is_legal(found: list[Finding]) -> None:
    assert schema().is_valid(json.loads(written("sarif", found)))
    assert len(run(found)["results"]) == len(found)
