"""Workbooks as other programs and hands leave them: the right values, or one clear finding."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table

import govdata
from govdata.vocab.datapackage import table_schema
from govdata.vocab.tables import BY_NAME
from tests.sheets import RECORDS, tables, workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Change = Callable[[Any], object]

TITLE = str(tables()["releases"][1][2])


def saved(path: Path, change: Change) -> Path:
    book = workbook(tables())
    change(book)
    book.save(path)
    return path


def edited(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """A workbook with its parts changed as no spreadsheet would."""
    sound = saved(path.with_name("sound.xlsx"), lambda _book: None)
    with ZipFile(sound) as parts, ZipFile(path, "w", ZIP_DEFLATED) as made:
        for name in parts.namelist():
            made.writestr(name, change(name, parts.read(name)))
    return path


def told(path: Path) -> list[str]:
    name = path.as_posix()
    return [f"{f.code} {str(f.place).replace(name, '')}" for f in govdata.validate(path).findings if f.code < "GD4"]


def in_1904(book: Any) -> None:  # noqa: ANN401  # openpyxl has no types
    book.epoch = CALENDAR_MAC_1904
    cell = book["releases"]["D2"]
    cell.value, cell.number_format = date(2026, 3, 1), "yyyy-mm-dd"


def rich(book: Any) -> None:  # noqa: ANN401
    book["releases"]["C2"].value = CellRichText(TITLE[:3], TextBlock(InlineFont(b=True), TITLE[3:]))


def filtered(book: Any) -> None:  # noqa: ANN401
    sheet = book["releases"]
    sheet.auto_filter.ref = sheet.dimensions
    sheet.row_dimensions[2].hidden = sheet.column_dimensions["C"].hidden = True


def spread(book: Any) -> None:  # noqa: ANN401
    sheet = book["releases"]
    for at in (1, 3):
        sheet.insert_rows(at)
        sheet.insert_cols(at)


def renamed(book: Any) -> None:  # noqa: ANN401
    for cell in book["releases"][1]:
        cell.value = f" {str(cell.value).upper().replace('_', ' ')}  "
    book["releases"].title = "Releases "


def painted(book: Any) -> None:  # noqa: ANN401
    """Colour down to the last row, and no value."""
    book["releases"]["A1048576"].fill = PatternFill("solid", fgColor="FFFF00")


def annotated(book: Any) -> None:  # noqa: ANN401
    sheet = book["releases"]
    sheet["C2"].comment = Comment("Is this right?", "me")
    sheet["C2"].hyperlink = "https://harbour.example/"
    sheet.add_table(Table(displayName="Releases", ref=sheet.dimensions))
    sheet.protection.sheet = True
    book.create_chartsheet("Chart")


SOUND: dict[str, Change] = {
    "colour down to the last row": painted,
    "comments, links, tables, charts, protection": annotated,
    "days counted from 1904": in_1904,
    "rich text": rich,
    "rows that a filter hides": filtered,
    "blank rows and columns": spread,
    "names in other case": renamed,
}


@pytest.mark.parametrize("name", SOUND)
def test_what_changes_no_value_is_read_without_a_word(tmp_path: Path, name: str) -> None:
    path = saved(tmp_path / "sheet.xlsx", SOUND[name])
    assert told(path) == []
    assert [release.canonical() for release in govdata.read(path)] == RECORDS


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_read_with_a_warning(tmp_path: Path, state: str) -> None:
    path = saved(tmp_path / "sheet.xlsx", lambda book: setattr(book["actors"], "sheet_state", state))
    assert told(path) == ["GD114 [actors!A1]"]
    assert [release.canonical() for release in govdata.read(path)] == RECORDS


def fields(table: str) -> list[dict[str, Any]]:
    """The fields of the schema of a table."""
    found: list[dict[str, Any]] = table_schema(BY_NAME[table])["fields"]
    return found


def again(book: Any) -> None:  # noqa: ANN401
    sheet = book["releases"]
    sheet.insert_rows(3)
    for cell in sheet[1]:
        sheet.cell(3, cell.column).value = cell.value


def titled(book: Any) -> None:  # noqa: ANN401
    book["releases"].insert_rows(1)
    book["releases"]["A1"].value = "Press releases of 2026"


@pytest.mark.parametrize(
    ("change", "finding", "says"),
    [(again, "GD103 [releases!A3]", "a second time"), (titled, "GD201 [releases!A1]", "row 2 is")],
)
def test_a_header_that_is_out_of_its_place_is_one_finding(
    tmp_path: Path, change: Change, finding: str, says: str
) -> None:
    path = saved(tmp_path / "sheet.xlsx", change)
    assert told(path) == [finding]
    assert says in govdata.validate(path).findings[0].message


@pytest.mark.parametrize("what", ["type", "description", "hint"])
@pytest.mark.parametrize("table", ["releases", "actors", "events"])
def test_a_row_that_explains_the_columns_is_one_finding_and_no_row(tmp_path: Path, table: str, what: str) -> None:
    said = {field["name"]: field.get(what, f"What to put into {field['name']} here") for field in fields(table)}

    def explained(book: Any) -> None:  # noqa: ANN401
        sheet = book[table]
        sheet.insert_rows(2)
        for cell in sheet[1]:
            sheet.cell(2, cell.column).value = said[cell.value]

    path = saved(tmp_path / "sheet.xlsx", explained)
    assert told(path) == [f"GD107 [{table}!A2]"]
    assert govdata.validate(path).records == len(RECORDS) + 1  # the finding is of a record of its own


def in_first_sheet(end: bytes) -> Callable[[str, bytes], bytes]:
    return lambda name, part: (
        part.replace(b"</sheetData>", end + b"</sheetData>") if name.endswith("sheet1.xml") else part
    )


LONG = b'<row r="50"><c r="A50" t="inlineStr"><is><t>' + b"x" * 10_000_000 + b"</t></is></c></row>"


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (lambda _, part: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:XFD1048576"', part), []),
        (in_first_sheet(b"".join(b'<row r="%d"><c r="A%d" s="0"/></row>' % (n, n) for n in range(100, 9000))), []),
        (in_first_sheet(b"<!--" + b"x" * 40_000_000 + b"-->"), ["GD006 "]),
        (in_first_sheet(LONG), ["GD208 [publishers!A50]", "GD201 [publishers!B50]"]),
    ],
    ids=["a wrong dimension", "rows of nothing", "a part that was made to grow", "a cell of ten million"],
)
def test_what_is_made_to_fill_the_memory_does_not(
    tmp_path: Path, change: Callable[[str, bytes], bytes], codes: list[str]
) -> None:
    path = edited(tmp_path / "sheet.xlsx", change)
    assert told(path) == codes
    if not codes:
        assert [release.canonical() for release in govdata.read(path)] == RECORDS


@pytest.mark.parametrize("suffix", [".xls", ".ods", ".xlsb", ".xlsx"])
def test_files_of_other_spreadsheets_are_told_for_what_they_are(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"old{suffix}"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    assert told(path) == ["GD111 "]
