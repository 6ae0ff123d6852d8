from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/issuers", ["minstry"], "/issuers/0"),
        ("/actors/1/organization", "minstry", "/actors/1/organization"),
        ("/actors/1/on_behalf_of", ["ministry", "nobody"], "/actors/1/on_behalf_of/1"),
        ("/events/0/participants/0/actor", "ada", "/events/0/participants/0/actor"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD302", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/issuers", ["ministry"]),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
