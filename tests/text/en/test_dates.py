from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.text.document import Document
from govdata.text.en.dates import phrases

if TYPE_CHECKING:
    from govdata.text.calendar import Day


def read(text: str) -> list[tuple[str, str, str, int | None, str | None]]:
    document = Document.of(text)
    return [
        (document[when.span], shown(when.start), shown(when.end), when.offset, when.time_of_day)
        for when in phrases(document.blocks[0])
    ]


def shown(day: Day | None) -> str:
    return f"{day.year or '-'}/{day.month}/{day.day or '-'}" if day else ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today (March 1)", ("today (March 1)", "-/3/1", "", 0, None)),
        ("tomorrow morning (1 March)", ("tomorrow morning (1 March)", "-/3/1", "", 1, "morning")),
        ("this evening", ("this evening", "", "", 0, "evening")),
        ("tonight", ("tonight", "", "", 0, "night")),
        ("In the afternoon", ("In the afternoon", "", "", None, "afternoon")),
        ("at noon", ("at noon", "", "", None, "noon")),
        ("today (March 1, Selm time)", ("today", "", "", 0, None)),
        ("8 to 10 May 2026", ("8 to 10 May 2026", "2026/5/8", "2026/5/10", None, None)),
        ("30 March to 2 April 2026", ("30 March to 2 April 2026", "2026/3/30", "2026/4/2", None, None)),
        ("March 3-5", ("March 3-5", "-/3/3", "-/3/5", None, None)),
        ("Oct. 19, 2026", ("Oct. 19, 2026", "2026/10/19", "", None, None)),
        ("1st October", ("1st October", "-/10/1", "", None, None)),
        ("March 2026", ("March 2026", "2026/3/-", "", None, None)),
        ("3 and 4 May 2026", ("3 and 4 May 2026", "2026/5/3", "2026/5/4", None, None)),
        ("3, 4 and 5 May", ("3, 4 and 5 May", "-/5/3", "-/5/5", None, None)),
        ("30 March through 2 April", ("30 March through 2 April", "-/3/30", "-/4/2", None, None)),
        ("on Thursday", ("on Thursday", "", "", None, None)),
        ("this Friday morning", ("this Friday morning", "", "", None, "morning")),
        ("Friday evening", ("Friday evening", "", "", None, "evening")),
        ("on Friday, 3 May", ("3 May", "-/5/3", "", None, None)),
    ],
)
def test_a_phrase_of_time_is_read(text: str, expected: tuple[str, str, str, int | None, str | None]) -> None:
    assert read(f"It was {text}.") == [expected]


@pytest.mark.parametrize("text", ["30 February 2026", "May 2,300", "he may 3", "March on", "2026", "32 March"])
def test_what_is_no_day_is_passed_over(text: str) -> None:
    assert [entry for entry in read(f"It was {text}.") if entry[1].endswith(("30", "32"))] == []


@pytest.mark.parametrize(
    "text", ["on Mondays", "on Monday's list", "from Monday to Friday", "the Monday Club", "on Monday, the 3rd"]
)
def test_a_weekday_that_says_no_day_by_itself_is_passed_over(text: str) -> None:
    assert read(f"It was {text}.") == []
