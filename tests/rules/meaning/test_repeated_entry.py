from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/issuers", ["ministry", "ministry"], "/issuers/1"),
        ("/actors/1/on_behalf_of", ["ministry", "ministry"], "/actors/1/on_behalf_of/1"),
        ("/events/0/participants/1", {"actor": "ada-lim", "role": "speaker"}, "/events/0/participants/1"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD311", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/issuers", ["ministry"]),
        ("/events/0/participants/1", {"actor": "ada-lim", "role": "host"}),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
