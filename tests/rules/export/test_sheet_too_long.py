from __future__ import annotations

import pytest

from govdata.tables import limits
from tests.rules.target import ready

XLSX = {"xlsx": {"labels": "en"}}


@pytest.mark.parametrize(("count", "found"), [(500, []), (501, [("GD541", "/keywords")])])
def test_a_list_is_as_long_as_a_sheet_at_most(
    monkeypatch: pytest.MonkeyPatch, count: int, found: list[tuple[str, str]]
) -> None:
    monkeypatch.setattr(limits, "MOST_ROWS", 500)
    assert ready(XLSX, keywords=[f"{n:04}" for n in range(count)]) == found


def test_a_list_of_an_event_is_told_at_the_record(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_ROWS", 3)
    actors = [{"id": f"a{n}", "kind": "person", "name": "A"} for n in range(3)]
    event = {
        "id": "e",
        "type": "visit",
        "name": "V",
        "participants": [{"actor": a["id"], "role": r} for a in actors for r in ("guest", "host")],
    }
    assert ready(XLSX, actors=actors, events=[event]) == [("GD541", "")]


def test_other_formats_have_no_such_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_ROWS", 3)
    assert ready({"datapackage": {}}, keywords=["a", "b", "c", "d"]) == []
