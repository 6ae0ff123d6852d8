"""Dates of different precision, compared only as far as they can be."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.model.instant import bounds, certainly_after
from tests.values import partial_dates

DAY = 86_400


@pytest.mark.parametrize(
    ("text", "days"),
    [("2024", 366), ("2023", 365), ("1900", 365), ("2000", 366), ("2024-02", 29), ("2023-12", 31), ("2024-04-30", 1)],
)
def test_a_coarse_date_covers_all_of_its_days(text: str, days: int) -> None:
    first, last = bounds(text)
    assert last - first + 1 == days * DAY


@given(st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=st.timezones()))  # noqa: DTZ001
def test_a_date_time_is_one_second_of_utc(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    offset = whole.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        return  # the local mean time of a century ago, which no text form here has
    seconds = (whole.replace(tzinfo=None) - offset - datetime.min).total_seconds()  # noqa: DTZ901
    text = whole.isoformat().replace("+00:00", "Z")
    assert bounds(text) == (seconds + DAY, seconds + DAY)


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "0001", "9999-12"])
def test_the_ends_of_the_calendar_do_not_overflow(text: str) -> None:
    first, last = bounds(text)
    assert first <= last


@given(partial_dates(), partial_dates())
def test_of_two_dates_at_most_one_is_certainly_after_the_other(one: str, other: str) -> None:
    assert not (certainly_after(one, other) and certainly_after(other, one))


@given(partial_dates())
def test_no_date_is_after_itself(text: str) -> None:
    assert not certainly_after(text, text)


@given(st.dates(), st.dates())
def test_days_are_compared_as_days(one: date, other: date) -> None:
    assert certainly_after(one.isoformat(), other.isoformat()) == (one > other)


@pytest.mark.parametrize(
    ("first", "second", "after"),
    [
        ("2024-03-02", "2024-03", False),  # within it
        ("2024-03", "2024-03-02", False),
        ("2024-04", "2024-03-31", True),
        ("2025", "2024-12-31", True),
        ("2024-03-01T09:00:00+08:00", "2024-03-01T01:00:00Z", False),  # the same instant
        ("2024-03-01T09:00:01+08:00", "2024-03-01T01:00:00Z", True),
        ("2024-03-02T08:00:00Z", "2024-03-01", False),  # still that day west of Greenwich
        ("2024-03-02T14:00:00Z", "2024-03-01", True),  # over everywhere
        ("2024-03-03", "2024-03-02T10:00:00Z", False),  # begun already in the far east
        ("2024-03-03", "2024-03-02T09:59:59Z", True),
    ],
)
def test_what_the_zone_leaves_open_is_not_certain(first: str, second: str, after: bool) -> None:
    assert certainly_after(first, second) == after
