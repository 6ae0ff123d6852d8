from __future__ import annotations

import re

from govdata.text.zh.families import ALSO_WORDS, COMPOUND_FAMILY, FAMILY, NO_NAMES, SOUNDS
from govdata.text.zh.words import HEADS, TITLES, both, either


def test_every_word_that_is_no_name_begins_as_a_name_could() -> None:
    assert not {word for word in NO_NAMES if word[0] not in FAMILY | SOUNDS}


def test_family_names_have_one_character_or_two() -> None:
    assert {len(family) for family in FAMILY} == {1}
    assert {len(family) for family in COMPOUND_FAMILY} == {2}


def test_and_is_no_family_though_it_is_one_of_the_words() -> None:
    assert {"和"} == ALSO_WORDS - FAMILY


def test_words_are_in_both_scripts() -> None:
    assert both("港口局局長 處") == {"港口局局長", "港口局局长", "處", "处"}
    assert {"常任秘書長", "常任秘书长"} <= HEADS
    assert {"測量師", "测量师"} <= TITLES


def test_the_longest_word_is_tried_first_and_marks_are_themselves() -> None:
    pattern = re.compile(either(["主席", "主任", "主任醫生", "A.B", "院"]))
    assert [found[0] for found in pattern.finditer("主任醫生主任主席院A.BAxB")] == [
        "主任醫生",
        "主任",
        "主席",
        "院",
        "A.B",
    ]
