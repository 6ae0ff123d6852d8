from __future__ import annotations

import pytest

from govdata.text.zh.followers import FOLLOWS, TITLED, ended, marked, reach, stands


@pytest.mark.parametrize(
    ("view", "end", "expected"),
    [
        ("陳文海", 3, (True, True)),
        ("陳文海，", 3, (True, True)),
        ("陳文海說", 3, (True, False)),
        ("陳文海表示", 3, (True, True)),
        ("陳文海先生", 3, (True, True)),
        ("陳文海等官員", 3, (True, True)),
        ("陳文海洋", 3, (False, False)),
    ],
)
def test_a_mark_or_a_word_ends_a_name_and_a_single_character_is_no_sure_sign(
    view: str, end: int, expected: tuple[bool, bool]
) -> None:
    assert (ended(view, end), marked(view, end)) == expected


@pytest.mark.parametrize(("view", "expected"), [("表示支持", 2), ("說話", 0), ("補充說：", 3), ("", 0)])
def test_the_longest_word_of_several_characters_reaches_furthest(view: str, expected: int) -> None:
    assert reach(view, 0) == expected


def test_a_word_stands_where_it_begins() -> None:
    assert [stands(TITLED, "陳先生", at) for at in range(4)] == [False, True, False, False]
    assert stands(FOLLOWS, "和", 0)
