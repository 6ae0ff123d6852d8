from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.reports.some import findings, written

if TYPE_CHECKING:
    from govdata.finding import Finding


def test_what_is_clean_has_no_line() -> None:
    assert written("json-lines", []) == ""


@given(st.lists(findings(), max_size=3))
def test_lines_and_array_say_the_same(found: list[Finding]) -> None:
    lines = written("json-lines", found).split("\n")
    assert [json.loads(line) for line in lines[:-1]] == json.loads(written("json", found))
