from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/actors/1/organization", "ada-lim", "/actors/1/organization"),
        ("/actors/0/on_behalf_of", ["ministry"], "/actors/0/on_behalf_of/0"),
        ("/actors/0/organization", "ada-lim", "/actors/0/organization"),
        ("/issuers", ["ada-lim"], "/issuers/0"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD310", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/issuers", ["ministry"]),
        ("/actors/2", {"id": "guests", "kind": "group", "name": "Guests", "organization": "ministry"}),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
