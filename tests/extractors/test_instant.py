from __future__ import annotations

import pytest

from govdata.extractors import extract
from govdata.given import Given

HEAD = "Quay opens\n\nThe Minister for Ports, Ms Ada Lim, opened the quay.\n\n"


def _instant(text: str, timezone: str | None = None) -> str | None:
    draft = extract(text, Given(publisher="x=X", timezone=timezone))
    found: str | None = draft.data.get("published_at")
    assert (found is None) == ("/published_at" not in draft.spans)
    return found


@pytest.mark.parametrize(
    ("foot", "instant"),
    [
        ("Ends/Sunday, March 1, 2026\nIssued at HKT 18:30", "2026-03-01T18:30:00+08:00"),
        ("Ends/Sunday, March 1, 2026\nIssued at SGT 08.05", "2026-03-01T08:05:00+08:00"),
        ("完／2026年3月1日（星期日）\n香港時間18時30分", "2026-03-01T18:30:00+08:00"),
        ("Published: 1 March 2026, 18:30 GMT", "2026-03-01T18:30:00Z"),
        ("Published: 1 March 2026 at 6.05 pm (UTC)", "2026-03-01T18:05:00Z"),
        ("Posted on 1 March 2026 18:30 +0530", "2026-03-01T18:30:00+05:30"),
        ("Published: 1 March 2026, 12:30 am UTC-3", "2026-03-01T00:30:00-03:00"),
        ("Date: 2026-03-01T18:30:00+08:00", "2026-03-01T18:30:00+08:00"),
    ],
)
def test_a_clock_time_with_its_zone_is_the_instant_of_publication(foot: str, instant: str) -> None:
    assert _instant(HEAD + foot) == instant
    assert _instant(HEAD + foot, "America/New_York") == instant


@pytest.mark.parametrize(
    ("foot", "timezone", "instant"),
    [
        ("Ends/Sunday, March 1, 2026\nIssued at 18:30", "+08:00", "2026-03-01T18:30:00+08:00"),
        ("Published: 1 March 2026, 18:30", "UTC", "2026-03-01T18:30:00Z"),
        ("Posted On: 1 March 2026 6:05PM by PIB Delhi", "Asia/Kolkata", "2026-03-01T18:05:00+05:30"),
        ("Published: 1 July 2026, 18:30", "America/New_York", "2026-07-01T18:30:00-04:00"),
        ("Published: 1 July 2026, 18:30 EDT", "America/New_York", "2026-07-01T18:30:00-04:00"),
        ("Published: 1 November 2026, 1:30 am EST", "America/New_York", "2026-11-01T01:30:00-05:00"),
        ("发布时间：2026-03-01 18:30", "Asia/Shanghai", "2026-03-01T18:30:00+08:00"),
    ],
)
def test_a_clock_time_without_a_zone_is_one_of_the_zone_that_is_given(foot: str, timezone: str, instant: str) -> None:
    assert _instant(HEAD + foot, timezone) == instant
    assert _instant(HEAD + foot) is None


@pytest.mark.parametrize(
    "foot",
    [
        "Published: 1 November 2026, 1:30 am",  # twice that day: clocks were put back
        "Published: 1 July 2026, 18:30 EST",  # not the clock of New York in July
        "Published: 1 March 2026, 18:30 QQT",
        "Published: 1 March 2026, 25:30",
        "Published: 1 March 2026, 13:30 pm",
        "Published: 1 March 2026, 10:30-12:00",
        "Published: 1 March 2026, 18:30 +99:00",
        "Published: 1 March 2026",
    ],
)
def test_what_is_not_known_stays_open(foot: str) -> None:
    assert _instant(HEAD + foot, "America/New_York") is None


def test_a_clock_time_after_a_day_that_is_told_of_is_not_that_of_publication() -> None:
    assert _instant("Quay opens\n\nMs Ada Lim opens the quay today (1 March 2026), 10:30 am.", "UTC") is None


def test_another_day_that_is_given_has_no_instant() -> None:
    text = HEAD + "Published: 1 March 2026, 18:30 UTC"
    assert "published_at" not in extract(text, Given(publisher="x=X", date="2026-03-02")).data
