"""OpenDocument spreadsheets as LibreOffice and others leave them: what is taken, what is refused, each at its cell."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govdata
from govdata.given import Given
from govdata.inputs import route
from govdata.readers.ods import READER
from govdata.source import Source
from tests.environment import ROOT
from tests.ods import MIMETYPE, Cell, cell, content, ods, row, table
from tests.sheets import RECORDS, found, laid_out, read, tables, workbook
from tests.strategies import datasets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govdata.model.release import Release
    from tests.sheets import Tables

    Change = Callable[[Tables], object]

QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
DAY, MOMENT = date(2026, 3, 1), datetime(2026, 3, 1, 10, 0)  # noqa: DTZ001  # a spreadsheet knows no zone
QUAY = "2026-03-01-north-quay"


def put(at: str, value: object) -> Change:
    """Put a value in a cell that is named by its sheet, column and row."""
    name, _, place = at.partition("!")
    column, number = ord(place[0]) - 65, int(place[1:])

    def change(sheets: Tables) -> None:
        rows = sheets[name]
        rows[number - 1] = [*rows[number - 1], *[None] * (column + 1 - len(rows[number - 1]))]
        rows[number - 1][column] = value

    return change


def changed(path: Path, change: Change) -> Path:
    sheets = tables()
    change(sheets)
    return ods(path, sheets)


def dated(style: str) -> Cell:
    return Cell(
        f'<table:table-cell table:style-name="{style}" office:value-type="date" office:date-value="2026-03-01">'
        "<text:p>Mar 26</text:p></table:table-cell>"
    )


def formula(attributes: str, shown: str) -> Cell:
    return Cell(f'<table:table-cell table:formula="of:=[.B2]&amp;1" {attributes}>{shown}</table:table-cell>')


FAULT = 'office:value-type="string" office:string-value="" calcext:value-type="error"'
OLD_FAULT = 'office:value-type="float" office:value="0"'
ANCHOR = (
    '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>{}</text:p></table:table-cell>'
)


def merged(sheets: Tables) -> None:
    name = sheets["actors"][1][3]
    put("actors!D2", Cell(cell(name, 'table:number-rows-spanned="2"')))(sheets)
    put("actors!D3", Cell("<table:covered-table-cell/>"))(sheets)


FAULTS: dict[str, tuple[Change, str]] = {
    "a day as its number": (put("releases!D2", 46082), "GD207 releases!D2"),
    "a day with a time": (put("releases!D2", MOMENT), "GD207 releases!D2"),
    "a turned day": (put("releases!D2", "01/03/2026"), "GD207 releases!D2"),
    "a month made a day": (put("events!E3", dated("month")), "GD207 events!E3"),
    "a month by the style above": (put("events!E3", dated("under-month")), "GD207 events!E3"),
    "an instant without a zone": (put("events!E2", MOMENT), "GD307 events!E2"),
    "a day before all calendars": (
        put("events!E3", Cell('<table:table-cell office:value-type="date" office:date-value="-0044-03-15"/>')),
        "GD207 events!E3",
    ),
    "a span of time": (put("events!H2", timedelta(hours=30)), "GD203 events!H2"),
    "zeros lost": (
        put(
            "identifiers!C2",
            Cell(cell(412).replace("<text:p>412", "<text:p>0412")),
        ),
        "GD203 identifiers!C2",
    ),
    "a share as a title": (
        put("releases!C2", Cell('<table:table-cell office:value-type="percentage" office:value="0.5"/>')),
        "GD203 releases!C2",
    ),
    "a sum of money as a title": (
        put("releases!C2", Cell('<table:table-cell office:value-type="currency" office:value="12.5"/>')),
        "GD203 releases!C2",
    ),
    "a truth value as a name": (put("actors!D2", True), "GD203 actors!D2"),  # noqa: FBT003
    "a fault of a formula": (put("releases!C2", formula(FAULT, "<text:p>#N/A</text:p>")), "GD112 releases!C2"),
    "a fault by its number": (put("releases!C2", formula(OLD_FAULT, "<text:p>Err:502</text:p>")), "GD112 releases!C2"),
    "a formula without a value": (put("releases!C2", formula("", "")), "GD112 releases!C2"),
    "merged cells": (merged, "GD113 actors!D3"),
    "a column misspelt": (put("actors!G1", "rol"), "GD202 actors!G1"),
    "a cell without a column": (put("actors!K3", "x"), "GD202 actors!K3"),
    "a sheet misspelt": (lambda sheets: sheets.update(keyword=sheets.pop("keywords")), "GD202 keyword!A1"),
    "a sheet that nobody knows": (lambda sheets: sheets.update(Budget=[[1, 2]]), "GD757 Budget!A1"),
    "a participant who is nobody": (put("event_participants!C2", f"{QUAY}/nobody"), "GD302 event_participants!C2"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_at_its_cell_and_nothing_else_is_said(tmp_path: Path, name: str) -> None:
    change, expected = FAULTS[name]
    code, _, where = expected.partition(" ")
    assert found(changed(tmp_path / "sheet.ods", change)) == [f"{code} sheet.ods[{where}]"]


def spread(sheets: Tables) -> None:
    """Blank rows and columns, written once for many, before and between and after."""
    for name, rows in sheets.items():
        blank = '<table:table-row table:number-rows-repeated="{}"><table:table-cell/></table:table-row>'
        end = Cell('<table:table-cell table:number-columns-repeated="16000" table:style-name="day"/>')
        gap = Cell('<table:table-cell table:number-columns-repeated="3"/>')
        wide = [row([gap, *one, end]) for one in rows]
        sheets[name] = [blank.format(4), wide[0], blank.format(2), *wide[1:], blank.format(1_048_000)]  # type: ignore[list-item]  # rows as elements


def commented(sheets: Tables) -> None:
    title = sheets["releases"][1][2]
    put(
        "releases!C2",
        Cell(
            '<table:table-cell office:value-type="string"><office:annotation><text:p>Is this right?</text:p>'
            f"</office:annotation><text:p>\n <text:span>{title[:3]}</text:span><text:a>{title[3:]}</text:a>\n</text:p>"
            "</table:table-cell>"
        ),
    )(sheets)


def in_groups(sheets: Tables) -> None:
    head, *rows = (row(one) for one in sheets["releases"])
    folded = f"<table:table-row-group>{''.join(rows)}</table:table-row-group>"
    sheets["releases"] = [f"<table:table-header-rows>{head}</table:table-header-rows>{folded}"]  # type: ignore[list-item]


def hidden_rows(sheets: Tables) -> None:
    sheets["releases"] = [row(one, 'table:visibility="filter"') for one in sheets["releases"]]  # type: ignore[misc]


SOUND: dict[str, Change] = {
    "as it is": lambda _sheets: None,
    "a true day": put("releases!D2", DAY),
    "a true day shown with its day": put("releases!D2", dated("day")),
    "a formula with its value": lambda sheets: put(
        "releases!C2", formula('office:value-type="string"', f"<text:p>{sheets['releases'][1][2]}</text:p>")
    )(sheets),
    "a number as a coordinate": put("events!O2", 1.29),
    "blank rows and columns": spread,
    "annotations, links and layout": commented,
    "rows in groups": in_groups,
    "rows that a filter hides": hidden_rows,
    "a sheet that explains": lambda sheets: sheets.update(about=[["x"]]),
}


@pytest.mark.parametrize("name", SOUND)
def test_what_can_be_meant_in_one_way_is_taken_without_a_word(tmp_path: Path, name: str) -> None:
    path = changed(tmp_path / "sheet.ods", SOUND[name])
    assert (found(path), read(path)) == ([], RECORDS)


def test_rows_that_are_written_once_for_several_are_several(tmp_path: Path) -> None:
    sheets = tables()
    contact = sheets["contacts"][1]
    sheets["contacts"].insert(1, row(contact, 'table:number-rows-repeated="2"'))  # type: ignore[arg-type]
    release = next(govdata.read(ods(tmp_path / "sheet.ods", sheets)))
    assert [contact.name for contact in release.contacts] == ["Press office"] * 3
    put("contacts!D3", "nobody")(sheets)
    assert found(ods(tmp_path / "wrong.ods", sheets)) == ["GD212 wrong.ods[contacts!D4]"]


def test_the_columns_and_rows_say_the_format_where_a_cell_does_not(tmp_path: Path) -> None:
    def dates(sheets: Tables) -> None:
        put("events!E3", Cell('<table:table-cell office:value-type="date" office:date-value="2026-03-01"/>'))(sheets)

    sheets = tables()
    dates(sheets)
    columns = '<table:table-column table:number-columns-repeated="4"/><table:table-column {}/>'
    styled = columns.format('table:default-cell-style-name="month"')
    sheets["events"].insert(0, styled)  # type: ignore[arg-type]
    assert found(ods(tmp_path / "a.ods", sheets)) == ["GD207 a.ods[events!E3]"]
    sheets = tables()
    dates(sheets)
    sheets["events"][2] = row(sheets["events"][2], 'table:default-cell-style-name="month"')  # type: ignore[call-overload]
    assert found(ods(tmp_path / "b.ods", sheets)) == ["GD207 b.ods[events!E3]"]


def test_a_hidden_sheet_is_read_with_a_warning(tmp_path: Path) -> None:
    made = (table(name, rows, _HIDDEN if name == "actors" else "") for name, rows in tables().items())
    path = ods(tmp_path / "sheet.ods", "".join(made))
    assert (found(path), read(path)) == (["GD114 sheet.ods[actors!A1]"], RECORDS)


_HIDDEN = 'table:style-name="hidden"'


def test_changes_that_were_recorded_are_no_rows(tmp_path: Path) -> None:
    old = table("releases", [["x", "y"]])
    old = f"<table:tracked-changes><table:deletion>{old}</table:deletion></table:tracked-changes>"
    sheets = "".join(table(name, rows) for name, rows in tables().items())
    path = ods(tmp_path / "sheet.ods", old + sheets)
    assert (found(path), read(path)) == ([], RECORDS)


@settings(max_examples=30, deadline=None, suppress_health_check=QUIET)
@given(releases=datasets())
def test_a_spreadsheet_reads_back_whatever_the_releases_say(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release]
) -> None:
    path = ods(tmp_path_factory.mktemp("sheets") / "sheet.ods", laid_out(releases))
    assert read(path) == [release.canonical() for release in releases]


def told(path: Path) -> list[tuple[str, str]]:
    return [(f.code, f.message) for f in govdata.validate(path).findings]


def repeated(rows: int, columns: int = 1, text: str = "x") -> str:
    return row([Cell(cell(text, f'table:number-columns-repeated="{columns}"'))], f'table:number-rows-repeated="{rows}"')


BOMB = (
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
HOSTILE: dict[str, tuple[bytes, str, str]] = {
    "a row without end": (content(table("releases", [repeated(1_048_000)])).encode(), "GD006", "1,048,000 times"),
    "columns without end": (content(table("releases", [repeated(1, 10**9)])).encode(), "GD006", "more columns"),
    "cells without end": (content(table("releases", [repeated(9_999, 16_000)])).encode(), "GD006", "more cells"),
    "a number beyond all": (content(table("releases", [repeated(10**11)])).encode(), "GD006", "times"),
    "rows beyond the last": (
        content(table("releases", ['<table:table-row table:number-rows-repeated="2000000"/>', ["x"]])).encode(),
        "GD006",
        "more cells",
    ),
    "a part that was made to grow": (content(table("releases", [["x" * 40_000_000]])).encode(), "GD006", "100 times"),
    "entities in the text": (
        content(table("releases", [["&c;"]])).replace("?>\n", f"?>\n{BOMB}", 1).replace("&amp;c;", "&c;").encode(),
        "GD111",
        "document type declaration",
    ),
    "damage": (content(table("releases", [["release_id"]])).encode()[:-40], "GD111", "damaged"),
    "no XML": (b"\0\1\2", "GD111", "damaged"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_made_to_fill_the_memory_is_refused_in_little_of_it(tmp_path: Path, name: str) -> None:
    part, code, says = HOSTILE[name]
    path = ods(tmp_path / "sheet.ods", part)
    ((found_code, message),) = told(path)
    assert (found_code, says in message) == (code, True), message


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a row without end", "cells without end", "a part that was made to grow"])
def test_a_hostile_workbook_takes_no_more_than_a_sound_one(tmp_path: Path, name: str) -> None:
    path = ods(tmp_path / "sheet.ods", HOSTILE[name][0])
    words = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29));"
        "import govdata; print(*(f.code for f in govdata.validate(sys.argv[1]).findings))"
    )
    run = subprocess.run(
        [sys.executable, "-c", words, str(path)], capture_output=True, text=True, check=True, cwd=ROOT, timeout=300
    )
    assert run.stdout.split() == ["GD006"]


def test_what_is_no_spreadsheet_is_told_for_what_it_is(tmp_path: Path) -> None:
    locked = tmp_path / "locked.ods"
    with ZipFile(locked, "w", ZIP_DEFLATED) as made:
        made.writestr("mimetype", MIMETYPE)
        made.writestr("content.xml", b"\x93\0")
        made.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    excel = tmp_path / "excel.ods"
    workbook(tables()).save(excel)
    open_ = ods(tmp_path / "open.xlsx", tables())
    text = tmp_path / "text.ods"
    text.write_bytes(b"release_id,title")
    assert [told(path) for path in (locked, excel, open_, text, tmp_path)] == [
        [("GD111", "the workbook is locked with a password")],
        [("GD111", "the file is an Excel workbook")],
        [("GD111", "the file is an OpenDocument spreadsheet")],
        [("GD111", "the file is plain text that is called a workbook")],
        [
            ("GD111", "the file is an Excel workbook"),
            ("GD111", "the workbook is locked with a password"),
            ("GD111", "the file is an OpenDocument spreadsheet"),
            ("GD111", "the file is plain text that is called a workbook"),
        ],
    ]


def test_a_spreadsheet_on_standard_input_is_known_by_its_beginning(tmp_path: Path) -> None:
    data = ods(tmp_path / "sheet.ods", tables()).read_bytes()
    assert route(Source(name="<stdin>", content=data)) == "ods"


def test_a_spreadsheet_that_is_not_there_is_a_finding() -> None:
    assert [f.code for raw in READER.read(Source.of("gone.ods"), Given()) for f in raw.findings] == ["GD001"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return ods(tmp_path_factory.mktemp("sheets") / "sheet.ods", tables()).read_bytes()


@settings(max_examples=100, deadline=None, suppress_health_check=QUIET)
@given(data=st.data())
def test_reading_never_raises_whatever_happened_to_the_file(sound: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sound)))
    cut = data.draw(st.integers(at, min(len(sound), at + 30)))
    content_ = sound[:at] + data.draw(st.binary(max_size=8)) + sound[cut:]
    list(READER.read(Source(name="sheet.ods", content=content_), Given()))


ATTRIBUTES = ["office:value", "office:date-value", "office:time-value", "office:boolean-value", "office:string-value"]
KINDS = ["float", "percentage", "currency", "date", "time", "boolean", "string", "void", "x"]
WORDS = st.sampled_from(["", "1", "NaN", "INF", "1e400", "2026-03-01T", "PT", "P1Y", "PT1H2M3,5S", "true", "-1"])


@settings(max_examples=100, deadline=None, suppress_health_check=QUIET)
@given(says=st.tuples(st.sampled_from(KINDS), st.sampled_from(ATTRIBUTES), WORDS), where=st.sampled_from("ABCDEL"))
def test_reading_never_raises_whatever_a_cell_says_of_itself(
    tmp_path_factory: pytest.TempPathFactory, says: tuple[str, str, str], where: str
) -> None:
    kind, at, value = says
    odd: Any = Cell(f'<table:table-cell office:value-type="{kind}" {at}="{value}"/>')
    path = changed(tmp_path_factory.mktemp("sheets") / "sheet.ods", put(f"releases!{where}3", odd))
    report = govdata.validate(path)
    assert all(f.code != "GD900" and f.place.cell for f in report.findings)
