"""Workbooks as they are written: safe, the same bytes each time, pleasant, and within what Excel can hold."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govdata
from govdata.codes import LISTS, get
from govdata.errors import UsageError
from govdata.exporters import xlsx
from govdata.tables import book, limits
from govdata.vocab.tables import BY_NAME
from tests.packages import DATASET, PLAIN, WHOLE, release
from tests.strategies import datasets

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from openpyxl import Workbook

    from govdata.model.release import Release

QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
RELEASES = [PLAIN, WHOLE]


def export(folder: Path, releases: Sequence[Release], **options: str) -> Path:
    out = folder / "out"
    govdata.export(releases, to="xlsx", out=out, dataset=DATASET, options={"xlsx": options}, include_embargoed=True)
    return out / "xlsx" / "releases.xlsx"


def cells(path: Path) -> Iterator[tuple[str, Any]]:
    for sheet in openpyxl.load_workbook(path):
        yield from ((f"{sheet.title}!{cell.coordinate}", cell) for row in sheet.iter_rows() for cell in row)


@pytest.fixture
def workbook(tmp_path: Path) -> Workbook:
    return openpyxl.load_workbook(export(tmp_path, RELEASES))


def test_there_is_a_sheet_for_each_table_that_has_rows_between_those_that_explain(workbook: Workbook) -> None:
    names = workbook.sheetnames
    assert (names[:2], names[-2:]) == (["about", "releases"], ["columns", "codes"])
    assert set(names) - {"about", "columns", "codes"} == BY_NAME.keys()


def test_a_table_without_rows_has_no_sheet(tmp_path: Path) -> None:
    made = openpyxl.load_workbook(export(tmp_path, [release(publisher={"id": "p", "name": "P"})]))
    assert made.sheetnames == ["about", "releases", "publishers", "columns", "codes"]


def test_headers_are_frozen_and_every_column_has_a_filter_and_a_width_that_can_be_read(workbook: Workbook) -> None:
    for name in BY_NAME:
        sheet = workbook[name]
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
        assert [cell.value for cell in sheet[1]] == [column.name for column in BY_NAME[name].columns]
        assert all(9 <= sheet.column_dimensions[cell.column_letter].width <= 62 for cell in sheet[1])


def test_codes_are_written_by_their_labels_and_offered_to_choose_from(workbook: Workbook) -> None:
    sheet = workbook["actors"]
    assert [row[3].value for row in sheet.iter_rows(min_row=2)] == ["Person", "Organization", "Unnamed person or group"]
    offered = [rule for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    (kinds,) = offered
    first, last = re.findall(r"\$C\$(\d+)", kinds.formula1)
    labels = [workbook["codes"].cell(n, 3).value for n in range(int(first), int(last) + 1)]
    assert labels == [code.en for code in get("actor-kind").codes]


@pytest.mark.parametrize(("labels", "kind"), [("none", "person"), ("zh-Hant", get("actor-kind")["person"].zh_hant)])
def test_labels_may_be_of_another_language_or_none(tmp_path: Path, labels: str, kind: str) -> None:
    path = export(tmp_path, RELEASES, labels=labels)
    assert openpyxl.load_workbook(path)["actors"]["D2"].value == kind
    assert [r.canonical() for r in govdata.read(path)] == [r.canonical() for r in RELEASES]


def test_no_list_has_a_label_that_means_two_codes() -> None:
    for name in LISTS:
        known: dict[str, set[str]] = {}
        for code in get(name).codes:
            for text in (code.code, *code.labels.values()):
                known.setdefault(text.casefold(), set()).add(code.code)
        assert {text: codes for text, codes in known.items() if len(codes) > 1} == {}


def test_days_are_true_days_where_spreadsheets_agree_on_them(tmp_path: Path) -> None:
    days = ["2026-03-01", "1900-03-01", "1900-02-28", "0001-01-01", "9999-12-31"]
    path = export(tmp_path, [release(id=f"r{n}", date=day) for n, day in enumerate(days)])
    written = [openpyxl.load_workbook(path)["releases"].cell(n, 4).value for n in range(2, 7)]
    assert written == [datetime(2026, 3, 1), datetime(1900, 3, 1), *days[2:4], datetime(9999, 12, 31)]  # noqa: DTZ001
    assert [r.date for r in govdata.read(path)] == days


STARTS = ("=", "+", "-", "@", "\t", "\n", "|", "'", "=cmd|' /C calc'!A0", "＝", "{", '=HYPERLINK("https://a.example")')


def formulas(path: Path) -> list[str]:
    """Cells that a spreadsheet would work out, links that it would follow, and what else is not plain."""
    worked_out = [at for at, cell in cells(path) if cell.data_type == "f" or cell.hyperlink]
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    sheets = [name for name in parts if name.startswith("xl/worksheets/")]
    tags = [name for name in sheets if re.search(rb"<(?:\w+:)?(?:f|hyperlink)[ />]", parts[name])]
    kinds = {kind for name in sheets for kind in re.findall(rb'<c [^>]*?t="(\w+)"', parts[name])}
    strange = [name for name in parts if re.search(r"external|vba|connections|sheet\d+\.xml\.rels", name)]
    return [*worked_out, *tags, *strange, *map(repr, kinds - {b"inlineStr"})]


@settings(max_examples=25, deadline=None, suppress_health_check=QUIET)
@given(start=st.sampled_from(STARTS), releases=datasets(largest=2))
def test_no_cell_is_a_formula_or_a_link_whatever_it_begins_with(
    tmp_path_factory: pytest.TempPathFactory, start: str, releases: list[Release]
) -> None:
    text = f"{start}1+1".strip()
    awkward = release(
        id="formulas", title=text.partition("\n")[0], summary=text, keywords=["+1", "-1", "=1+1", "@x"],
        contacts=[{"name": "=1+1", "phone": "+1"}], extensions={"a": "=1+1"}, source_url="https://a.example/",
    )  # fmt: skip
    others = [one for one in releases if one.publisher.id != awkward.publisher.id and one.id != awkward.id]
    path = export(tmp_path_factory.mktemp("xlsx"), [awkward, *others])
    assert formulas(path) == []
    assert next(r for r in govdata.read(path) if r.id == "formulas").canonical() == awkward.canonical()


def test_texts_are_formatted_as_text_so_that_editing_makes_nothing_else_of_them(
    workbook: Workbook,
) -> None:
    for name, table in BY_NAME.items():
        for n, column in enumerate(table.columns, 1):
            cell = workbook[name].cell(2, n)
            if cell.value is not None and not isinstance(cell.value, int | date):
                assert cell.number_format == "@", (name, column.name)


def test_nothing_in_the_file_depends_on_clock_or_machine(tmp_path: Path) -> None:
    path = export(tmp_path, RELEASES)
    with ZipFile(path) as archive:
        infos = archive.infolist()
        core = archive.read("docProps/core.xml").decode()
    assert {(i.date_time, i.create_system, i.external_attr) for i in infos} == {((1980, 1, 1, 0, 0, 0), 0, 0o600 << 16)}
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"1980-01-01T00:00:00Z"}


@pytest.mark.parametrize("text", ["x" * 32767, "é" * 32767, "😀" * 16383, "=" * 32767])
def test_the_longest_cell_is_read_back_whole(tmp_path: Path, text: str) -> None:
    one = release(body=text)
    assert next(govdata.read(export(tmp_path, [one]))).body == text


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"body": "x" * 32768}, "/body"),
        ({"body": "😀" * 16384}, "/body"),
        ({"extensions": {"a": ["x" * 32764]}}, "/extensions/a"),
        ({"contacts": [{"name": "x"}, {"name": "x" * 40000}]}, "/contacts/1/name"),
    ],
)
def test_a_longer_text_is_a_finding_at_its_place_and_nothing_is_published(
    tmp_path: Path, fields: dict[str, Any], pointer: str
) -> None:
    with pytest.raises(govdata.SourceError) as caught:
        export(tmp_path, [release(**fields)])
    assert [(f.code, f.pointer) for f in caught.value.findings] == [("GD540", pointer)]
    assert not (tmp_path / "out").exists()


def test_a_list_that_is_longer_than_a_sheet_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_ROWS", 2)
    with pytest.raises(govdata.SourceError) as caught:
        export(tmp_path, [release(keywords=["a", "b", "c"])])
    assert [(f.code, f.pointer) for f in caught.value.findings] == [("GD541", "/keywords")]


def test_a_record_that_is_withheld_stops_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    manifest = govdata.export([release(status="embargoed", body="x" * 40000), release(id="r")], to="xlsx", out=out)
    assert manifest.withheld == (PLAIN.id,)


@pytest.mark.parametrize("limit", ["rows", "bytes"])
def test_what_does_not_fit_into_one_workbook_goes_into_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    if limit == "rows":
        monkeypatch.setattr(xlsx, "MOST_ROWS", 3)
    else:
        monkeypatch.setattr(xlsx, "_LARGEST", 700)
    releases = [release(id=f"r{n}", keywords=["a", "b"]) for n in range(5)]
    path = export(tmp_path, releases)
    names = sorted(p.name for p in path.parent.iterdir())
    assert len(names) > 1
    assert names == [f"releases-{n:05}.xlsx" for n in range(len(names))]
    assert [r.id for name in names for r in govdata.read(path.parent / name)] == [r.id for r in releases]
    assert govdata.verify(tmp_path / "out").findings == ()


def test_two_publishers_of_one_id_stop_the_export(tmp_path: Path) -> None:
    with pytest.raises(govdata.SourceError, match="GD402"):
        export(tmp_path, [release(), release(id="r", publisher={"id": "harbour", "name": "Another"})])


def test_a_changed_cell_is_seen_by_verify(tmp_path: Path) -> None:
    path = export(tmp_path, RELEASES)
    made = openpyxl.load_workbook(path)
    made["event_participants"]["E2"].value = "Chair"
    made.save(path)
    codes = [(f.code, f.place.cell) for f in govdata.verify(tmp_path / "out").findings]
    assert codes == [("GD750", ""), ("GD752", "event_participants!E2")]


def test_an_unknown_language_of_labels_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is one of en, zh-Hant, zh-Hans, none"):
        export(tmp_path, RELEASES, labels="fr")


def test_a_sheet_refuses_what_would_be_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = book.Book(tmp_path / "b.xlsx", {"keywords": BY_NAME["keywords"].columns}, "en")
    with pytest.raises(ValueError, match="32767 characters"):
        made.write("keywords", [("r", "x" * 32768)])
    monkeypatch.setattr(book, "MOST_ROWS", 1)
    with pytest.raises(ValueError, match="1 rows"):
        made.write("keywords", [("r", "a"), ("r", "b")])
    made.close([])


def test_a_printed_sheet_lies_on_its_side_with_its_header_on_every_page(workbook: Workbook) -> None:
    for sheet in workbook:
        if sheet.title != "about":
            assert (sheet.page_setup.orientation, sheet.print_title_rows) == ("landscape", "$1:$1")
        fits = bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage)
        assert fits != bool(sheet.print_title_cols)
    assert workbook["actors"].sheet_properties.pageSetUpPr.fitToPage
