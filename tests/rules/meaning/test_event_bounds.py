from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/events/0/end", "2026-03-01", "/events/0/end"),
        (
            "/events/0",
            {"id": "e", "type": "visit", "name": "Visit", "start": "2026-03-02", "end": "2026-03-01"},
            "/events/0/end",
        ),
        (
            "/events/0",
            {
                "id": "e",
                "type": "visit",
                "name": "Visit",
                "start": "2026-03-01T10:00:00+08:00",
                "end": "2026-03-01T01:59:59Z",
            },
            "/events/0/end",
        ),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD303", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/events/0", {"id": "e", "type": "visit", "name": "Visit", "start": "2026-03", "end": "2026"}),
        (
            "/events/0",
            {"id": "e", "type": "visit", "name": "Visit", "start": "2026-03-02T00:00:00+14:00", "end": "2026-03-01"},
        ),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
