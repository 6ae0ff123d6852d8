"""The header of a sheet: which of its columns is which of the table's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govdata.finding import Problem
from govdata.vocab.tables import BY_NAME, record_column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.vocab.tables import Table

__all__ = ["NOTES", "Fault", "Header", "folded", "nearest_table"]

NOTES = "#"
"""How the header of a column begins that is for the people who fill in the sheet, and is not read."""


class Fault(NamedTuple):
    """What is wrong with a header, at one of its columns; -1 for the whole of it."""

    at: int
    code: str
    problem: Problem


class Header:
    """The columns of a sheet: `order` gives for each column of the table its place in the sheet, -1 for none.

    Case, blanks and the order of columns do not count; a column may be absent. Without any column by which rows find
    their release there is no `order`, and the sheet cannot be read. `unnamed` are places without a name.
    """

    def __init__(self, table: Table, names: Sequence[str]) -> None:
        self.order: list[int] = []
        self.unnamed = frozenset(n for n, name in enumerate(names) if not name.strip())
        self.faults: list[Fault] = []
        known = [column.name for column in table.columns]
        places: dict[str, int] = {}
        for n, name in enumerate(map(folded, names)):
            if name in places:
                self.faults.append(Fault(n, "GD103", _twice(name)))
            elif name in known:
                places[name] = n
            elif name and not name.startswith(NOTES):
                self.faults.append(Fault(n, "GD202", _unknown(table, names[n], known)))
        keys = _keys(table)
        if keys.isdisjoint(places):
            coded = any("\0" in name for name in names)
            self.faults = [Fault(-1, "GD002", _not_utf8()) if coded else Fault(-1, "GD201", _no_key(table, keys))]
        else:
            self.order = [places.get(name, -1) for name in known]


def folded(name: str) -> str:
    """A name of a sheet or a column as the tables have it: `Event participants` is `event_participants`."""
    return "_".join(name.casefold().replace("-", " ").replace("_", " ").split())


def nearest_table(name: str) -> str:
    """The table whose name is nearly the given one; empty for none."""
    return _near(folded(name), list(BY_NAME))


def _keys(table: Table) -> set[str]:
    """The columns of which one is needed: the release's id, or an id that begins with it."""
    first = {column.name for column in table.columns if column.take in {"own", "owner"}}
    return first | {table.columns[record_column(table)].name}


def _twice(name: str) -> Problem:
    message = f"column `{name}` stands twice; the first counts"
    return Problem(pointer="", message=message, help="take the other out")


def _unknown(table: Table, name: str, known: list[str]) -> Problem:
    near = _near(folded(name), known)
    message = f"`{name.strip():.60}` is not a column of `{table.name}`; it is not read"
    way_out = f"did you mean `{near}`?" if near else f"take it out, or begin its header with `{NOTES}` to keep notes"
    return Problem(pointer="", message=message, help=way_out, suggestion=near)


def _not_utf8() -> Problem:
    message = "the file is not UTF-8: between its characters stand zeros, as in UTF-16; it is not read"
    return Problem(pointer="", message=message, help="save the file as `CSV UTF-8`")


def _no_key(table: Table, keys: set[str]) -> Problem:
    wanted = " or ".join(f"`{name}`" for name in _in_order(table, keys))
    message = f"the first row is no header of `{table.name}`: it has no column {wanted}; the table is not read"
    names = ", ".join(column.name for column in table.columns)
    return Problem(pointer="", message=message, help=f"begin the table with the names of its columns: {names}")


def _in_order(table: Table, names: set[str]) -> Iterator[str]:
    return (column.name for column in table.columns if column.name in names)


def _near(name: str, known: list[str]) -> str:
    from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

    return "".join(get_close_matches(name, known, n=1, cutoff=0.7))
