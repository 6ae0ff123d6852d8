"""Cells of OpenDocument spreadsheets: what a cell keeps, whatever it shows (OpenDocument 1.3, part 3)."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from govdata.tables.cells import FAULT, Broken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml.etree import _Element

    from govdata.tables.cells import Value

__all__ = ["OFFICE", "TABLE", "TEXT", "kept"]

OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
#: How LibreOffice says that a cell shows a fault; the standard has no word for it.
_SAYS_FAULT: Final = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
_PARAGRAPHS: Final = frozenset((f"{TEXT}p", f"{TEXT}h"))
#: What stands in a paragraph and is not of its text.
_BESIDE: Final = frozenset((f"{TEXT}note", f"{TEXT}ruby-text"))
_BLANKS: Final = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS: Final = 1 << 15
_DURATION: Final = re.compile(
    r"(-?)P(?:([0-9]{1,7})D)?T(?:([0-9]{1,7})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,7})(?:[.,][0-9]+)?S)?"
)


def kept(cell: _Element) -> Value:
    """What a cell keeps: a text, number, truth value, day or time; or that it shows a fault, or a formula alone."""
    kind = cell.get(f"{OFFICE}value-type", "")
    formula = cell.get(f"{TABLE}formula", "")
    shown = _text(cell) if len(cell) else ""
    if cell.get(_SAYS_FAULT) == "error" or (formula and FAULT.fullmatch(shown)):
        return Broken(shown or "#?")
    if formula and kind in {"", "void"} and not shown:
        return Broken(f"={formula.partition('=')[2]}")
    attribute, read = _READ.get(kind, ("string-value", str))
    value = cell.get(f"{OFFICE}{attribute}", shown)
    try:
        return read(value)
    except ValueError:  # no number, or a year that Python does not know
        return value or shown


def _day(value: str) -> Value:
    return datetime.fromisoformat(value[:19]) if "T" in value else date.fromisoformat(value)


def _time(value: str) -> Value:
    found = _DURATION.fullmatch(value)
    if found is None:
        raise ValueError(value)
    days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    span = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -span if found[1] else span


def _truth(value: str) -> Value:
    return {"true": True, "false": False}.get(value, value)


#: By the type of a cell: the attribute that holds the value, and how it is read.
_READ: Final[dict[str, tuple[str, Callable[[str], Value]]]] = {
    "float": ("value", float),
    "percentage": ("value", float),
    "currency": ("value", float),
    "date": ("date-value", _day),
    "time": ("time-value", _time),
    "boolean": ("boolean-value", _truth),
}


def _text(cell: _Element) -> str:
    """The paragraphs of a cell, each a line; annotations and shapes are none."""
    return "\n".join(_paragraph(part) for part in cell if part.tag in _PARAGRAPHS)


def _paragraph(element: _Element) -> str:
    """Its text: a run of blanks is one, and none at the ends, but for those that are elements (section 6.1.2)."""
    if not len(element):
        return _BLANKS.sub(" ", element.text or "").strip(" ")
    found: list[str] = []
    after_blank = True
    for text, as_it_is in _pieces(element):
        piece = text if as_it_is else _BLANKS.sub(" ", text)
        if after_blank and not as_it_is:
            piece = piece.removeprefix(" ")
        if piece:
            found.append(piece)
            after_blank = not as_it_is and piece.endswith(" ")
    if found and after_blank:
        found[-1] = found[-1].removesuffix(" ")
    return "".join(found)


def _pieces(element: _Element) -> Iterator[tuple[str, bool]]:
    """The text in an element, piece by piece, and whether its blanks count."""
    yield element.text or "", False
    for part in element:
        if part.tag == f"{TEXT}s":
            yield " " * _count(part.get(f"{TEXT}c", "1")), True
        elif part.tag == f"{TEXT}tab":
            yield "\t", True
        elif part.tag == f"{TEXT}line-break":
            yield "\n", True
        elif str(part.tag).startswith(TEXT) and part.tag not in _BESIDE:
            yield from _pieces(part)
        yield part.tail or "", False


def _count(number: str) -> int:
    return min(int(number), _MOST_BLANKS) if number.isdecimal() and number.isascii() and len(number) < 9 else 1  # noqa: PLR2004
