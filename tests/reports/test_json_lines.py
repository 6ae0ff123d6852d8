from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.reports.some import CELL, DATE, TWICE, findings, written

if TYPE_CHECKING:
    from govdata.finding import Finding


def test_each_line_is_a_finding_as_the_json_report_has_it() -> None:
    lines = written("json-lines", [TWICE, CELL, DATE]).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(written("json", [TWICE, CELL, DATE]))


@given(st.lists(findings(), max_size=3))
def test_whatever_a_finding_says_it_is_one_line(found: list[Finding]) -> None:
    text = written("json-lines", found)
    assert text.count("\n") == len(found)
