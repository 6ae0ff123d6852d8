from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.errors import SourceError
from govdata.register import load

if TYPE_CHECKING:
    from pathlib import Path


def test_a_register_is_read_by_id(tmp_path: Path) -> None:
    path = tmp_path / "actors.yaml"
    path.write_text("publishers: [{id: hm, name: Harbour Ministry}]\nactors:\n  - {id: a, kind: person, name: A}\n")
    register = load(path)
    assert register.publishers == {"hm": {"id": "hm", "name": "Harbour Ministry"}}
    assert register.actors == {"a": {"id": "a", "kind": "person", "name": "A"}}


def test_an_entry_may_be_refined_where_it_is_used(tmp_path: Path) -> None:
    path = tmp_path / "actors.yaml"
    path.write_text("actors: [{id: a, kind: person, name: A, role: Mayor}]\n")
    data, problems = load(path).resolve(
        {"actors": [{"id": "a", "role": "Host"}, {"id": "b", "kind": "group", "name": "B"}]}
    )
    assert problems == []
    assert data["actors"] == [
        {"id": "a", "kind": "person", "name": "A", "role": "Host"},
        {"id": "b", "kind": "group", "name": "B"},
    ]


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("actors: [{name: A}]", ":1:10", "needs an `id`"),
        ("actors: [{id: a}, {id: a}]", ":1:24", "stands twice"),
        ("people: []", ":1:1", "two lists"),
        ("actors: [{id: a, id: b}]", ":1:18", "given twice"),
        ("actors: [", ":1", "GD101"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, text: str, at: str, said: str) -> None:
    path = tmp_path / "actors.yaml"
    path.write_text(text)
    with pytest.raises(SourceError, match="register") as caught:
        load(path)
    (finding,) = caught.value.findings
    assert f"actors.yaml{at}" in str(finding)
    assert said in str(finding)
