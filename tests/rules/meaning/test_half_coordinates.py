from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/events/0/place", {"latitude": "1.5"}, "/events/0/place/latitude"),
        ("/events/0/place", {"name": "Quay", "longitude": "1.5"}, "/events/0/place/longitude"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD313", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/events/0/place", {"latitude": "1.5", "longitude": "2"}),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
