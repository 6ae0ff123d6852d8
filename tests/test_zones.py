from __future__ import annotations

import pytest

from govdata.zones import is_zone


@pytest.mark.parametrize("name", ["UTC", "+08:00", "-03:30", "+14:00", "Asia/Singapore"])
def test_what_names_a_zone(name: str) -> None:
    assert is_zone(name)


@pytest.mark.parametrize("name", ["", "Mars/X", "+15:00", "+8", "Asia", "../../etc/passwd", "a\0b", "x" * 5000])
def test_what_names_none(name: str) -> None:
    assert not is_zone(name)
