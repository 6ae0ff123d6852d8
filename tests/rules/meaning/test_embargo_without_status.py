from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/embargo_until", "2026-03-02T00:00:00Z", "/embargo_until"),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD308", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/status", "embargoed"),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
