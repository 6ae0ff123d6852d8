"""Workbooks (.xlsx), read: the sheets with their cells, through python-calamine and what that does not tell."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from govdata.errors import MissingExtraError
from govdata.place import Place
from govdata.tables.cells import Broken, Month
from govdata.tables.nature import unreadable
from govdata.tables.scan import Scan, TooLargeError
from govdata.tables.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from govdata.finding import Finding
    from govdata.source import Source
    from govdata.tables.cells import Value

    Marks = dict[int, dict[int, Broken | str]]

__all__ = ["letters", "place", "sheets"]


def sheets(source: Source, tell: Callable[[Finding], None]) -> Iterator[Sheet]:
    """The sheets of a workbook that hold cells, in order; what is wrong with the workbook itself goes to `tell`.

    Raises MissingExtraError where the library is not installed.
    """
    try:
        import python_calamine  # an extra
    except ImportError as error:
        raise MissingExtraError("reading a workbook", "xlsx") from error
    try:
        with _as_told(), source.open() as stream, ZipFile(stream) as archive:
            scan = Scan(archive)
            stream.seek(0)
            with python_calamine.load_workbook(stream) as book:
                for about in book.sheets_metadata:
                    if about.typ is python_calamine.SheetTypeEnum.WorkSheet:
                        marks = scan.marks(about.name)
                        hidden = about.visible is not python_calamine.SheetVisibleEnum.Visible
                        yield _Grid(source, book.get_sheet_by_name(about.name), marks).sheet(hidden=hidden)
    except (_UnreadableError, OSError) as error:
        cause = error.__cause__ if isinstance(error, _UnreadableError) else error
        tell(unreadable(source, cause if isinstance(cause, Exception) else error))


class _UnreadableError(ValueError):
    """No workbook; the message says why."""


@contextmanager
def _as_told() -> Iterator[None]:
    """Say in one way whatever is wrong with a file: its library has many, and may panic over a damaged one."""
    try:
        yield
    except (OSError, GeneratorExit, KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        if isinstance(error, Exception) and not isinstance(error, _faults()):
            raise
        raise _UnreadableError(str(error)) from error


def _faults() -> tuple[type[Exception], ...]:
    from zlib import error as deflate_error  # noqa: PLC0415

    from python_calamine import CalamineError

    return (
        CalamineError,
        BadZipFile,
        TooLargeError,
        deflate_error,
        EOFError,
        NotImplementedError,
        ValueError,
        RuntimeError,
    )


class _Grid:
    """The cells of one sheet."""

    def __init__(self, source: Source, sheet: Any, marks: Marks) -> None:  # noqa: ANN401  # the library's
        self._source = source
        self._sheet = sheet
        self._marks = marks

    def sheet(self, *, hidden: bool) -> Sheet:
        merged = self._sheet.merged_cell_ranges or ()
        return Sheet(
            name=self._sheet.name,
            kind="sheet",
            records=self._records(),
            place=partial(place, (self._source.name, self._sheet.name)),
            hidden=hidden,
            merged=tuple((row + 1, column, last + 1, end) for (row, column), (last, end) in merged),
        )

    def _records(self) -> Iterator[tuple[int, list[Value]]]:
        """The rows with their numbers; the library begins each at the first column that is used."""
        before: list[Value] = [""] * (self._sheet.start or (0, 0))[1]
        number = 0
        for number, cells in enumerate(self._sheet.iter_rows() if self._sheet.start else (), 1):
            yield number, self._marked(number, [*before, *cells])
        for further in sorted(row for row in self._marks if row > number):
            yield further, self._marked(further, [])

    def _marked(self, number: int, cells: list[Value]) -> list[Value]:
        for column, mark in self._marks.get(number, {}).items():
            cells += [""] * (column + 1 - len(cells))
            cells[column] = mark if isinstance(mark, Broken) else _month(cells[column])
        return cells


def place(of: tuple[str, str], number: int, at: int, name: str) -> Place:
    """The place of a cell of a workbook's sheet. Rows know it for long, so it does not hold the sheet itself."""
    source, sheet = of
    return Place(source=source, cell=f"{sheet}!{letters(max(at, 0))}{number}", header=name)


def _month(value: Any) -> Value:  # noqa: ANN401  # whatever stands there
    day: date | None = value if hasattr(value, "month") else None
    return value if day is None else Month(day)


def letters(column: int) -> str:
    """The letters that name a column, by its number from 0."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
