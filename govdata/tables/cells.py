"""What stands in a cell of a sheet, as the text that the table has there; or why it cannot be told.

Spreadsheets keep numbers, days and truth values, and make them of what people type. What can mean one thing alone is
taken; where something may be lost or may mean something else, the cell is refused with the way out.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from govdata.tables.join import Flaw
from govdata.tables.labels import code_of
from govdata.vocab.tables_forms import codes_of, form_of

if TYPE_CHECKING:
    from govdata.vocab.tables import Column

__all__ = ["FAULT", "Broken", "Covered", "Month", "Value", "covered", "taken", "taken_of_csv"]


class Broken(NamedTuple):
    """A cell that shows a fault instead of a value, or a formula whose value is not kept; `shows` is what it shows."""

    shows: str


class Covered(NamedTuple):
    """A cell that is merged into another one, `by`, which alone holds a value."""

    by: str


class Month(NamedTuple):
    """A day that a spreadsheet shows as a month only: mostly a month was typed."""

    day: date


Value: TypeAlias = str | bool | float | date | datetime | time | timedelta | Broken | Covered | Month
"""What a workbook keeps in a cell; an empty one is the empty text."""

_AS_TEXT: Final = "format the column as text, then type it again"
_TEXT_DATE: Final = "format the column as text, then type it as 2026-03-01"
_TEXT_TIME: Final = "format the column as text, then type it as 2026-03-01T09:30:00+08:00"
_FORMATS: Final = {"date": _TEXT_DATE, "partial-date": _TEXT_DATE, "date-time": _TEXT_TIME}
#: Kinds whose cells hold free text; in all others blanks around a value mean nothing.
_FREE: Final = frozenset(("text", "json", "pointer"))
#: Kinds of numbers that have no thousands, so that a comma can only be a decimal mark.
_DEGREES: Final = frozenset(("latitude", "longitude"))
_COMMA: Final = re.compile(r"-?[0-9]{1,3},[0-9]+")
#: Kinds by which rows find each other: a refused cell keeps its text there, so that nothing else gets lost.
_NAMES: Final = frozenset(("slug", "part-id"))
_TRUTH: Final = {"true": True, "false": False}
_DIGITS: Final = 15
"""So many digits of a number does a spreadsheet keep."""
_FIRST_DAY: Final = date(1899, 12, 30)
_SERIAL: Final = re.compile(r"([1-9][0-9]{4})(?:\.[0-9]+)?")
_SERIALS: Final = range(61, 2958466)
_YEARS: Final = range(1000, 10000)
_TURNED: Final = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2}|[0-9]{4})(?:[ T].*)?")
_SLASHED: Final = re.compile(r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})(?:[ T].*)?")
_NAMED: Final = re.compile(r"(?:[0-9]{1,2}[- ])?[A-Za-z]{3,9}\.?[- ][0-9]{2,4}|[0-9]{1,2}[- ][A-Za-z]{3,9}")
_MIDNIGHT: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]00:00(?::00(?:\.0+)?)?")
_SHORTENED: Final = re.compile(r"-?[0-9][.,][0-9]{2,}E\+[0-9]{2}")
FAULT: Final = re.compile(r"#(?:REF!|VALUE!|NAME\?|DIV/0!|N/A|NULL!|NUM!|SPILL!|CALC!|ERROR!)|Err:[0-9]{3}")
"""What spreadsheets show where a formula has gone wrong."""


#: What a spreadsheet shows of a number or day that is wider than its column; a text it shows as far as it goes.
_NARROW: Final = re.compile(r"##+")


def taken(column: Column, value: Value) -> tuple[str, Flaw | None]:
    """The text of a cell for a column; where it cannot be told, an empty text with what is wrong.

    Of ids the text is given all the same, so that the rows of a release stay together.
    """
    if isinstance(value, str):
        return _from_text(column, value)
    if isinstance(value, Broken | Covered):
        return "", _broken(value) if isinstance(value, Broken) else covered(value.by)
    if isinstance(value, bool):
        return _from_truth(column, value=value)
    if isinstance(value, int | float):
        return _from_number(column, value)
    return _from_clock(column, value)


def taken_of_csv(column: Column, text: str) -> tuple[str, Flaw | None]:
    """The same for a cell of a CSV file, which may hold what a spreadsheet showed in place of what was typed."""
    if not text.isascii() and any("\udc80" <= character <= "\udcff" for character in text):
        return "", Flaw("GD002", "the cell is not UTF-8", "save the file as `CSV UTF-8`")
    if _SHORTENED.fullmatch(text):
        message = f"`{text:.40}` is how a spreadsheet shows a long number: its other digits are lost"
        return "", Flaw("GD203", message, _AS_TEXT)
    if FAULT.fullmatch(text) or (column.kind not in _FREE and _NARROW.fullmatch(text)):
        return "", _broken(Broken(text))
    return _from_text(column, text)


def _broken(value: Broken) -> Flaw:
    if value.shows.startswith("="):
        message = f"the cell is a formula whose value is not kept in the file, `{value.shows:.40}`"
        return Flaw("GD112", message, "open and save the file in a spreadsheet, or type the value")
    return Flaw("GD112", f"the cell shows the fault `{value.shows:.40}`", "mend its formula, or type the value")


def covered(by: str) -> Flaw:
    """What is wrong with a cell that is merged into another."""
    message = f"the cell is merged into {by}, which alone holds the value: whether it is meant here cannot be told"
    return Flaw("GD113", message, "take the merge apart, and fill in each cell")


def _from_text(column: Column, text: str) -> tuple[str, Flaw | None]:
    if column.kind not in _FREE or not text.strip():
        text = text.strip()
    if codes := codes_of(column):
        return _code(column, code_of(codes, text)), None
    if column.kind == "json" and text.casefold() in _TRUTH:
        return text.casefold(), None
    if column.kind in _DEGREES and _COMMA.fullmatch(text):
        return text.replace(",", "."), None
    return _from_text_date(column, text) if column.kind in _FORMATS else (text, None)


def _code(column: Column, text: str) -> str:
    """A state of photos may be a truth value too (design 2, the short forms of hand entry)."""
    truth = _TRUTH.get(text.casefold())
    if truth is None or column.kind != "code:media-status":
        return text
    return "stated" if truth else "none"


def _from_text_date(column: Column, text: str) -> tuple[str, Flaw | None]:
    """A date as text; what a spreadsheet made of one is told apart from what a person mistyped."""
    if column.kind != "date-time" and (midnight := _MIDNIGHT.fullmatch(text)):
        return midnight[1], None
    if (serial := _SERIAL.fullmatch(text)) and int(serial[1]) in _SERIALS:
        return "", _serial(column, text, int(serial[1]))
    if turned := _TURNED.fullmatch(text) or _SLASHED.fullmatch(text):
        days = _readings(*map(int, turned.groups()))
        return "", Flaw("GD207", f"`{text:.40}` is {_either(days)}", _FORMATS[column.kind])
    if _NAMED.fullmatch(text):
        message = f"`{text:.40}` is a date as a spreadsheet shows it, and not the date that was typed"
        return "", Flaw("GD207", message, _FORMATS[column.kind])
    return text, None


def _readings(first: int, second: int, third: int) -> list[str]:
    """The days that three numbers may mean."""
    tried = [(first, second, third)] if first in _YEARS else [(third, second, first), (third, first, second)]
    return sorted({day for year, month, number in tried if (day := _day(year, month, number))})


def _day(year: int, month: int, number: int) -> str:
    try:
        return date(year if year in _YEARS else 2000 + year, month, number).isoformat()
    except ValueError:
        return ""


def _either(days: list[str]) -> str:
    named = " or ".join(days)
    return f"a date that a spreadsheet has turned, perhaps {named}" if days else "no date"


def _serial(column: Column, text: str, number: int) -> Flaw:
    day = _FIRST_DAY + timedelta(days=number)
    message = f"`{text:.40}` is a number; a spreadsheet counts days so, and would mean {day.isoformat()}"
    return Flaw("GD207", message, _FORMATS[column.kind])


def _from_truth(column: Column, *, value: bool) -> tuple[str, Flaw | None]:
    if column.kind == "code:media-status":
        return ("stated" if value else "none"), None
    if column.kind == "json":
        return ("true" if value else "false"), None
    message = f"the cell is the truth value {str(value).upper()}, which a spreadsheet has made of what was typed"
    return "", Flaw("GD203", message, _AS_TEXT)


def _from_number(column: Column, value: float) -> tuple[str, Flaw | None]:
    text = format(Decimal(repr(value)).normalize(), "f") if isfinite(value) else repr(value)
    whole = text.lstrip("-").isdigit()
    form = form_of(column)
    if form.type == "number" or (whole and (form.value == "integer" or (column.kind == "json" and _is_exact(text)))):
        return text, None
    if column.kind == "partial-date" and whole and int(text) in _YEARS:
        return text, None
    if column.kind in _FORMATS:
        return "", _number_for_date(column, value, text)
    kept = text if column.kind in _NAMES else ""
    return kept, Flaw("GD203", _number_for_text(text, whole=whole and form.value != "integer"), _AS_TEXT)


def _is_exact(text: str) -> bool:
    return len(text.lstrip("-")) <= _DIGITS


def _number_for_date(column: Column, value: float, text: str) -> Flaw:
    number = int(value) if isfinite(value) else 0
    if number in _SERIALS:
        return _serial(column, text, number)
    return Flaw("GD207", f"the cell is the number {text:.40}, not a date", _FORMATS[column.kind])


def _number_for_text(text: str, *, whole: bool) -> str:
    if not whole:
        return f"the cell is the number {text:.40}"
    lost = "has no zeros in front" if _is_exact(text) else f"keeps {_DIGITS} digits at most"
    return f"the cell is the number {text:.40}, not a text: a number {lost}, so that something may be lost"


def _from_clock(column: Column, value: date | time | timedelta | Month) -> tuple[str, Flaw | None]:
    if isinstance(value, Month):
        return "", _month(column, value.day)
    if column.kind not in _FORMATS or isinstance(value, time | timedelta):
        what = "time" if isinstance(value, time | timedelta) else "date"
        code = "GD207" if column.kind in _FORMATS else "GD203"
        message = f"the cell is a {what}, {value}, which a spreadsheet has made of what was typed"
        return "", Flaw(code, message, _FORMATS.get(column.kind, _AS_TEXT))
    if isinstance(value, datetime) and (value.time() != time() or column.kind == "date-time"):
        return "", _moment(column, value)
    if column.kind == "date-time":
        return "", Flaw("GD207", f"the cell is the day {value}, without a time", _TEXT_TIME)
    return value.isoformat()[:10], None


def _moment(column: Column, value: datetime) -> Flaw:
    if column.kind == "date":
        return Flaw("GD207", f"the cell is a date with a time, {value}, where a day is wanted", _TEXT_DATE)
    return Flaw("GD307", f"the cell is a date with a time, {value}, and a spreadsheet keeps no time zone", _TEXT_TIME)


def _month(column: Column, day: date) -> Flaw:
    if column.kind not in _FORMATS:
        message = f"the cell is a date, {day}, which a spreadsheet has made of what was typed"
        return Flaw("GD203", message, _AS_TEXT)
    message = f"the cell is the day {day}, shown as a month: whether the month or the day is meant cannot be told"
    way_out = "format the column as text, then type it as 2026-03 or 2026-03-01"
    return Flaw("GD207", message, way_out if column.kind == "partial-date" else _FORMATS[column.kind])
