from __future__ import annotations

import json

import pytest

from govdata.faults import FAULTS
from tests.cli.run import runner

SAID = """\
GD308 embargo-without-status (error)

`embargo_until` stands only with status `embargoed`.

An embargo with another status would publish what is to be held back, or hold
back what is published.

Bad:

    status: published
    embargo_until: 2026-03-02T00:00:00+08:00

Good:

    status: embargoed
    embargo_until: 2026-03-02T00:00:00+08:00

Way out: set `status: embargoed`, or take `embargo_until` out when the embargo
is over.
"""


@pytest.mark.parametrize("name", ["GD308", "gd308", "embargo-without-status"])
def test_a_rule_is_explained_by_its_code_and_by_its_name(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert runner(capsys)("rule", name) == (0, SAID, "")


def test_it_says_the_same_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(runner(capsys)("rule", "GD302", "--json").out)
    assert (told["code"], told["name"], told["severity"]) == ("GD302", "unknown-reference", "error")
    assert {"summary", "why", "bad", "good", "way_out", "see"} < told.keys()


def test_all_are_explained_in_the_order_of_their_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert [one["code"] for one in json.loads(runner(capsys)("rule", "--all", "--json").out)] == list(FAULTS)
    assert runner(capsys)("rule", "--all").out.count("Way out: ") == len(FAULTS)


@pytest.mark.parametrize(
    ("name", "hint"), [("GD3002", "GD302"), ("unknown-referense", "unknown-reference"), ("EMBARGO", "--all")]
)
def test_a_rule_that_nobody_knows_is_told_with_the_nearest(
    name: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done = runner(capsys)("rule", name)
    assert (done.code, done.out) == (2, "")
    assert hint in done.err


def test_a_rule_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert runner(capsys)("rule").code == 2
