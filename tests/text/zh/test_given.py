from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.text.zh.families import FAMILY, GIVEN, NO_GIVEN
from govdata.text.zh.given import ends_early, is_no_word, is_thing, name_like, surely_given


@pytest.mark.parametrize(
    ("view", "end", "expected"),
    [
        ("王國和亦在場", 3, False),
        ("王國和李明到訪", 3, True),
        ("王國和，", 3, False),
        ("江文和今日", 3, False),
        ("成大任、", 3, False),
        ("包公正今日", 3, False),
        ("包公正在", 3, True),
        ("高志向市民", 3, True),
        ("高志向表示", 3, False),
        ("江文和訪問團", 3, True),
        ("江文和博士會面", 3, False),
        ("江文和博士生", 3, True),
        ("畢佳明早前", 3, False),
        ("陳文海說", 3, False),
    ],
)
def test_a_word_at_the_end_of_a_name_is_part_of_it_where_it_can_be_nothing_else(
    view: str, end: int, expected: bool
) -> None:
    assert ends_early(view, end) == expected


@pytest.mark.parametrize(
    ("view", "end", "expected"),
    [
        ("任國強說", 3, True),
        ("向榮將於", 2, True),
        ("任期內", 2, False),
        ("成本說", 2, False),
    ],
)
def test_after_a_word_stands_what_people_are_called(view: str, end: int, expected: bool) -> None:
    assert surely_given(view, 0, end) == expected


@pytest.mark.parametrize("name", ["向國家", "任大學", "向業界", "和明愛"])
def test_a_word_before_a_thing_is_no_family_name(name: str) -> None:
    assert is_thing(name)


@pytest.mark.parametrize(
    ("view", "length", "expected"), [("何在田說", 2, True), ("陳再興說", 2, True), ("陳在會說", 2, False)]
)
def test_a_word_begins_a_given_name_where_the_family_name_cannot_stand_alone(
    view: str, length: int, expected: bool
) -> None:
    assert name_like(view, 1, length) == expected


@pytest.mark.parametrize(("name", "expected"), [("陳文海", True), ("任偉生", True), ("任業務", False), ("和榮", False)])
def test_a_name_that_begins_with_a_word_goes_on_as_names_do(name: str, expected: bool) -> None:
    assert is_no_word(name) == expected


def test_given_names_are_single_characters_and_what_is_none_is_made_of_words() -> None:
    assert {len(char) for char in GIVEN} == {1}
    assert min(map(len, NO_GIVEN)) > 1


@given(st.sampled_from(sorted(FAMILY)), st.text("在和正任向明國說，今日表示", max_size=6))
def test_any_characters_can_be_asked_about(family: str, rest: str) -> None:
    view = family + rest
    for end in range(1, len(view) + 1):
        assert ends_early(view, end) in (True, False)
        assert surely_given(view, 0, end) in (True, False)
        assert name_like(view, 1, end) in (True, False)
