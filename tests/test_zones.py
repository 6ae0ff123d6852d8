from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from govdata.zones import is_zone, offset, zone


@pytest.mark.parametrize("name", ["UTC", "+08:00", "-03:30", "+14:00", "Asia/Singapore"])
def test_what_names_a_zone(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize("name", ["", "Mars/X", "+15:00", "+8", "Asia", "../../etc/passwd", "a\0b", "x" * 5000])
def test_what_names_none(name: str) -> None:
    assert not is_zone(name)


@pytest.mark.parametrize(
    ("day", "name", "written"),
    [("2026-07-01", "UTC", "Z"), ("2026-07-01", "Europe/Berlin", "+02:00"), ("2026-01-01", "-03:30", "-03:30")],
)
def test_the_offset_is_that_of_the_day(day: str, name: str, written: str) -> None:
    assert offset(datetime.fromisoformat(day).replace(tzinfo=zone(name))) == written


def test_offsets_are_written_in_whole_minutes() -> None:
    local = timezone(timedelta(minutes=19, seconds=32))
    assert offset(datetime(1880, 1, 1, tzinfo=local)) == "+00:19"
