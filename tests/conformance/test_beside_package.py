"""What a package's own check silences of what reader and model say, and what not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govdata.api import validate
from govdata.conformance.beside_package import BesidePackage
from govdata.finding import Finding, Problem
from govdata.place import Place
from tests.packages import release, write

if TYPE_CHECKING:
    from collections.abc import Callable

CELL = Place(source="a.csv", line=3, cell="[title]")


def finding(code: str, place: Place, pointer: str = "") -> Finding:
    return Finding.of(code, place, Problem(pointer=pointer, message=""))


def beside(*findings: Finding) -> BesidePackage:
    return BesidePackage(
        findings,
        spots=frozenset((f.place.source, f.place.line, f.place.cell) for f in findings if f.place.line),
        columns=frozenset((f.place.source, f.place.cell) for f in findings if f.code == "GD764"),
        damaged=frozenset(f.place.source for f in findings if f.code == "GD001"),
    )


def _without_rows(path: Path) -> None:
    path.write_bytes(path.read_bytes().partition(b"\n")[0] + b"\n")


def test_the_same_cell_is_not_spoken_of_twice_and_another_is() -> None:
    one = beside(finding("GD765", CELL))
    assert one.silences(finding("GD201", CELL))
    assert one.silences(finding("GD107", replace(CELL, cell="")))
    assert not one.silences(finding("GD201", replace(CELL, cell="[date]")))
    assert not one.silences(finding("GD201", replace(CELL, line=4)))
    assert not one.silences(finding("GD900", CELL))


def test_a_fault_of_a_whole_record_is_that_of_its_cells() -> None:
    assert beside(finding("GD770", replace(CELL, cell=""))).silences(finding("GD301", CELL))


def test_a_column_that_is_not_there_is_said_once_and_not_of_every_record() -> None:
    one = beside(finding("GD764", replace(CELL, line=1)))
    assert one.silences(finding("GD201", CELL))
    assert not one.silences(finding("GD201", replace(CELL, cell="[date]")))


def test_of_a_damaged_file_nothing_else_is_said() -> None:
    assert beside(finding("GD001", Place(source="a.csv"))).silences(finding("GD107", CELL))


def test_the_same_said_of_a_whole_file_is_said_once() -> None:
    one = beside(finding("GD751", Place(source="b.csv"), "/resources/1/path"))
    assert one.silences(finding("GD751", Place(source="b.csv")))
    assert not one.silences(finding("GD751", Place(source="c.csv")))


def test_that_a_file_was_changed_is_said_where_nothing_else_is() -> None:
    digests = [finding("GD750", Place(source=f"{name}.csv")) for name in "abc"]
    one = BesidePackage((finding("GD765", CELL), *digests))
    told = [f"{f.code} {f.place.source}" for f in one.unsaid([finding("GD314", Place(source="b.csv", line=2))])]
    assert told == ["GD765 a.csv", "GD750 c.csv"]


def test_a_place_in_the_descriptor_is_no_row() -> None:
    """All of a descriptor may stand on its first line, where one fault hides no other."""
    here = Place(source="datapackage.json", line=1, column=70)
    told = beside(finding("GD761", here, "/resources/0/type"))
    assert told.silences(finding("GD761", here, "/resources/0/type"))
    assert not told.silences(finding("GD756", replace(here, column=9), "/resources"))


def test_a_release_of_which_a_table_is_damaged_is_there_for_others_to_name(tmp_path: Path) -> None:
    meeting = {"id": "m", "type": "meeting", "name": "Meeting"}
    evidence = {"field": "/events/0/name", "start": 0, "end": 7, "text": "Meeting"}
    first = release(id="a", events=[meeting], provenance={"method": "parsed", "evidence": [evidence]})
    second = release(id="b", related=[{"relation": "follows", "target": "a"}])
    descriptor = write(tmp_path, [first, second])
    assert validate(descriptor).findings == ()
    (descriptor.parent / "data" / "events.csv").unlink()
    assert [f.code for f in validate(descriptor).findings] == ["GD751"]


@pytest.mark.parametrize("change", [Path.unlink, lambda path: path.write_bytes(b""), _without_rows])
def test_a_publisher_without_a_row_is_one_finding_however_many_releases_it_has(
    tmp_path: Path, change: Callable[[Path], object]
) -> None:
    descriptor = write(tmp_path, [release(id=one, title=f"Release {one}") for one in "abc"])
    assert validate(descriptor).findings == ()
    change(descriptor.parent / "data" / "publishers.csv")
    assert [f.code for f in validate(descriptor).findings if f.code != "GD750"] in (["GD751"], ["GD764"], ["GD771"])
