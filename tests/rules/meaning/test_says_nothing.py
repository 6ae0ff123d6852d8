from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/contacts", [{}], "/contacts/0"),
        ("/events/0/place", {}, "/events/0/place"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD315", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/contacts", [{"phone": "1"}]),
        ("/events/0/place", {"country": "SG"}),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
