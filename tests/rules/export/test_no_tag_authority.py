from __future__ import annotations

import pytest

from tests.rules.target import described


@pytest.mark.parametrize("said", [{}, {"authority": "data.example.org"}, {"year": "2026"}])
def test_a_tag_uri_needs_authority_and_year(said: dict[str, str]) -> None:
    assert [code for code, _ in described(("newsml",), base="https://data.example.org/", **said)] == ["GD521"]


def test_it_is_quiet_where_both_are_said_or_no_news_is_made() -> None:
    assert described(("newsml",), authority="data.example.org", year="2026") == described(("ndjson",)) == []
