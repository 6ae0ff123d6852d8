"""What of a release no workbook can hold: Excel has so many characters in a cell, and so many rows in a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

from govdata.finding import Problem
from govdata.tables.book import LONGEST_CELL, MOST_ROWS, characters
from govdata.tables.rows import release_rows
from govdata.vocab.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from govdata.model.release import Release

__all__ = ["too_long", "too_many"]


def too_long(release: Release) -> Iterator[Problem]:
    """A problem for each text that is longer than a cell."""
    line = release.canonical()
    if len(line) <= LONGEST_CELL:  # most are, and their texts with them
        return
    for pointer, text in _texts(orjson.loads(line), ""):
        if (count := characters(text)) > LONGEST_CELL:
            message = f"the text has {count} characters; a cell of a workbook holds {LONGEST_CELL}"
            way_out = "shorten it, or leave the format xlsx out"
            yield Problem(pointer=pointer, message=message, help=way_out)


def too_many(release: Release) -> Iterator[Problem]:
    """A problem for each list that is longer than a sheet."""
    if len(release.canonical()) <= MOST_ROWS:
        return
    for number, rows in release_rows([release]):
        if len(rows) > MOST_ROWS:
            table = TABLES[number]
            message = f"{len(rows)} rows of `{table.name}`; a sheet of a workbook has {MOST_ROWS}"
            pointer = f"/{table.path.replace('.', '/')}" if table.of == "releases" else ""
            yield Problem(pointer=pointer, message=message, help="leave the format xlsx out")


def _texts(value: Any, at: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401  # any JSON value
    """The texts of a record that stand in a cell each; an extension stands in one as a whole."""
    if at.startswith("/extensions/"):
        yield at, orjson.dumps(value).decode()
    elif isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from _texts(member, f"{at}/{key.replace('~', '~0').replace('/', '~1')}")
    elif isinstance(value, list):
        for n, member in enumerate(value):
            yield from _texts(member, f"{at}/{n}")
