from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/title", "Cafe\u0301", "/title"),
        ("/actors/1/name", "\uf900", "/actors/1/name"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD608", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/title", "Café"),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
