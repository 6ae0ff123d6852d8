from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/contacts", [{"name": "Desk"}, {}], "/contacts/1"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD315", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/contacts", [{"name": "Desk"}]),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
