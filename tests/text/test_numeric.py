from __future__ import annotations

import pytest

from govdata.text.document import Block
from govdata.text.numeric import ALONE, days


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2024-03-05", ["2024-03-05"]),
        ("2024/3/5 10:20", ["2024-03-05"]),
        ("05.03.2024", ["2024-03-05"]),
        ("04-02-2014", ["2014-02-04"]),
        ("25/03/2024", ["2024-03-25"]),
        ("03/25/2024", ["2024-03-25"]),
        ("05/05/2024", ["2024-05-05"]),
        ("03/04/2024", []),  # March 4 or 3 April: nobody can tell
        ("31-02-2024", []),
        ("99/99/2024", []),
        ("1.2.3.2024", []),
        ("12/03-2024", []),
        ("tel. 555-03-2024-1", []),
    ],
)
def test_figures_are_a_day_only_where_they_can_mean_no_other(line: str, expected: list[str]) -> None:
    assert [when.start.iso for when in days(Block.of(0, line)) if when.start] == expected


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("Date: 2024-03-05", True),
        ("05.03.2024", True),
        ("2024-03-05 18:12 来源: 港务局网站", True),
        ("On 2024-03-05 it rained", False),
        ("2024-03/05", False),
    ],
)
def test_a_line_of_its_own_holds_little_more_than_the_day(line: str, alone: bool) -> None:  # the example
    assert bool(ALONE.match(line)) is alone
