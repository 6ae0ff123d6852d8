from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.text.calendar import Clock, Day, When
from govdata.text.document import Span

HERE = Span(0, 1)


def iso(clock: Clock, when: When) -> str | None:
    day = clock.start(when)
    return day.iso if day else None


@pytest.mark.parametrize(
    ("today", "named", "expected"),
    [
        ("2026-01-01", Day(month=12, day=31), "2025-12-31"),
        ("2025-12-31", Day(month=1, day=1), "2026-01-01"),
        ("2026-06-01", Day(month=3, day=5), "2026-03-05"),
        ("2026-06-01", Day(year=2019, month=3), "2019-03"),
        ("2027-03-01", Day(month=2, day=29), "2028-02-29"),
        ("2026-03-01", Day(month=2, day=29), None),
        ("9999-12-31", Day(month=12, day=30), "9999-12-30"),
    ],
)
def test_a_day_without_year_is_in_the_year_nearest_to_today(today: str, named: Day, expected: str | None) -> None:
    assert Clock(today=dt.date.fromisoformat(today)).day(named).iso == expected


def test_relative_days_count_from_today_and_are_unknown_without_it() -> None:
    clock = Clock(today=dt.date(2026, 2, 28))
    offsets = [iso(clock, When(span=HERE, offset=offset)) for offset in (-1, 0, 1)]
    assert offsets == ["2026-02-27", "2026-02-28", "2026-03-01"]
    assert iso(Clock(), When(span=HERE, offset=0)) is None
    assert iso(Clock(today=dt.date.max), When(span=HERE, offset=1)) is None


@given(st.dates(min_value=dt.date(2, 1, 1), max_value=dt.date(9998, 1, 1)), st.integers(0, 6), st.integers(-1, 1))
def test_days_of_a_week_count_from_its_monday_whatever_today_is(today: dt.date, weekday: int, week: int) -> None:
    monday = today - dt.timedelta(days=today.weekday())
    found = iso(Clock(today=today), When(span=HERE, weekday=weekday, week=week))
    assert found == (monday + dt.timedelta(days=weekday + 7 * week)).isoformat()
    assert iso(Clock(), When(span=HERE, weekday=weekday, week=week)) is None


def test_a_stretch_ends_after_it_begins_or_has_no_end() -> None:
    clock = Clock(today=dt.date(2026, 2, 28))
    ends = [clock.end(When(span=HERE, start=Day(month=3, day=3), end=Day(month=3, day=day))) for day in (5, 3)]
    assert ends == [Day(year=2026, month=3, day=5), None]


@pytest.mark.parametrize(
    ("weekday", "side", "week", "expected"),
    [
        # Publication is on a Wednesday, 4 March 2026.
        (2, "behind", None, "2026-03-04"),
        (3, "behind", None, "2026-02-26"),
        (4, "ahead", None, "2026-03-06"),
        (1, "ahead", None, "2026-03-10"),
        (2, "ahead", None, None),
        (1, "next", None, "2026-03-10"),
        (4, "next", None, None),
        (4, "last", None, "2026-02-27"),
        (0, "last", None, None),
        (4, "", 1, "2026-03-13"),
        (4, "ahead", 0, "2026-03-06"),
        (4, "", None, None),
    ],
)
def test_a_weekday_is_a_day_where_words_or_tense_say_which(
    weekday: int, side: str, week: int | None, expected: str | None
) -> None:
    when = When(span=HERE, weekday=weekday, side=side, week=week)
    assert when.tells_day
    assert iso(Clock(today=dt.date(2026, 3, 4)), when) == expected
    assert iso(Clock(), when) is None
