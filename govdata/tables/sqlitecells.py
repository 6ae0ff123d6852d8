"""The cells of a SQLite database as text, as CSV files have them: SQLite stores anything in any column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.finding import Problem
from govdata.vocab.tables_forms import form_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.vocab.tables import Table

__all__ = ["Cells"]


class Cells:
    """The cells of a table's rows as text, as a CSV file has them, and what is wrong with how they are stored."""

    def __init__(self, table: Table) -> None:
        self._wanted = ["an integer" if form_of(c).value == "integer" else "text" for c in table.columns]
        self._sound = [
            {str, int, type(None)} if wanted == "an integer" else {str, type(None)} for wanted in self._wanted
        ]

    def sound(self, values: Sequence[Any]) -> bool:
        """Whether nothing is wrong with a row's values; quick, because it nearly always is so."""
        return all(value.__class__ in kinds for value, kinds in zip(values, self._sound, strict=True))

    def cells(self, values: Sequence[Any], *, not_utf8: bool) -> list[str]:
        """A row's values as texts."""
        cells = [value if value.__class__ is str else _cell(value) for value in values]
        return ["" if _escaped(cell) else cell for cell in cells] if not_utf8 else cells

    def faults(self, values: Sequence[Any], *, not_utf8: bool) -> Iterator[tuple[int, str, Problem]]:
        """What is wrong with how a row's values are stored: column, code and problem."""
        for n, value in enumerate(values):
            wanted = self._wanted[n]
            if isinstance(value, str):
                if not_utf8 and _escaped(value):
                    yield n, "GD002", _problem("the cell is not UTF-8 and reads as empty", "store it as UTF-8")
            elif isinstance(value, bytes):
                yield n, "GD203", _problem("the cell is a BLOB and reads as empty", f"store {wanted}")
            elif value is not None and (wanted == "text" or isinstance(value, float)):
                lost = "; zeros may have been lost" if wanted == "text" else ""
                yield n, "GD203", _problem(f"the cell holds the number {value}, not {wanted}{lost}", f"store {wanted}")


def _problem(message: str, way_out: str) -> Problem:
    return Problem(pointer="", message=message, help=way_out)


def _cell(value: int | float | bytes | None) -> str:  # noqa: PYI041  # what SQLite stores
    return "" if value is None or isinstance(value, bytes) else str(value)


def _escaped(text: str) -> bool:
    """Whether bytes that are no UTF-8 stand in a text (PEP 383)."""
    return any("\udc80" <= character <= "\udcff" for character in text)
