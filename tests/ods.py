"""OpenDocument spreadsheets for tests, written by hand: an archive with the parts that a reader needs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["MIMETYPE", "Cell", "cell", "content", "ods", "row", "table"]

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
}
_SPACES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in _NAMES.items())
STYLES = """\
<number:date-style style:name="N1"><number:year/><number:text>-</number:text><number:month/><number:text>-</number:text>
<number:day/></number:date-style>
<number:date-style style:name="N2"><number:month number:textual="true"/><number:text>-</number:text><number:year/>
</number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="month" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="under-month" style:family="table-cell" style:parent-style-name="month"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
"""


class Cell(NamedTuple):
    """A cell as it stands in the file."""

    xml: str


def cell(value: Any, more: str = "") -> str:  # noqa: ANN401  # whatever a cell holds
    """The element of a cell for a value of Python."""
    if isinstance(value, Cell):
        return value.xml
    if value is None or value == "":
        return f"<table:table-cell {more}/>"
    kind, text = _typed(value)
    return f"<table:table-cell {kind} {more}>{text}</table:table-cell>"


def _typed(value: Any) -> tuple[str, str]:  # noqa: ANN401
    if isinstance(value, bool):
        return f'office:value-type="boolean" office:boolean-value="{str(value).lower()}"', _shown(str(value).upper())
    if isinstance(value, int | float):
        return f'office:value-type="float" office:value="{value}"', _shown(str(value))
    if isinstance(value, date):
        text = value.isoformat()
        return f'office:value-type="date" office:date-value="{text}"', _shown(text)
    if isinstance(value, timedelta):
        seconds = int(value.total_seconds())
        return f'office:value-type="time" office:time-value="PT{seconds}S"', _shown(str(value))
    return 'office:value-type="string"', "".join(_shown(line) for line in str(value).split("\n"))


def _shown(line: str) -> str:
    """A paragraph, in which a run of blanks is one unless they are elements."""
    text = escape(line).replace("\t", "<text:tab/>").replace("  ", ' <text:s text:c="1"/>')
    return f"<text:p>{'<text:s/>' + text[1:] if text[:1] == ' ' else text}</text:p>"


def row(values: Sequence[Any], more: str = "") -> str:
    """The element of a row."""
    return f"<table:table-row {more}>{''.join(map(cell, values))}</table:table-row>"


def table(name: str, rows: Sequence[Sequence[Any] | str], more: str = "") -> str:
    """The element of a sheet; a row may be given as its element."""
    found = (one if isinstance(one, str) else row(one) for one in rows)
    return f"<table:table table:name={quoteattr(name)} {more}>{''.join(found)}</table:table>"


def content(tables: str, styles: str = STYLES) -> str:
    """The part that holds the sheets."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {_SPACES} office:version="1.3">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )


def ods(path: Path, sheets: Mapping[str, Sequence[Sequence[Any] | str]] | str | bytes) -> Path:
    """Write a workbook from its sheets, or from the elements of its sheets, or from the bytes of its content."""
    if not isinstance(sheets, bytes):
        tables = sheets if isinstance(sheets, str) else "".join(table(name, rows) for name, rows in sheets.items())
        sheets = content(tables).encode()
    with ZipFile(path, "w", ZIP_DEFLATED) as made:
        made.writestr("mimetype", MIMETYPE, ZIP_STORED)
        made.writestr("content.xml", sheets)
    return path
