from __future__ import annotations

import pytest

from tests.parsing.record import draft, gist


@pytest.mark.parametrize(
    ("suffix", "expected"),
    [
        ("(with photos/video)", ["photos", "videos"]),
        ("(with photo)", ["photos"]),
        ("(with video)", ["videos"]),
        ("（附圖）", ["photos"]),
        ("（附短片）", ["videos"]),
        ("", []),
    ],
)
def test_the_suffix_states_photos_and_videos_and_nothing_else_does(suffix: str, expected: list[str]) -> None:
    assert gist(draft(f"Quay opens {suffix}\n\nA video and photos were shown."))["media"] == expected
