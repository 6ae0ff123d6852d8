"""Workbooks, written sheet by sheet in constant memory: the tables, and sheets that explain them.

Every text is written as a text, in a column that is formatted as text: no cell is ever a formula, and no spreadsheet
makes anything else of it. Only whole numbers, and days of columns that hold nothing but days, are typed.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final
from unicodedata import east_asian_width

from govdata.errors import MissingExtraError
from govdata.tables.explain import column_rows, how
from govdata.tables.labels import NO_LABELS, shown
from govdata.vocab.tables import BY_NAME
from govdata.vocab.tables_forms import codes_of, form_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from govdata.codes import CodeList
    from govdata.vocab.tables import Column

__all__ = ["LONGEST_CELL", "MOST_ROWS", "Book", "characters", "library"]

LONGEST_CELL: Final = 32_767
"""The most characters of a cell, as Excel counts them (its specification, "Total number of characters")."""

MOST_ROWS: Final = 1_048_575
"""The most rows of a sheet, but for the header."""

_DIGITS: Final = 10**15
_FIRST: Final = date(1900, 3, 1)
"""Before this day Excel and others count differently."""
_DAY_NOUGHT: Final = date(1899, 12, 30)
_NARROW, _WIDE, _SAMPLE = 9, 60, 200
_WIDE_ID: Final = 36
_PAPER: Final = 400
"""So many digits wide may a sheet be that is printed on one page's width."""
_OFFERED: Final = 2000
_CREATED: Final = datetime(1980, 1, 1, tzinfo=UTC)
_IDS: Final = frozenset(("slug", "part-id", "sha256"))
_HEADER: Final = {"bold": True, "font_color": "#FFFFFF", "bg_color": "#1F3864", "valign": "vcenter", "num_format": "@"}
_PROSE: Final = {"text_wrap": True, "valign": "top", "num_format": "@"}


def characters(text: str) -> int:
    """The length of a text as Excel counts it, in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def library() -> Any:  # noqa: ANN401  # a module
    """The library that writes workbooks. Raises MissingExtraError where it is not installed."""
    try:
        import xlsxwriter  # an extra
    except ImportError as error:
        raise MissingExtraError("writing a workbook", "xlsx") from error
    return xlsxwriter


class Book:
    """A workbook with a sheet for each of some tables, each with some of its columns.

    Codes are written by their labels in the language `labels`, or as they are. The first sheet, `about`, holds what is
    given to `close`. A `blank` one is to be filled in: all its cells are texts, and it offers the ids of rows that
    others refer to. Raises MissingExtraError where the library is not installed.
    """

    def __init__(
        self, path: Path, columns: Mapping[str, Sequence[Column]], labels: str, *, blank: bool = False
    ) -> None:
        options = {"constant_memory": True, "tmpdir": str(path.parent)}
        self._book = library().Workbook(str(path), options)
        self._book.set_properties({"created": _CREATED.replace(tzinfo=None), "comments": "Written by govdata."})
        self._formats = {name: self._book.add_format(form) for name, form in _FORMATS.items()}
        self._labels = labels
        self._blank = blank
        self._about = self._book.add_worksheet("about")
        lists = _lists(columns)
        self._places = _places(lists)
        self._sheets = {name: self._table(name, found) for name, found in columns.items()}
        self._explain(columns)
        self._list_codes(lists)

    def write(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Write rows, whose cells are those of the columns that the table's sheet has."""
        self._sheets[table].write(rows)

    def rows(self, table: str) -> int:
        """How many rows a table's sheet has so far."""
        return self._sheets[table].rows

    def close(self, about: Iterable[tuple[str, str]]) -> None:
        """Complete the file. Raises OSError."""
        for sheet in self._sheets.values():
            sheet.close()
        self._about.set_column(0, 0, 24, self._formats["label"])
        self._about.set_column(1, 1, 100, self._formats["prose"])
        self._about.hide_gridlines(2)
        _for_paper(self._about)
        for n, (label, text) in enumerate(about):
            head = self._formats["title"] if n == 0 else None
            self._about.write_string(n, 0, label, head or self._formats["label"])
            self._about.write_string(n, 1, text, head or self._formats["prose"])
        try:
            self._book.close()
        except library().exceptions.FileCreateError as error:
            cause = error.args[0] if error.args else error
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from error

    def _table(self, name: str, columns: Sequence[Column]) -> _Sheet:
        sheet = _Sheet(self._book.add_worksheet(name), columns, self._formats, self._labels)
        sheet.only_texts = self._blank
        for n, column in enumerate(columns):
            if codes := codes_of(column):
                sheet.offer(n, self._places[codes.name][self._labels == NO_LABELS], how(column))
            elif self._blank and column.refers:
                sheet.offer(n, f"={column.refers}!$A$2:$A${_OFFERED}")
        return sheet

    def _explain(self, columns: Mapping[str, Sequence[Column]]) -> None:
        head = ("table", "column", "what stands there", "how it is written", "must be filled in")
        rows = column_rows({name: list(found) for name, found in columns.items()})
        self._plain("columns", head, rows, (20, 26, 70, 44, 18))

    def _list_codes(self, lists: Sequence[CodeList]) -> None:
        language = "en" if self._labels == NO_LABELS else self._labels
        rows = [(codes.name, c.code, c.labels[language], c.definition) for codes in lists for c in codes.codes]
        self._plain("codes", ("list", "code", "label", "definition"), rows, (20, 22, 26, 90))

    def _plain(self, name: str, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int]) -> None:
        sheet = self._book.add_worksheet(name)
        sheet.set_tab_color("#7F7F7F")
        sheet.freeze_panes(1, 0)
        _for_paper(sheet)
        for n, width in enumerate(widths):
            sheet.set_column(n, n, width, self._formats["prose"])
            sheet.write_string(0, n, head[n], self._formats["header"])
        last = 0
        for last, row in enumerate(rows, 1):  # the number is needed below
            for n, text in enumerate(row):
                if text:
                    sheet.write_string(last, n, text, self._formats["prose"])
        sheet.autofilter(0, 0, last, len(widths) - 1)


_FORMATS: Final = {
    "header": _HEADER,
    "text": {"num_format": "@", "valign": "top"},
    "number": {"num_format": "0", "valign": "top", "align": "left"},
    "day": {"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"},
    "prose": _PROSE,
    "label": {"bold": True, "valign": "top", "num_format": "@"},
    "title": {"bold": True, "font_size": 14, "font_color": "#1F3864", "num_format": "@"},
}


class _Sheet:
    """The sheet of a table."""

    def __init__(self, sheet: Any, columns: Sequence[Column], formats: Mapping[str, Any], labels: str) -> None:  # noqa: ANN401
        self._sheet = sheet
        self._formats = formats
        self._kinds = [_kind(column) for column in columns]
        self._codes = [codes_of(column) for column in columns]
        self._labels = labels
        self._widths = [max(_NARROW, len(column.name) + 4) for column in columns]
        self._widest = [_WIDE_ID if column.kind in _IDS else _WIDE for column in columns]
        self.rows = 0
        self.only_texts = False
        sheet.freeze_panes(1, 1)
        sheet.set_default_row(15)  # else a text of many lines makes a row of many lines
        for n, column in enumerate(columns):
            sheet.write_string(0, n, column.name, formats["header"])
            note = {"validate": "any", "input_title": column.name[:32], "input_message": how(column)[:255]}
            sheet.data_validation(0, n, 0, n, note)

    def offer(self, column: int, source: str, only: str = "") -> None:
        """Offer the cells of another sheet in a column; where it takes `only` those, refuse what is none of them."""
        rule = {"validate": "list", "source": source, "show_error": bool(only)}
        told = {"error_title": "Not in the list", "error_message": only[:255]} if only else {}
        self._sheet.data_validation(1, column, MOST_ROWS, column, rule | told)

    def write(self, rows: Iterable[Sequence[Any]]) -> None:
        for row in rows:
            self.rows += 1
            if self.rows > MOST_ROWS:
                raise ValueError(f"a sheet has {MOST_ROWS} rows at most")
            for n, value in enumerate(row):
                if value is not None and value != "":
                    self._cell(n, value)

    def _cell(self, n: int, value: Any) -> None:  # noqa: ANN401  # a text or a whole number
        codes = self._codes[n]
        text = shown(codes, value, self._labels) if codes else value
        if self.only_texts:
            text = str(text)
        if isinstance(text, int) and abs(text) < _DIGITS:
            self._sheet.write_number(self.rows, n, text, self._formats["number"])
        elif self._kinds[n] == "day" and not self.only_texts and (days := _days(text)):
            self._sheet.write_number(self.rows, n, days, self._formats["day"])
        elif characters(str(text)) > LONGEST_CELL:
            raise ValueError(f"a cell has {LONGEST_CELL} characters at most")
        else:
            self._sheet.write_string(self.rows, n, str(text), self._formats["text"])
        if self.rows <= _SAMPLE:
            self._widths[n] = max(self._widths[n], _width(str(text)))

    def close(self) -> None:
        self._sheet.autofilter(0, 0, self.rows, len(self._kinds) - 1)
        self._sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{MOST_ROWS + 1}"})  # texts are meant
        widths = [min(pair) for pair in zip(self._widths, self._widest, strict=True)]
        for n, width in enumerate(widths):
            self._sheet.set_column(n, n, width, self._formats["text"])
        _for_paper(self._sheet, fits=sum(widths) <= _PAPER)


def _for_paper(sheet: Any, *, fits: bool = True) -> None:  # noqa: ANN401  # the library's
    """Let a sheet that is printed be as wide as the paper, with its header on every page.

    One that nobody could read so has its first column, which says whose the rows are, on every page instead.
    """
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.repeat_rows(0)
    if fits:
        sheet.fit_to_pages(1, 0)
    else:
        sheet.repeat_columns(0)


def _kind(column: Column) -> str:
    return "day" if column.kind == "date" else form_of(column).value


def _days(day: str) -> int:
    """The number by which a spreadsheet keeps a day; 0 where they disagree about it."""
    found = date.fromisoformat(day)
    return (found - _DAY_NOUGHT).days if found >= _FIRST else 0


def _width(text: str) -> int:
    """About how wide the first line of a text is, in digits."""
    line = text[:_WIDE].partition("\n")[0]
    return 2 + len(line) + (0 if line.isascii() else sum(east_asian_width(c) in "WF" for c in line))


def _lists(columns: Mapping[str, Sequence[Column]]) -> list[CodeList]:
    found = {codes.name: codes for name in BY_NAME for c in columns.get(name, ()) if (codes := codes_of(c))}
    return list(found.values())


def _places(lists: Sequence[CodeList]) -> dict[str, tuple[str, str]]:
    """Where the labels, and the codes, of each list stand on the sheet `codes`."""
    found: dict[str, tuple[str, str]] = {}
    row = 2
    for codes in lists:
        last = row + len(codes.codes) - 1
        found[codes.name] = (f"=codes!$C${row}:$C${last}", f"=codes!$B${row}:$B${last}")
        row = last + 1
    return found
