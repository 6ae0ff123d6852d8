from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from govdata import across, inputs, pipeline
from govdata.across import Keys, clashes
from govdata.inputs import find
from govdata.model.release import Release
from govdata.shard import Settings
from tests.rules.case import RECORD

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.finding import Finding


def record(name: str, **fields: object) -> dict[str, Any]:
    return {**RECORD, "id": name, "title": f"About {name}", **fields}


def publisher(name: str) -> dict[str, object]:
    return {"publisher": {"id": "harbour-ministry", "name": name}}


def told(folder: Path, shards: list[list[dict[str, Any]]]) -> list[tuple[str, tuple[int, int, int]]]:
    """Codes and records at fault: each shard is one input."""
    for number, records in enumerate(shards):
        keys = Keys(number)
        for n, data in enumerate(records):
            keys.add(Release.model_validate(data), "f.ndjson", (0, n))
        keys.write(folder)
    return [(one.code, one.clash.row.record) for one in clashes(folder)]


def test_an_id_that_is_used_twice_is_found_wherever_it_stands_and_the_later_one_is_at_fault(tmp_path: Path) -> None:
    shards = [[record("b"), record("a")], [record("c"), record("a", title="Another"), record("d")]]
    assert told(tmp_path, shards) == [("GD401", (1, 0, 1))]


def test_each_further_description_of_a_publisher_is_told_once(tmp_path: Path) -> None:
    shards = [
        [record("a", **publisher("P")), record("b", **publisher("P"))],
        [record("c", **publisher("Q")), record("d", **publisher("P")), record("e", **publisher("Q"))],
        [record("f", **publisher("Q")), record("g", **publisher("R"))],
    ]
    assert told(tmp_path, shards) == [("GD402", (1, 0, 0)), ("GD402", (2, 0, 1))]


def test_what_is_said_of_a_record_already_is_not_compared(tmp_path: Path) -> None:
    keys = Keys(0)
    keys.add(Release.model_validate(record("a", **publisher("P"))), "f", (0, 0), ["/publisher"])
    keys.add(Release.model_validate(record("b", **publisher("Q"))), "f", (0, 1))
    keys.write(tmp_path)
    assert clashes(tmp_path) == []


@pytest.mark.parametrize("at_once", [2, 3, 200])
def test_many_shards_are_merged_in_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    monkeypatch.setattr(across, "_AT_ONCE", at_once)
    shards = [[record(f"r{n % 9}", title=f"About {n}")] for n in range(10)]
    assert told(tmp_path, shards) == [("GD401", (9, 0, 0))]


def found(*names: str, workers: int = 1) -> list[Finding]:
    results = pipeline.validate(find(names), Settings(), workers=workers)
    return sorted(f for result in results for f in result.findings)


@pytest.fixture
def clashing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dataset in three files in which every rule between records has something to say."""
    monkeypatch.chdir(tmp_path)
    lim = {"id": "ada-lim", "kind": "person"}
    first = [
        record(
            "one", translations=[{"language": "zh-Hant", "id": "two"}], actors=[{**lim, "name": "Ada Lim"}], events=[]
        ),
        record("two", related=[{"relation": "corrects", "target": "nowhere"}]),
        record("three", title="About: ONE", translations=[{"language": "fr", "id": "gone"}]),
    ]
    second = [
        record("one", title="Another"),
        record("four", actors=[{**lim, "name": "Ada Linn"}], events=[], **publisher("Another Ministry")),
    ]
    lines = [Release.model_validate(r).canonical().decode() for r in (*first, *second)]
    (tmp_path / "a.ndjson").write_text("\n".join(lines[:3]) + "\n")
    (tmp_path / "b.ndjson").write_text("\n".join(lines[3:]) + "\n")
    (tmp_path / "2026-03-02-five.json").write_text(Release.model_validate(record("five")).canonical().decode())
    return tmp_path


def test_every_clash_is_told_at_its_value_with_the_line_and_the_other_place(clashing: Path) -> None:
    del clashing
    assert [f"{f.place} {f.code}" + "".join(f" and {r.place}" for r in f.related) for f in found(".")] == [
        "2026-03-02-five.json:1:65 GD412",
        "a.ndjson:1:305 GD407 and a.ndjson:2:7",
        "a.ndjson:1:320 GD406 and a.ndjson:2:7",
        "a.ndjson:2:528 GD408",
        "a.ndjson:3:46 GD411 and a.ndjson:1:44",
        "a.ndjson:3:526 GD405",
        "b.ndjson:1:7 GD401 and a.ndjson:1:7",
        "b.ndjson:2:106 GD402 and 2026-03-02-five.json:1:106",
        "b.ndjson:2:207 GD409 and 2026-03-02-five.json:1:273",
    ]
    assert all(finding.line and all(other.line for other in finding.related) for finding in found("."))


def test_findings_depend_neither_on_the_order_of_files_nor_on_shards_nor_on_workers(
    clashing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = sorted(path.name for path in clashing.iterdir())
    expected = found(*names)
    assert found(*reversed(names)) == expected
    for records in (1, 2):
        monkeypatch.setattr(inputs, "SHARD_RECORDS", records)
        assert found(*names) == expected
    assert found(*names, workers=2) == expected


def test_a_record_with_faults_still_has_its_id_and_answers_for_its_translations(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    faulty = {**record("one"), "date": "2026-03-0"}
    sound = [record("one", title="B"), record("two", title="C", translations=[{"language": "fr", "id": "one"}])]
    (tmp_path / "a.ndjson").write_text(f"{json.dumps(faulty)}\n")
    (tmp_path / "b.ndjson").write_text("".join(f"{json.dumps(one)}\n" for one in sound))
    told = [(f.code, f.place.source, [r.place.source for r in f.related]) for f in found(".")]
    assert told == [("GD207", "a.ndjson", []), ("GD401", "b.ndjson", ["a.ndjson"])]


def test_what_is_more_than_fits_in_memory_is_merged_all_the_same(
    clashing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = sorted(path.name for path in clashing.iterdir())
    expected = found(*names)
    for rows in (0, 1, 5):
        monkeypatch.setattr(across, "_MOST_ROWS", rows)
        assert found(*names) == expected
