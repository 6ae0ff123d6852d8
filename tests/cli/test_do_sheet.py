from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import openpyxl
import pytest

import govdata
from govdata.codes import get
from govdata.model.release import Release
from govdata.tables.example import EXAMPLES
from tests.cli.run import runner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl import Workbook

    from tests.cli.run import Done

RECORDS = [Release.model_validate(example).canonical() for example in EXAMPLES]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    return runner(capsys)


@pytest.fixture
def template(run: Callable[..., Done], tmp_path: Path) -> Path:
    path = tmp_path / "template.xlsx"
    assert run("sheet", path) == (0, f"Wrote {path}. Fill it in, then: govdata validate {path}\n", "")
    return path


def test_the_template_reads_back_as_exactly_its_example_without_a_finding(template: Path) -> None:
    assert [release.canonical() for release in govdata.read(template)] == RECORDS
    assert govdata.validate(template).findings == ()


@pytest.mark.parametrize("labels", ["none", "zh-Hant", "zh-Hans"])
def test_so_it_does_with_other_labels(run: Callable[..., Done], tmp_path: Path, labels: str) -> None:
    assert run("sheet", tmp_path / "t.xlsx", "--labels", labels).code == 0
    assert [release.canonical() for release in govdata.read(tmp_path / "t.xlsx")] == RECORDS


def test_every_cell_that_is_filled_in_is_a_text_and_stays_one(template: Path) -> None:
    for sheet in openpyxl.load_workbook(template):
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            assert (cell.data_type, cell.number_format) == ("s", "@"), (sheet.title, cell.coordinate)
        if sheet.title not in {"about", "columns", "codes"}:
            assert all(d.font is None or d.number_format == "@" for d in sheet.column_dimensions.values())


def offered(book: Workbook, cell: str) -> list[str]:
    """What the drop-down of a cell offers."""
    name, _, at = cell.partition("!")
    rules = [r for r in book[name].data_validations.dataValidation if r.type == "list" and at in r.cells]
    sheet, _, cells = rules[0].formula1.replace("$", "").partition("!")
    return [row[0].value for row in book[sheet][cells]]


def test_codes_are_chosen_from_lists_of_their_labels(template: Path) -> None:
    book = openpyxl.load_workbook(template)
    for cell, name in {"releases!B2": "release-type", "actors!C900": "actor-kind", "events!C2": "event-type"}.items():
        assert offered(book, cell) == [code.en for code in get(name).codes]


def test_ids_of_other_rows_are_offered_and_others_may_be_typed(template: Path) -> None:
    book = openpyxl.load_workbook(template)
    assert offered(book, "actors!B2")[:3] == [example["id"] for example in EXAMPLES]
    rule = next(r for r in book["actors"].data_validations.dataValidation if "B2" in r.cells)
    assert not rule.showErrorMessage


def test_headers_are_frozen_and_the_columns_are_explained(template: Path) -> None:
    book = openpyxl.load_workbook(template)
    tables = [name for name in book.sheetnames if name not in {"about", "columns", "codes"}]
    assert {book[name].freeze_panes for name in tables} == {"B2"}
    explained = {(row[0].value, row[1].value) for row in book["columns"].iter_rows(min_row=2)}
    assert explained == {(name, cell.value) for name in tables for cell in book[name][1]}
    assert all(row[2].value and row[3].value for row in book["columns"].iter_rows(min_row=2))


def test_two_templates_are_the_same_bytes(run: Callable[..., Done], template: Path, tmp_path: Path) -> None:
    run("sheet", tmp_path / "b.xlsx")
    assert template.read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_filled_in_template_goes_into_records_and_a_publication(
    run: Callable[..., Done], template: Path, tmp_path: Path
) -> None:
    assert run("validate", template).out == "3 records in 1 file: 0 errors, 0 warnings.\n"
    assert run("parse", template, "-o", tmp_path / "records").code == 0
    assert sorted(r.canonical() for r in govdata.read(tmp_path / "records")) == sorted(RECORDS)
    assert run("export", template, "--to", "xlsx,datapackage", "--out", tmp_path / "out").code == 0
    assert run("verify", tmp_path / "out").code == 0


@pytest.mark.parametrize(("name", "says"), [("t.csv", "ends in .xlsx"), ("there.xlsx", "is there already")])
def test_a_name_that_cannot_be_used_is_refused(run: Callable[..., Done], tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "there.xlsx").write_text("mine")
    done = run("sheet", tmp_path / name)
    assert (done.code, says in done.err, (tmp_path / "there.xlsx").read_text()) == (2, True, "mine")


def test_a_folder_that_is_not_there_is_refused(run: Callable[..., Done], tmp_path: Path) -> None:
    assert run("sheet", tmp_path / "gone" / "t.xlsx").code == 2


@pytest.mark.parametrize("command", ["sheet", "validate", "export"])
def test_a_missing_library_is_named_with_the_extra_that_brings_it(
    run: Callable[..., Done], template: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    for name in ("python_calamine", "xlsxwriter"):
        monkeypatch.setitem(sys.modules, name, None)
    arguments: dict[str, list[object]] = {
        "sheet": [template.with_name("b.xlsx")],
        "validate": [template],
        "export": [template, "--to", "xlsx", "--out", template.with_name("out")],
    }
    done = run(command, *arguments[command])
    assert (done.code, "pip install 'govdata[xlsx]'" in done.err) == (2, True)
