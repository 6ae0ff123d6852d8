"""Rows and sheets of OpenDocument spreadsheets, as they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.source import Source
from govdata.tables.cells import Covered
from govdata.tables.opendocument import sheets
from tests.ods import Cell, ods, row, table

if TYPE_CHECKING:
    from pathlib import Path

BLANK = row([Cell('<table:table-cell table:number-columns-repeated="9"/>')], 'table:number-rows-repeated="{}"')
SPAN = 'table:number-columns-spanned="2" table:number-rows-spanned="2"'


def read(path: Path) -> dict[str, list[tuple[int, Any]]]:
    told: list[object] = []
    found = {sheet.name: [*sheet.records] for sheet in sheets(Source.of(path), told.append)}
    assert told == []
    return found


def test_each_row_has_its_number_and_ends_at_its_last_value(tmp_path: Path) -> None:
    rows = [
        BLANK.format(3),
        ["a", None, "b", None],
        BLANK.format(1_000_000),
        row(["c"], 'table:number-rows-repeated="2"'),
    ]
    path = ods(tmp_path / "a.ods", {"first": rows, "second": [["d"]]})
    assert read(path) == {
        "first": [(4, ["a", "", "b"]), (1_000_005, ["c"]), (1_000_006, ["c"])],
        "second": [(1, ["d"])],
    }


def test_covered_cells_say_by_which_one(tmp_path: Path) -> None:
    covered = Cell("<table:covered-table-cell/>")
    span = Cell(f'<table:table-cell office:value-type="string" {SPAN}><text:p>a</text:p></table:table-cell>')
    path = ods(tmp_path / "a.ods", {"s": [["x", span, covered], ["y", covered, covered, "z"], [None, covered]]})
    assert read(path) == {
        "s": [
            (1, ["x", "a", Covered("B1")]),
            (2, ["y", Covered("B1"), Covered("B1"), "z"]),
            (3, ["", Covered("another cell")]),
        ]
    }


def test_a_sheet_that_is_not_read_to_its_end_does_not_hold_up_the_next(tmp_path: Path) -> None:
    path = ods(tmp_path / "a.ods", table("first", [["a"], ["b"]]) + table("second", [["c"]]))
    told: list[object] = []
    found = [(sheet.name, next(sheet.records)) for sheet in sheets(Source.of(path), told.append)]
    assert found == [("first", (1, ["a"])), ("second", (1, ["c"]))]
