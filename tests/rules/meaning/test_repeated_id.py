from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/actors/2", {"id": "ada-lim", "kind": "group", "name": "Guests"}, "/actors/2/id"),
        ("/events/1", {"id": "opening", "type": "visit", "name": "Visit"}, "/events/1/id"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD301", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/actors/2", {"id": "opening", "kind": "group", "name": "An actor may share an id with an event"}),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
