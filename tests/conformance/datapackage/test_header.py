from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.conformance.datapackage.header import differences

NAMES = st.lists(st.sampled_from(["a", "b", "c", "x", ""]), max_size=6)
MATCHES = ["exact", "equal", "subset", "superset", "partial"]


@given(NAMES, st.lists(st.sampled_from(["a", "b", "c", "d"]), unique=True, max_size=4), st.sampled_from(MATCHES))
def test_columns_that_differ_from_the_fields_are_told_whatever_they_are(
    names: list[str], wanted: list[str], match: str
) -> None:
    told = list(differences(names, wanted, match))
    if match == "exact":
        assert bool(told) == (names != wanted)
    assert len(told) == len(set(told))


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["a", "x", "x"], ["the column is called `x`, not `b`", "there is no column `c`", "column `x` stands twice"]),
        (["a", "x", "y"], ["the column is called `x`, not `b`", "the column is called `y`, not `c`"]),
    ],
)
def test_a_column_by_another_name_is_told_once(names: list[str], told: list[str]) -> None:
    assert [words for (words, _), _, _ in differences(names, ["a", "b", "c"], "exact")] == told
