from __future__ import annotations

from tests.rules.target import ready


def test_what_is_embargoed_will_not_be_in_the_export() -> None:
    assert ready({"ndjson": {}}, status="embargoed") == [("GD503", "/status")]


def test_it_is_quiet_of_what_is_published() -> None:
    assert ready({"ndjson": {}}) == []
