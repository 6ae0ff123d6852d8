from __future__ import annotations

from typing import Any

import pytest

from govdata.vocab.instant import Instant, record_instant
from tests.newsml import release

MODIFIED, RECORDED, PUBLISHED = "2026-03-04T00:00:00Z", "2026-03-03T00:00:00Z", "2026-03-01T09:30:00+08:00"
MADE = {"method": "parsed", "recorded_at": RECORDED}


@pytest.mark.parametrize(
    ("fields", "instant"),
    [
        ({"modified_at": MODIFIED, "published_at": PUBLISHED, "provenance": MADE}, Instant(MODIFIED, derived=False)),
        ({"published_at": PUBLISHED, "provenance": MADE}, Instant(RECORDED, derived=True)),
        ({"published_at": PUBLISHED, "provenance": {"method": "parsed"}}, Instant(PUBLISHED, derived=True)),
        ({}, Instant("2026-03-01T00:00:00Z", derived=True)),
    ],
)
def test_the_instant_is_the_first_that_is_known(fields: dict[str, Any], instant: Instant) -> None:
    assert record_instant(release(**fields), "UTC") == instant


@pytest.mark.parametrize(
    ("date", "zone", "text"),
    [
        ("2026-03-01", "+08:00", "2026-03-01T00:00:00+08:00"),
        ("2026-03-01", "-03:30", "2026-03-01T00:00:00-03:30"),
        ("2026-03-01", "+00:00", "2026-03-01T00:00:00Z"),
        ("2026-03-01", "Asia/Hong_Kong", "2026-03-01T00:00:00+08:00"),
        ("2026-07-01", "Europe/London", "2026-07-01T00:00:00+01:00"),
        ("1850-01-01", "America/New_York", "1850-01-01T00:00:00-04:56"),
        ("0001-01-01", "Asia/Hong_Kong", "0001-01-01T00:00:00+07:36"),
        ("9999-12-31", "America/New_York", "9999-12-31T00:00:00-05:00"),
    ],
)
def test_a_day_has_the_offset_of_its_zone_in_whole_minutes(date: str, zone: str, text: str) -> None:
    assert record_instant(release(date=date), zone).text == text
