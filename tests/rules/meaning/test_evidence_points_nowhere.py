from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        (
            "/provenance",
            {"method": "parsed", "evidence": [{"field": "/actors/9/name", "start": 0, "end": 4, "text": "quay"}]},
            "/provenance/evidence/0/field",
        ),
        (
            "/provenance",
            {"method": "parsed", "evidence": [{"field": "/summary", "start": 0, "end": 4, "text": "quay"}]},
            "/provenance/evidence/0/field",
        ),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD317", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (
            "/provenance",
            {"method": "parsed", "evidence": [{"field": "/actors/1/name", "start": 0, "end": 4, "text": "Lim."}]},
        ),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
