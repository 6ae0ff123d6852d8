from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/photos", {"status": "linked"}, "/photos/status"),
        ("/photos", {"status": "none", "count": 1}, "/photos/count"),
        ("/videos", {"status": "stated", "items": [{"url": "https://a.example/1", "alt": "A quay"}]}, "/videos/status"),
        (
            "/photos",
            {"status": "unknown", "items": [{"url": "https://a.example/1", "alt": "A quay"}]},
            "/photos/status",
        ),
        (
            "/photos",
            {"status": "linked", "count": 1, "items": [{"url": "https://a.example/1"}, {"url": "https://a.example/2"}]},
            "/photos/count",
        ),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD304", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/photos", {"status": "stated", "count": 3}),
        ("/photos", {"status": "linked", "count": 9, "items": [{"url": "https://a.example/1", "alt": "A quay"}]}),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
