from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.difference import ABSENT, Difference, differences

if TYPE_CHECKING:
    from govdata.source import Json

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(values)
def test_a_value_does_not_differ_from_itself(value: Json) -> None:
    assert list(differences(value, value)) == []


@given(values, values)
def test_two_values_differ_just_where_their_json_does(first: Json, second: Json) -> None:
    same = json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)
    assert (list(differences(first, second)) == []) is same


@pytest.mark.parametrize(
    ("expected", "found", "difference"),
    [
        ({"a": 1}, {"a": 2}, Difference("/a", 1, 2)),
        ({"a": 1}, {"a": True}, Difference("/a", 1, found=True)),
        ({"a": None}, {}, Difference("/a", None, ABSENT)),
        ({}, {"a~/b": 1}, Difference("/a~0~1b", ABSENT, 1)),
        ([1, 2, 3], [2, 3], Difference("/0", 1, ABSENT)),
        ([1, 2, 3], [1, 3], Difference("/1", 2, ABSENT)),
        ([1, 3], [1, 2, 3], Difference("/1", ABSENT, 2)),
        ([{"a": [1, 2]}], [{"a": [1, 9]}], Difference("/0/a/1", 2, 9)),
    ],
)
def test_one_change_is_one_difference_at_its_place(expected: Json, found: Json, difference: Difference) -> None:
    assert list(differences(expected, found)) == [difference]
