"""The tables on a page for people: every column with its form and what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata.vocab.tables import TABLES
from govdata.vocab.tables_forms import codes_of, form_of
from govdata.vocab.tables_texts import description

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.vocab.tables import Column, Table

__all__ = ["page"]

_BEGIN: Final = "<!-- tables: written by `python -m govdata.tables` -->\n"
_END: Final = "<!-- end of tables -->\n"


def page(text: str) -> str:
    """The page with the tables as they are now between its two marks. Raises ValueError for one without."""
    head, begin, rest = text.partition(_BEGIN)
    _, end, tail = rest.partition(_END)
    if not begin or not end:
        raise ValueError("the page has no place for the tables")
    return f"{head}{begin}{''.join(_section(table) for table in TABLES)}\n{end}{tail}"


def _section(table: Table) -> str:
    key = ", ".join(f"`{name}`" for name in table.key)
    rows = "".join(f"| {' | '.join(_cells(table, column))} |\n" for column in table.columns)
    field = f" Field: `{_field(table)}`." if table.path else ""
    head = f"\n### `{table.name}`\n\n{table.says}{field} Key: {key}.\n\n"
    return f"{head}| column | form | what stands there |\n|---|---|---|\n{rows}"


def _field(table: Table) -> str:
    return table.path if table.of in {"", "releases"} else f"{table.of.removesuffix('s')}.{table.path}"


def _cells(table: Table, column: Column) -> Iterator[str]:
    yield f"**`{column.name}`**" if column.required else f"`{column.name}`"
    yield _form(column)
    says = description(table, column)
    yield f"{says} Refers to `{column.refers}`." if column.refers and column.take in {"field", "member"} else says


def _form(column: Column) -> str:
    codes, form = codes_of(column), form_of(column)
    if codes:
        return f"code of `{codes.name}`"
    bounds = f", {form.minimum} to {form.maximum}" if form.minimum is not None else ""
    return f"{column.kind.replace('-', ' ')} ({form.type}{bounds})"
