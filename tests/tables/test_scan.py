"""What a workbook's parts say, whoever wrote them."""

from __future__ import annotations

from io import BytesIO
from zipfile import BadZipFile, ZipFile

import pytest

from govdata.tables import scan
from govdata.tables.cells import Broken
from govdata.tables.scan import MONTH, Scan, TooLargeError, column_number
from govdata.tables.workbook import letters

RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="{}"/></Relationships>'
)
BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="A &amp; B" sheetId="1" r:id="r1"/></sheets></workbook>'
)
STYLES = (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    '<numFmts><numFmt numFmtId="164" formatCode="{}"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="17"/></cellXfs></styleSheet>'
)
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def archive(rows: str, *, code: str = "mmm yyyy", target: str = "worksheets/sheet1.xml", root: str = MAIN) -> ZipFile:
    parts = {
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": RELATIONS.format(target),
        "xl/styles.xml": STYLES.format(code),
        "xl/worksheets/sheet1.xml": f"<worksheet {root}><sheetData>{rows}</sheetData></worksheet>",
    }
    content = BytesIO()
    with ZipFile(content, "w") as made:
        for name, text in parts.items():
            made.writestr(name, text)
    return ZipFile(content)


def marks(rows: str, **options: str) -> object:
    return Scan(archive(rows, **options)).marks("A & B")


def test_faults_and_formulas_without_a_value_are_marked_at_row_and_column() -> None:
    rows = (
        '<row r="2"><c r="C2" t="e"><v>#REF!</v></c><c r="D2"><f>1+1</f><v>2</v></c></row>'
        '<row r="7"><c r="AB7"><f>A1</f></c><c r="AC7" t="str"><f>A2</f><v></v></c></row>'
    )
    assert marks(rows) == {2: {2: Broken("#REF!")}, 7: {27: Broken("=A1")}}


def test_cells_that_do_not_say_where_they_are_follow_one_another() -> None:
    rows = '<row><c/><c t="e"><v>#N/A</v></c></row><row r="5"><c t="e"><v>#N/A</v></c></row>'
    assert marks(rows) == {1: {1: Broken("#N/A")}, 5: {0: Broken("#N/A")}}


def test_a_prefix_of_the_elements_changes_nothing() -> None:
    prefixed = archive("").read("xl/worksheets/sheet1.xml").decode()
    assert "sheetData" in prefixed
    rows = '<x:row r="1"><x:c r="A1" t="e"><x:v>#N/A</x:v></x:c></x:row>'
    assert marks(rows, root=f"{MAIN} {MAIN.replace('xmlns', 'xmlns:x')}") == {1: {0: Broken("#N/A")}}


@pytest.mark.parametrize(
    ("code", "marked"),
    [
        ("mmm-yy", True),
        ("yyyy", True),
        ("mmmm yyyy;@", True),
        ("[$-409]mmm\\-yy", True),
        ("yyyy-mm-dd", False),
        ("d/m/yy", False),
        ("mm:ss", False),
        ("0.00", False),
        ("&quot;my&quot; 0", False),
        ("General", False),
    ],
)
def test_a_format_that_shows_a_month_and_no_day_is_marked(code: str, marked: bool) -> None:
    expected = {1: {0: MONTH}} if marked else {}
    assert marks('<row r="1"><c r="A1" s="1"><v>46082</v></c></row>', code=code) == expected


def test_the_built_in_format_of_a_month_is_marked() -> None:
    assert marks('<row r="1"><c r="B1" s="2"><v>46082</v></c></row>') == {1: {1: MONTH}}


@pytest.mark.parametrize("target", ["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml"])
def test_a_part_is_found_however_it_is_named(target: str) -> None:
    assert marks('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>', target=target) == {1: {0: Broken("#N/A")}}


def test_a_sheet_that_reaches_too_far_is_refused() -> None:
    with pytest.raises(TooLargeError, match="over 1048576 rows and 16384 columns"):
        marks('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')


def test_a_workbook_that_is_too_large_unpacked_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_MOST_BYTES", 1000)
    with pytest.raises(TooLargeError):
        Scan(archive("x" * 1000))


def test_entities_are_not_resolved_and_damage_is_told() -> None:
    with pytest.raises(BadZipFile, match="damaged"):
        marks('<row r="1"><c r="A1" t="e"><v>#N/A</v></row>')


@pytest.mark.parametrize(("name", "number"), [("A", 0), ("Z", 25), ("AA", 26), ("XFD", 16383)])
def test_columns_are_named_by_letters(name: str, number: int) -> None:
    assert (column_number(name), letters(number)) == (number, name)
