from __future__ import annotations

import pytest

from govdata.text.en.background import by_tense, is_background, is_wished


@pytest.mark.parametrize(
    ("before", "after", "dated", "expected"),
    [
        ("Mr Lau ", "met Ms Lim", False, False),
        ("Mr Lau had ", "met Ms Lim", True, True),
        ("Mr Lau last ", "met Ms Lim on 3 May", True, True),
        ("Mr Lau ", "met Ms Lim last month", False, True),
        ("Mr Lau ", "met Ms Lim last month on 3 May", True, False),
        ("Mr Lau ", "met Ms Lim in April", False, True),
        ("Mr Lau ", "met Ms Lim in 2012", False, True),
        ("Three years ago Mr Lau ", "met Ms Lim", False, True),
    ],
)
def test_what_was_before_the_news_is_background(before: str, after: str, expected: bool, *, dated: bool) -> None:
    assert is_background(before + after, len(before), dated=dated) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Mr Lau invited Ms Lim to ", True),
        ("He looked forward to the chance to ", True),
        ("Mr Lau will fly to Selm to ", False),
        ("Mr Lau invited Ms Lim, and will ", False),
    ],
)
def test_what_somebody_is_asked_to_do_is_only_wished(before: str, expected: bool) -> None:
    assert is_wished(f"{before}visit Lorvia", len(before)) is expected


@pytest.mark.parametrize(
    ("words", "planned", "journey", "side"),
    [
        ("met", False, False, "behind"),
        ("visited", False, False, "behind"),
        ("meet", True, False, "ahead"),
        ("meets", False, False, ""),
        ("returns", False, True, "ahead"),
        ("returned", False, True, "behind"),
        ("is visiting", False, False, ""),
    ],
)
def test_the_tense_says_on_which_side_of_today_a_weekday_lies(
    words: str, side: str, *, planned: bool, journey: bool
) -> None:
    assert by_tense(words, planned=planned, journey=journey) == side
