from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata import across
from govdata.across import clashes
from govdata.place import Place
from govdata.shard import key_row

if TYPE_CHECKING:
    from pathlib import Path


def write(folder: Path, shards: list[list[tuple[str, str, str, int]]]) -> None:
    for number, rows in enumerate(shards):
        lines = [key_row(kind, key, what, (Place(source="a", line=n),) * 2) for kind, key, what, n in rows]
        (folder / f"{number:05}").write_text("".join(sorted(lines)))


def said(folder: Path) -> list[tuple[str, int, int]]:
    return [(c.finding.code, c.finding.place.line, c.finding.related[0].place.line) for c in clashes(folder)]


def test_an_id_that_is_used_twice_is_found_wherever_it_stands_and_the_later_one_is_at_fault(tmp_path: Path) -> None:
    write(
        tmp_path,
        [[("release", "b", "", 10), ("release", "a", "", 9)], [("release", "a", "", 11), ("release", "c", "", 12)]],
    )
    assert said(tmp_path) == [("GD401", 11, 9)]


def test_a_publisher_may_be_described_in_one_way_only(tmp_path: Path) -> None:
    write(
        tmp_path,
        [
            [("publisher", "p", "P", 1), ("release", "p", "", 1)],
            [("publisher", "p", "P", 2), ("publisher", "p", "Q", 3)],
        ],
    )
    assert said(tmp_path) == [("GD402", 3, 1)]


@pytest.mark.parametrize("at_once", [2, 3, 200])
def test_many_shards_are_merged_in_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    monkeypatch.setattr(across, "_AT_ONCE", at_once)
    write(tmp_path, [[("release", f"r{n % 9}", "", n)] for n in range(10)])
    assert said(tmp_path) == [("GD401", 9, 0)]
