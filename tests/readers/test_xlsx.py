"""Workbooks as people leave them: what is taken, what is refused, and that each fault is told at its cell."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govdata
from govdata.codes import get
from govdata.given import Given
from govdata.readers.xlsx import READER
from govdata.source import Source
from tests.sheets import RECORDS, found, read, tables, workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from openpyxl import Workbook

    Change = Callable[[Any], object]

QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
DAY, MOMENT = date(2026, 3, 1), datetime(2026, 3, 1, 10, 0)  # noqa: DTZ001  # a spreadsheet knows no zone
QUAY = "2026-03-01-north-quay"


def changed(path: Path, change: Change) -> Path:
    book = workbook(tables())
    change(book)
    book.save(path)
    return path


def put(cell: str, value: object, shown: str = "") -> Change:
    sheet, _, at = cell.partition("!")

    def change(book: Workbook) -> None:
        book[sheet][at].value = value
        if shown:
            book[sheet][at].number_format = shown

    return change


def error(cell: str, text: str) -> Change:
    def change(book: Workbook) -> None:
        put(cell, text)(book)
        sheet, _, at = cell.partition("!")
        book[sheet][at].data_type = "e"

    return change


def merge(cells: str) -> Change:
    sheet, _, at = cells.partition("!")
    return lambda book: book[sheet].merge_cells(at)


def rename(old: str, new: str) -> Change:
    return lambda book: setattr(book[old], "title", new)


def hide(sheet: str) -> Change:
    return lambda book: setattr(book[sheet], "sheet_state", "hidden")


def more(sheet: str, *row: object) -> Change:
    return lambda book: book[sheet].append(row)


def extra(name: str, *row: object) -> Change:
    return lambda book: book.create_sheet(name).append(row)


FAULTS: dict[str, tuple[Change, str]] = {
    "a day as its number": (put("releases!D2", 46082), "GD207 releases!D2"),
    "a day with a time": (put("releases!D2", MOMENT), "GD207 releases!D2"),
    "a turned day": (put("releases!D2", "01/03/2026"), "GD207 releases!D2"),
    "a day with slashes": (put("releases!D2", "2026/3/1"), "GD207 releases!D2"),
    "a day as it is shown": (put("releases!D2", "1-Mar-26"), "GD207 releases!D2"),
    "a day that is none": (put("releases!D2", "2026-02-30"), "GD207 releases!D2"),
    "a day as a number that is none": (put("releases!D2", 20260301), "GD207 releases!D2"),
    "a month made a day": (put("events!E3", DAY, "mmm-yy"), "GD207 events!E3"),
    "a year made a day": (put("events!E3", DAY, "yyyy"), "GD207 events!E3"),
    "an instant without a zone": (put("events!E2", MOMENT), "GD307 events!E2"),
    "an instant without a zone, of publication": (put("releases!E2", MOMENT), "GD307 releases!E2"),
    "a day where an instant is wanted": (put("releases!E2", DAY), "GD207 releases!E2"),
    "a time without a day": (put("events!E2", time(10, 0)), "GD207 events!E2"),
    "a span of time": (put("events!H2", timedelta(hours=30)), "GD203 events!H2"),
    "zeros lost": (put("identifiers!C2", 412), "GD203 identifiers!C2"),
    "digits lost": (put("identifiers!C2", 12345678901234567890), "GD203 identifiers!C2"),
    "a telephone number": (put("contacts!E2", 6555500142), "GD203 contacts!E2"),
    "a number as a title": (put("releases!C2", 2026), "GD203 releases!C2"),
    "a truth value as a name": (put("actors!D2", True), "GD203 actors!D2"),  # noqa: FBT003
    "a day as a name": (put("actors!D2", DAY), "GD203 actors!D2"),
    "half a photo": (put("releases!M2", 2.5), "GD203 releases!M2"),
    "a fault of a formula": (error("releases!C2", "#REF!"), "GD112 releases!C2"),
    "a fault in a column that may be empty": (error("releases!J2", "#N/A"), "GD112 releases!J2"),
    "a fault at the end of a row": (error("releases!U2", "#NAME?"), "GD112 releases!U2"),
    "a formula without a value": (put("releases!C2", "=1+1"), "GD112 releases!C2"),
    "merged cells": (merge("actors!D2:D3"), "GD113 actors!D3"),
    "a merged id": (merge("keywords!A2:A3"), "GD113 keywords!A3"),
    "a hidden sheet": (hide("actors"), "GD114 actors!A1"),
    "a column misspelt": (put("actors!G1", "rol"), "GD202 actors!G1"),
    "a column that nobody knows": (put("actors!J1", "shoe size"), "GD202 actors!J1"),
    "a column twice": (put("actors!J1", "Name"), "GD103 actors!J1"),
    "a cell without a column": (put("actors!K3", "x"), "GD202 actors!K3"),
    "a sheet misspelt": (rename("keywords", "keyword"), "GD202 keyword!A1"),
    "a sheet that nobody knows": (extra("Budget", 1, 2), "GD757 Budget!A1"),
    "a sheet with a blank too many": (extra("Key words", "release_id"), "GD202 Key words!A1"),
    "a table twice by case": (extra("KEYWORDS ", "release_id"), "GD103 KEYWORDS !A1"),
    "no header": (lambda book: book["keywords"].delete_rows(1), "GD201 keywords!A1"),
    "a row of no release": (put("keywords!A2", "2026-03-01-gone"), "GD758 keywords!A2"),
    "a row without a release": (put("keywords!A2", None), "GD758 keywords!A2"),
    "a participant of no event": (put("event_participants!A2", f"{QUAY}/closing"), "GD758 event_participants!A2"),
    "a participant who is nobody": (put("event_participants!C2", f"{QUAY}/nobody"), "GD302 event_participants!C2"),
    "a part of another release": (put("actors!H2", "2026-02-20-quay-closed/port"), "GD208 actors!H2"),
    "an actor twice": (more("actors", f"{QUAY}/ada-lim", QUAY, "person", "Ada"), "GD301 actors!A6"),
    "a publisher twice": (more("publishers", "harbour-ministry", "Harbours"), "GD402 publishers!A3"),
    "a publisher without an id": (more("publishers", None, "Harbours"), "GD201 publishers!A3"),
    "a country of a publisher whom no release names": (
        more("publishers", "selm", "Selm", "Singapore"),
        "GD212 publishers!C3",
    ),
    "a publisher without a name whom no release names": (more("publishers", "selm"), "GD201 publishers!B3"),
    "a publisher without a row": (put("releases!H2", "habour-ministry"), "GD403 releases!H2"),
    "a name twice": (more("actor_names", f"{QUAY}/ada-lim", QUAY, "zh-Hant", "林"), "GD311 actor_names!C3"),
    "a word that is no code": (put("events!C2", "openning"), "GD205 events!C2"),
    "a kind that is none": (put("actors!C2", "persn"), "GD206 actors!C2"),
    "a title that is not there": (put("releases!C2", None), "GD201 releases!C2"),
    "a title of blanks": (put("releases!C2", "  "), "GD201 releases!C2"),
    "an address that is none": (put("photos!B2", "harbour.example"), "GD209 photos!B2"),
    "a value that is no JSON": (put("extensions!C2", "{berth: 4}"), "GD102 extensions!C2"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_at_its_cell_and_nothing_else_is_said(tmp_path: Path, name: str) -> None:
    change, expected = FAULTS[name]
    code, _, cell = expected.partition(" ")
    assert found(changed(tmp_path / "sheet.xlsx", change)) == [f"{code} sheet.xlsx[{cell}]"]


@pytest.mark.parametrize(
    ("cell", "value", "says"),
    [
        ("releases!L2", "lots", "`lots` is not a code of `photos_status`"),
        ("releases!H2", None, "`publisher_id` is missing"),
        ("events!N2", "Singapore", "`place_country`: `Singapore` is not a country code"),
        ("photos!B2", "harbour.example", "`url`: `harbour.example` is not a URL"),
        ("publishers!C2", "Singapore", "`country`: `Singapore` is not a country code"),
    ],
)
def test_a_finding_names_the_column_as_it_stands_in_the_sheet(
    tmp_path: Path, cell: str, value: object, says: str
) -> None:
    path = changed(tmp_path / "sheet.xlsx", put(cell, value))
    (finding,) = govdata.validate(path).findings
    assert (finding.place.cell, finding.message) == (cell, says)


def test_a_publisher_whom_no_release_names_is_told_by_its_id(tmp_path: Path) -> None:
    path = changed(tmp_path / "sheet.xlsx", more("publishers", "selm", "Selm", None, None, "selm.example"))
    (finding,) = govdata.validate(path).findings
    assert (finding.message, finding.pointer) == ("publisher `selm`: `url`: `selm.example` is not a URL", "/url")


@pytest.mark.parametrize("sheet", ["actors", "events", "publishers", "releases"])
def test_a_title_above_a_table_is_one_finding_whatever_refers_to_it(tmp_path: Path, sheet: str) -> None:
    def titled(book: Workbook) -> None:
        book[sheet].insert_rows(1)
        book[sheet]["A1"].value = "Of the year 2026"
        book[sheet].merge_cells("A1:H1")

    assert found(changed(tmp_path / "sheet.xlsx", titled)) == [f"GD201 sheet.xlsx[{sheet}!A1]"]


def test_rows_of_a_release_that_is_misspelt_are_told_once(tmp_path: Path) -> None:
    path = changed(tmp_path / "sheet.xlsx", put("releases!A2", "2026-03-01-north-key"))
    (lost,) = [f for f in govdata.validate(path).findings if f.code == "GD758"]
    further = [name for name, rows in tables().items() if any(QUAY in row[:2] for row in rows[1:])]
    further = [name for name in further if name not in {"releases", "actors"}]
    assert (lost.place.cell, len(further)) == ("actors!B2", 14)
    assert all(f"`{name}`" in lost.message for name in further)


def test_a_repeated_release_is_told_at_the_second(tmp_path: Path) -> None:
    path = changed(
        tmp_path / "sheet.xlsx",
        more("releases", QUAY, None, "Again", "2026-03-01", None, None, "en", "harbour-ministry"),
    )
    assert found(path) == ["GD401 sheet.xlsx[releases!A5]"]


def labels(book: Workbook) -> None:
    for name, column, kind in (
        ("releases", 2, "release-type"),
        ("actors", 3, "actor-kind"),
        ("events", 3, "event-type"),
    ):
        for n, row in enumerate(book[name].iter_rows(min_row=2)):
            cell = row[column - 1]
            known = list(get(kind)[cell.value].labels.values())
            cell.value = f" {known[n % 3].upper()}"


def turned(book: Workbook) -> None:
    """Columns from the last to the first."""
    for sheet in book:
        for row in sheet.iter_rows():
            values = [cell.value for cell in row]
            for cell, value in zip(row, reversed(values), strict=True):
                cell.value = value


def spaced(book: Workbook) -> None:
    for sheet in book:
        sheet.insert_rows(2)
        sheet.insert_rows(1)
        sheet.cell(sheet.max_row + 5, 3).value = "  "


def short_ids(book: Workbook) -> None:
    for name in ("actors", "events", "event_participants", "issuers"):
        for row in book[name].iter_rows(min_row=2):
            for cell in row:
                if isinstance(cell.value, str) and cell.value.startswith(f"{QUAY}/"):
                    cell.value = cell.value.partition("/")[2]


def no_release_ids(book: Workbook) -> None:
    for name in ("actors", "events", "event_participants"):
        for row in book[name].iter_rows(min_row=2):
            row[1].value = None


def without(sheet: str, number: int) -> Change:
    return lambda book: book[sheet].delete_cols(number)


SOUND: dict[str, Change] = {
    "as it is": lambda _book: None,
    "a true day": put("releases!D2", DAY),
    "a true day shown in another way": put("releases!D2", DAY, "dd.mm.yyyy"),
    "a day with midnight": put("releases!D2", datetime(2026, 3, 1)),  # noqa: DTZ001
    "labels": labels,
    "columns turned": turned,
    "empty rows": spaced,
    "short ids": short_ids,
    "releases told by ids of parts": no_release_ids,
    "blanks after a code": put("events!C2", " opening "),
    "blanks after an id": put("releases!H2", "harbour-ministry "),
    "numbers as coordinates": put("events!O2", 1.29),
    "whole numbers": put("releases!M2", 2.0),
    "defaults left out": lambda book: [put(f"releases!{c}{n}", None)(book) for c in "RT" for n in (2, 3, 4)],
    "a column of defaults left out": without("releases", 20),
    "a column of notes": put("actors!J1", "# who typed it"),
    "a hidden sheet of another kind": lambda book: (extra("lists", 1)(book), hide("lists")(book)),
    "an empty sheet of another name": lambda book: book.create_sheet("Sheet1"),
    "sheets that explain": lambda book: [extra(name, "x")(book) for name in ("about", "Columns", "codes")],
    "merged cells beside the table": merge("actors!L20:M30"),
    "an empty table": extra("videos", "release_id", "url"),
}  # fmt: skip


@pytest.mark.parametrize("name", SOUND)
def test_what_can_be_meant_in_one_way_is_taken_without_a_word(tmp_path: Path, name: str) -> None:
    path = changed(tmp_path / "sheet.xlsx", SOUND[name])
    assert (found(path), read(path)) == ([], RECORDS)


def test_case_and_blanks_in_names_of_sheets_and_columns_do_not_count(tmp_path: Path) -> None:
    def spelt(name: str) -> str:
        return f" {name.replace('_', ' ').upper()} "

    sheets = {spelt(name): [[spelt(column) for column in rows[0]], *rows[1:]] for name, rows in tables().items()}
    path = tmp_path / "sheet.xlsx"
    workbook(sheets).save(path)
    assert (found(path), read(path)) == ([], RECORDS)


@pytest.mark.parametrize(
    ("value", "status"), [(True, "stated"), (False, "none"), ("TRUE", "stated"), ("none", "none"), (None, "unknown")]
)
def test_the_state_of_photos_may_be_a_truth_value(tmp_path: Path, value: object, status: str) -> None:
    releases = list(govdata.read(changed(tmp_path / "sheet.xlsx", put("releases!L4", value))))
    assert releases[2].photos is not None
    assert releases[2].photos.status == status


def test_a_year_as_a_number_is_that_year(tmp_path: Path) -> None:
    releases = list(govdata.read(changed(tmp_path / "sheet.xlsx", put("events!E3", 2026))))
    assert releases[0].events[1].start == "2026"


def test_the_value_that_a_formula_had_when_it_was_saved_is_read(tmp_path: Path) -> None:
    path = changed(tmp_path / "sheet.xlsx", put("releases!C2", "=1+1"))
    kept = tmp_path / "kept.xlsx"
    with ZipFile(path) as old, ZipFile(kept, "w") as new:
        for name in old.namelist():
            data = (
                old.read(name)
                .replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>x</v>")
                .replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>x</v>")
            )
            new.writestr(name, data.replace(b'<c r="C2">', b'<c r="C2" t="str">'))
    assert next(govdata.read(kept)).title == "x"


def test_positions_that_stand_there_count_and_a_gap_is_told(tmp_path: Path) -> None:
    def change(numbers: tuple[int, ...]) -> Change:
        def number(book: Workbook) -> None:
            book["photos"].insert_cols(2)
            for n, value in enumerate(("position", *numbers), 1):
                book["photos"].cell(n, 2).value = value

        return number

    swapped = next(govdata.read(changed(tmp_path / "a.xlsx", change((2, 1)))))
    assert swapped.photos is not None
    assert [item.url[-5:] for item in swapped.photos.items] == ["2.jpg", "1.jpg"]
    assert found(changed(tmp_path / "b.xlsx", change((1, 3)))) == ["GD759 b.xlsx[photos!B3]"]


def test_a_register_knows_publishers_and_actors_that_have_no_more_than_an_id(tmp_path: Path) -> None:
    register = tmp_path / "actors.yaml"
    register.write_text(
        "publishers: [{id: selm, name: Selm Town Council}]\nactors: [{id: ada, kind: person, name: Ada Lim}]\n"
    )
    path = tmp_path / "sheet.xlsx"
    rows = {
        "releases": [
            ["release_id", "title", "date", "language", "publisher_id"],
            ["r", "T", "2026-03-01", "en", "selm"],
        ],
        "actors": [["release_id", "actor_id"], ["r", "ada"]],
    }
    workbook(rows).save(path)
    (release,) = govdata.read(path, register=register)
    assert (release.publisher.name, release.actors[0].name) == ("Selm Town Council", "Ada Lim")


def raws(content: bytes) -> list[str]:
    source = Source(name="sheet.xlsx", content=content)
    return [f.code for raw in READER.read(source, Given()) for f in raw.findings]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "GD111"),
        (b"PK\x03\x04", "GD111"),
        (b"release_id,title", "GD111"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "GD111"),
    ],
)
def test_what_is_no_workbook_is_one_finding(content: bytes, code: str) -> None:
    assert raws(content) == [code]


def test_a_workbook_without_releases_says_which_sheets_there_are(tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    workbook({"Sheet1": [], "codes": [["x"]]}).save(path)
    (finding,) = govdata.validate(path).findings
    assert (finding.code, finding.message) == ("GD003", "there is no table `releases` here; there are: Sheet1, codes")


def test_a_stray_cell_far_away_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    path = changed(tmp_path / "sheet.xlsx", put("actors!XFD1048576", "x"))
    assert found(path) == ["GD006 sheet.xlsx"]


def test_a_workbook_that_is_not_there_is_a_finding() -> None:
    source = Source.of("gone.xlsx")
    assert [f.code for raw in READER.read(source, Given()) for f in raw.findings] == ["GD001"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return changed(tmp_path_factory.mktemp("sheets") / "sheet.xlsx", lambda _book: None).read_bytes()


@settings(max_examples=120, deadline=None, suppress_health_check=QUIET)
@given(data=st.data())
def test_reading_never_raises_whatever_happened_to_the_file(sound: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sound)))
    cut = data.draw(st.integers(at, min(len(sound), at + 30)))
    raws(sound[:at] + data.draw(st.binary(max_size=8)) + sound[cut:])


VALUES = st.one_of(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=5
    ),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(date(1900, 3, 1)),
    st.datetimes(datetime(1900, 3, 1)),  # noqa: DTZ001
    st.times(),
)


@settings(max_examples=60, deadline=None, suppress_health_check=QUIET)
@given(
    cells=st.dictionaries(
        st.tuples(st.sampled_from(sorted(tables())), st.integers(1, 3), st.integers(1, 8)),
        VALUES,
        min_size=1,
        max_size=4,
    )
)
def test_reading_never_raises_whatever_stands_in_cells_and_every_record_comes(
    tmp_path_factory: pytest.TempPathFactory, cells: dict[tuple[str, int, int], Any]
) -> None:
    def change(book: Workbook) -> None:
        for (sheet, row, column), value in cells.items():
            cell = book[sheet].cell(row, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"

    path = changed(tmp_path_factory.mktemp("sheets") / "sheet.xlsx", change)
    report = govdata.validate(path)
    assert all(f.code != "GD900" for f in report.findings)
    assert all(f.place.cell for f in report.findings)
