from __future__ import annotations

import pytest

from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value", "pointer"),
    [
        ("/photos", {"status": "linked", "items": [{"url": "https://a.example/1.jpg"}]}, "/photos/items/0"),
        (
            "/photos",
            {"status": "linked", "items": [{"url": "https://a.example/1", "alt": "A"}, {"url": "https://a.example/2"}]},
            "/photos/items/1",
        ),
    ],
)
def test_it_complains_of_each_at_its_place(at: str, value: object, pointer: str) -> None:
    assert ("GD305", pointer) in found(at, value)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/photos", {"status": "linked", "items": [{"url": "https://a.example/1.jpg", "alt": "A woman"}]}),
        ("/videos", {"status": "linked", "items": [{"url": "https://a.example/1.mp4"}]}),
        ("/photos", True),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []
