from __future__ import annotations

from tests.rules.target import ready


def test_news_wants_the_instant_of_the_version() -> None:
    assert ready({"newsml": {}}) == [("GD520", "/modified_at")]


def test_it_is_quiet_where_the_record_says_it_or_no_news_is_made() -> None:
    assert ready({"newsml": {}}, modified_at="2026-03-01T09:30:00+08:00") == ready({"jsonld": {}}) == []
