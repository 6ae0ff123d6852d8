from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/language", "english", "/language"),
        ("/publisher/country", "UK", "/publisher/country"),
        ("/events/0/place", {"country": "YY"}, "/events/0/place/country"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert found(at, value) == [("GD610", pointer)]


@pytest.mark.parametrize(
    ("at", "value"), [("/language", "zh-Hant"), ("/publisher/country", "XA"), ("/events/0/place", {"country": "CN"})]
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
