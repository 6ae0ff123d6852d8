"""The columns of a table beside the fields of its schema, as `fieldsMatch` of Table Schema v2 wants them to agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.conformance.datapackage.said import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    #: What is wrong and the way out, the column, and where the field stands below the fields of the schema.
    Difference = tuple[tuple[str, str], str, str]

__all__ = ["differences", "joined"]


def differences(names: Sequence[str], wanted: Sequence[str], match: str) -> Iterator[Difference]:
    """How the names of a header differ from the fields, where these have to be there and no others may be."""
    missing = [] if match in {"superset", "partial"} else [name for name in wanted if name not in names]
    extra = [] if match in {"subset", "partial"} else [name for name in dict.fromkeys(names) if name not in wanted]
    for name in [*missing]:
        at = wanted.index(name)
        if extra and list(names[at : at + 1]) == extra[:1]:
            words = f"the column is called {shown(extra.pop(0))}, not `{name}`", f"call it `{name}`"
            missing.remove(name)
            yield words, name, f"/{at}"
    for name in missing:
        yield (f"there is no column `{name}`", "add it"), name, f"/{wanted.index(name)}"
    for name in extra:
        yield (f"column {shown(name)} is no field of the table", "take it out"), _flat(name), ""
    for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
        yield (f"column {shown(name)} stands twice", "take one out"), _flat(name), ""
    if match == "exact" and list(names) != list(wanted) and sorted(names) == sorted(wanted):
        words = (
            "the columns stand in another order than the fields of the descriptor",
            f"write them as {','.join(wanted)}",
        )
        yield words, "", ""


def joined(rows: Sequence[Sequence[str]], between: str, wanted: Sequence[str]) -> list[str]:
    """The names of columns that are written in several rows (Table Dialect v2, "headerRows").

    A cell that says the same as the one above is not said again. Whether a name stands for the columns after it too,
    as in a merged cell, is told by which names are wanted.
    """
    found = [_joined(rows, between), _joined([_spread(row, len(rows[-1])) for row in rows], between)] if rows else [[]]
    return max(found, key=lambda names: len(set(names).intersection(wanted)))


def _joined(rows: Sequence[Sequence[str]], between: str) -> list[str]:
    names: list[str] = []
    above: dict[int, str] = {}
    for row in rows:
        for n, cell in enumerate(row):
            if n >= len(names):
                names.append(cell)
            elif above.get(n) != cell:
                names[n] = between.join((names[n], cell)).strip()
            above[n] = cell
    return names


def _spread(row: Sequence[str], width: int) -> list[str]:
    """A row of a header, with each name in the blank cells after it."""
    found: list[str] = []
    for cell in [*row, *[""] * (width - len(row))]:
        found.append(cell or (found[-1] if found else ""))
    return found


def _flat(name: str) -> str:
    """A name of somebody else's as it stands in a place."""
    return shown(name).strip("`")
