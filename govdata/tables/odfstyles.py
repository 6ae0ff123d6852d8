"""What the styles of OpenDocument spreadsheets say of the data: sheets that are hidden, days shown as months."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["STYLE_TAGS", "Styles"]

_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_NUMBER: Final = "{urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0}"
_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DEEPEST: Final = 32

STYLE_TAGS: Final = (f"{_STYLE}style", f"{_NUMBER}date-style")
"""The elements that are to be noted."""

_OF_A_DAY: Final = frozenset(f"{_NUMBER}{name}" for name in ("day", "day-of-week", "hours", "minutes", "seconds"))
_OF_A_MONTH: Final = frozenset(f"{_NUMBER}{name}" for name in ("month", "year"))


class Styles:
    """The styles of a workbook, by name."""

    def __init__(self) -> None:
        self._months: set[str] = set()
        self._hiding: set[str] = set()
        self._cells: dict[str, tuple[str, str]] = {}
        self._known: dict[str, bool] = {}

    def note(self, element: _Element) -> None:
        """Take note of an element of `STYLE_TAGS`."""
        name, family = element.get(f"{_STYLE}name", ""), element.get(f"{_STYLE}family")
        if element.tag == STYLE_TAGS[1]:
            shown = {part.tag for part in element}
            if shown & _OF_A_MONTH and not shown & _OF_A_DAY:
                self._months.add(name)
        elif family == "table-cell":
            form, parent = element.get(f"{_STYLE}data-style-name", ""), element.get(f"{_STYLE}parent-style-name", "")
            self._cells[name] = form, parent
        elif family == "table" and any(part.get(f"{_TABLE}display") == "false" for part in element):
            self._hiding.add(name)

    def hides(self, name: str) -> bool:
        """Whether a sheet of this style is hidden."""
        return name in self._hiding

    def shows_no_day(self, name: str) -> bool:
        """Whether a cell of this style shows of a day no more than its month or year."""
        if name not in self._known:
            self._known[name] = self._form(name) in self._months
        return self._known[name]

    def _form(self, name: str) -> str:
        """The format of the style, or of the first one above it that has one."""
        for _ in range(_DEEPEST):
            form, name = self._cells.get(name, ("", ""))
            if form or not name:
                return form
        return ""
