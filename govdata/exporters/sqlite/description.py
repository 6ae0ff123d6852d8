"""The rows of the tables that describe the others: what an analyst reads before the first query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata import codes
from govdata.version import VERSION
from govdata.vocab.sqlite import USER_VERSION
from govdata.vocab.sqlite_views import VIEWS
from govdata.vocab.tables import TABLES
from govdata.vocab.tables_forms import codes_of
from govdata.vocab.tables_texts import description, title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.dataset import Dataset
    from govdata.vocab.sqlite import Search

    Described = Iterator[tuple[str, tuple[str | int | None, ...]]]

__all__ = ["describing_rows"]


def describing_rows(dataset: Dataset, searches: Iterable[Search]) -> Described:
    """All rows, each with the name of its table."""
    told = {
        "name": dataset.name,
        "title": dataset.title,
        "description": dataset.description,
        "version": dataset.version,
        "license": dataset.license,
        "homepage": dataset.homepage,
        "base": dataset.base,
        "schema": f"v{USER_VERSION}",
        "govdata": VERSION,
    }
    yield from (("govdata_dataset", (name, value)) for name, value in told.items() if value)
    for table in TABLES:
        yield "govdata_tables", (table.name, "table", table.title, table.says)
    for view in VIEWS:
        yield "govdata_tables", (view.name, "view", view.title, view.says)
    for search in searches:
        yield "govdata_tables", (search.name, "search", f"Search in {search.table}", search.says)
    yield from _columns()
    yield from _codes()


def _columns() -> Described:
    for table in TABLES:
        for n, column in enumerate(table.columns, 1):
            listed = codes_of(column)
            yield (
                "govdata_columns",
                (
                    table.name,
                    n,
                    column.name,
                    title(column),
                    description(table, column),
                    "code" if listed else column.kind,
                    listed.name if listed else None,
                    f"{codes.SCHEMA_ORG}{column.term}" if column.term else None,
                ),
            )


def _codes() -> Described:
    for name in codes.LISTS:
        for n, code in enumerate(codes.get(name).codes, 1):
            labels = (code.en, code.zh_hant, code.zh_hans)
            yield "govdata_codes", (name, n, code.code, *labels, code.definition)
