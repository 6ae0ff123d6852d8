from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/published_at", "2026-03-02T00:00:00+08:00", "/published_at"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD314", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/published_at", "2026-03-01T23:59:59-11:00"),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
