"""The tables on a page for people: every column with its form and what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata.vocab.tables import TABLES
from govdata.vocab.tables_forms import codes_of, form_of
from govdata.vocab.tables_texts import description

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govdata.codes import CodeList
    from govdata.dataset import Dataset
    from govdata.vocab.tables import Column, Table

__all__ = ["dictionary", "page"]

_BEGIN: Final = "<!-- tables: written by `python -m govdata.tables` -->\n"
_END: Final = "<!-- end of tables -->\n"


def page(text: str) -> str:
    """The page with the tables as they are now between its two marks. Raises ValueError for one without."""
    head, begin, rest = text.partition(_BEGIN)
    _, end, tail = rest.partition(_END)
    if not begin or not end:
        raise ValueError("the page has no place for the tables")
    return f"{head}{begin}{''.join(_section(table) for table in TABLES)}\n{end}{tail}"


def dictionary(dataset: Dataset, counts: Mapping[str, int]) -> str:
    """The data dictionary of a package for people: its tables with their numbers of rows, columns, and codes."""
    head = f"# {_flat(dataset.title) or 'Press releases'}: data dictionary\n"
    about = [_flat(dataset.description), *(f"{name}: {_flat(value)}" for name, value in _about(dataset) if value)]
    rows = "".join(f"| [`{t.name}`](#{t.name}) | {counts.get(t.name, 0):,} | {t.says} |\n" for t in TABLES)
    tables = f"\n## Tables\n\n| table | rows | what a row is |\n|---|---:|---|\n{rows}"
    sections = "".join(f"{_section(table)}" for table in TABLES)
    return (
        f"{head}{''.join(f'{chr(10)}{line}{chr(10)}' for line in about if line)}{_READING}{tables}{sections}{_codes()}"
    )


_READING: Final = """
An empty cell is an absent value. Names in bold are columns that are never empty. Rows stand in the order of `releases`;
`position` counts from 1 where the order of rows counts. The id of an actor or event is `release/part`. Dates are
ISO 8601; `start` and `end` of events have the precision of the source: a year, a month, a day or an instant. The same
is in `datapackage.json` for programs (Data Package) and in `csvw-metadata.json` (CSVW).
"""


def _about(dataset: Dataset) -> Iterator[tuple[str, str]]:
    yield "Version", dataset.version
    yield "Licence of the data", dataset.license
    yield "Home page", dataset.homepage


def _flat(text: str) -> str:
    """A text of somebody else's as one line of Markdown that makes no markup."""
    return "".join(f"\\{c}" if c in _MARKUP else c for c in " ".join(text.split()))


_MARKUP: Final = frozenset("\\`*_[]<>#|")


def _codes() -> str:
    columns = [codes_of(column) for table in TABLES for column in table.columns]
    lists = {codes.name: codes for codes in columns if codes}
    return "\n## Codes\n" + "".join(_code_list(lists[name]) for name in sorted(lists))


def _code_list(codes: CodeList) -> str:
    rows = "".join(f"| `{code.code}` | {code.en} | {code.definition} |\n" for code in codes.codes)
    return f"\n### Code list `{codes.name}`\n\n| code | label | meaning |\n|---|---|---|\n{rows}"


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
