"""A record right below a header that explains the columns: people keep descriptions, types or hints in the second row.

It is known by what it says: of every column its name, its title, its description or its type; or by what it is: in
none of the columns that are choosy about their cells is it what the column wants, and the row below it is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import orjson

from govdata.vocab.tables_forms import codes_of, form_of
from govdata.vocab.tables_texts import description, title

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govdata.vocab.tables import Column, Table

__all__ = ["MESSAGE", "Trait", "explains", "traits_of"]

MESSAGE: Final = "the record below the header seems to explain the columns; it is not read"
"""What is said of such a record."""

#: So many choosy columns have to be at odds with a record before that says something of it.
_LEAST: Final = 3
#: What no column wants that wants anything in particular.
_PROBE: Final = "\ufffd"
#: What people call types of columns.
_TYPES: Final = frozenset(
    {
        "any", "array", "bigint", "bool", "boolean", "char", "character", "code", "date", "datetime", "decimal",
        "double", "enum", "float", "geopoint", "id", "int", "integer", "json", "key", "list", "number", "numeric",
        "object", "real", "slug", "string", "text", "time", "timestamp", "uri", "url", "uuid", "varchar", "year",
    }
)  # fmt: skip
_SHAPES: Final = {
    "integer": re.compile(r"[+-]?[0-9]+"),
    "number": re.compile(r"[+-]?[0-9]*\.?[0-9]+"),
    "date": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "datetime": re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T.+"),
}


class Trait(NamedTuple):
    """What is said of a column (name, title, description, type), and whether a text is no value of it."""

    says: tuple[str, str, str, str]
    is_wrong: Callable[[str], bool]


def explains(cells: Sequence[str], below: Sequence[str], columns: Sequence[Trait]) -> bool:
    """Whether a record explains the columns, by its cells and those of the record below (none where there is none)."""
    filled = [(cell.strip(), column) for cell, column in zip(cells, columns, strict=True) if cell.strip()]
    return _says_so(filled) or _is_at_odds(filled, list(zip(below, columns, strict=False)))


def _says_so(filled: Sequence[tuple[str, Trait]]) -> bool:
    if len(filled) <= 1:
        return False
    folded = [(cell.casefold(), column.says) for cell, column in filled]
    return any(all(cell == says[n].casefold() for cell, says in folded) for n in range(4))


def _is_at_odds(filled: Sequence[tuple[str, Trait]], below: Sequence[tuple[str, Trait]]) -> bool:
    odd = 0
    for cell, column in filled:
        if column.is_wrong(cell):
            odd += _is_words(cell)
        elif column.is_wrong(_PROBE) and cell.casefold() not in _TYPES:
            return False
    if odd < _LEAST or not all(any(map(str.isalpha, cell)) for cell, _ in filled):
        return False
    wanted = [column.is_wrong(cell) for cell, column in below if cell and column.is_wrong(_PROBE)]
    return wanted.count(False) > max(1, wanted.count(True))


def _is_words(cell: str) -> bool:
    """Whether a cell is made of words rather than of numbers."""
    return sum(map(str.isalpha, cell)) > sum(map(str.isdigit, cell))


@cache
def traits_of(table: Table) -> tuple[Trait, ...]:
    """The traits of the columns of a table of ours."""
    return tuple(
        Trait((one.name, title(one), description(table, one), form_of(one).type), _judge(one)) for one in table.columns
    )


def _judge(column: Column) -> Callable[[str], bool]:
    form, codes = form_of(column), codes_of(column)
    if codes:
        known = {code.code for code in codes.codes}
        return lambda text: text not in known
    if form.value == "json":
        return _is_no_json
    shape = re.compile(form.pattern) if form.pattern else _SHAPES.get(form.type)
    return (lambda text: not shape.fullmatch(text)) if shape else (lambda _: False)


def _is_no_json(text: str) -> bool:
    try:
        orjson.loads(text)
    except ValueError:
        return True
    return False
