"""The tables as SQL: the statements that a SQLite database of releases is made with.

https://www.sqlite.org/lang_createtable.html, `foreignkeys.html`, `fts5.html`. Everything is derived from
`vocab/tables.py`, as the data package is; views, which answer questions, are in `vocab/sqlite_views.py`. Coordinates
are text, because a number would lose their trailing zeros. Tables are ordinary ones, so that their rowid keeps the
order of the releases; `STRICT` is left out, because a program that knows SQLite before 3.37 could not open the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from govdata.vocab.datapackage import references, referred
from govdata.vocab.tables import TABLES
from govdata.vocab.tables_forms import codes_of, form_of
from govdata.vocab.tables_texts import description

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.vocab.tables import Column, Table

__all__ = [
    "APPLICATION_ID", "DESCRIBING", "PAGE_SIZE", "SEARCHES", "USER_VERSION", "Search", "described_tables",
    "index_statements", "quoted", "table_statement",
]  # fmt: skip

APPLICATION_ID: Final = 0x67764442
"""The file's own mark (`PRAGMA application_id`): `gvDB` in ASCII."""
USER_VERSION: Final = 1
"""The version of the schemas (`schemas/v1`), as `PRAGMA user_version`."""
PAGE_SIZE: Final = 4096
"""Fixed, so that the bytes do not depend on how the library was built."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A full-text index (FTS5) of columns of a table, whose texts it does not hold a second time.

    `found` says whether Datasette is to take it for the table's search box: it looks for a content option in double
    quotes.
    """

    name: str
    table: str
    columns: tuple[str, ...]
    options: str
    says: str
    found: bool = True

    def statement(self) -> str:
        """The statement that makes it."""
        columns = ", ".join(map(quoted, self.columns))
        content = f'content="{self.table}"' if self.found else f"content='{self.table}'"
        return f"CREATE VIRTUAL TABLE {quoted(self.name)} USING fts5({columns}, {content}, {self.options})"


_WORDS: Final = "tokenize='unicode61 remove_diacritics 2'"
_TEXTS: Final = ("title", "summary", "body")

SEARCHES: Final = (
    Search(
        name="releases_fts",
        table="releases",
        columns=_TEXTS,
        options=_WORDS,
        says="Words of the releases: `releases_fts MATCH 'quay'`, best first with `ORDER BY rank`.",
    ),
    Search(
        name="releases_anywhere",
        table="releases",
        columns=_TEXTS,
        options="tokenize='trigram', detail=none",
        says="Three characters or more anywhere in the releases, as in Chinese: `body LIKE '%哈爾濱%'`.",
        found=False,
    ),
    Search(
        name="actors_fts",
        table="actors",
        columns=("name", "name_as_written", "role"),
        options=_WORDS,
        says="Words of the names and posts of actors.",
    ),
    Search(
        name="actor_names_fts",
        table="actor_names",
        columns=("name",),
        options=_WORDS,
        says="Words of the names of actors in further languages.",
    ),
    Search(
        name="events_fts",
        table="events",
        columns=("name", "description", "place_name", "place_locality"),
        options=_WORDS,
        says="Words of the names, descriptions and places of events.",
    ),
)
"""All full-text indexes. They hold no text of their own, but point at rows by rowid."""

DESCRIBING: Final = (
    """\
CREATE TABLE govdata_dataset (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
)""",
    """\
CREATE TABLE govdata_tables (
  name TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL, -- table, view or search
  title TEXT NOT NULL,
  description TEXT NOT NULL
)""",
    """\
CREATE TABLE govdata_columns (
  table_name TEXT NOT NULL REFERENCES govdata_tables (name),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  form TEXT NOT NULL,
  code_list TEXT, -- the list in govdata_codes that the cells are of
  property TEXT, -- the schema.org property of that meaning
  PRIMARY KEY (table_name, name)
)""",
    """\
CREATE TABLE govdata_codes (
  list TEXT NOT NULL,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  label_zh_hant TEXT NOT NULL,
  label_zh_hans TEXT NOT NULL,
  definition TEXT NOT NULL,
  PRIMARY KEY (list, code)
)""",
)
"""Tables that describe: what is said of the dataset, tables, columns with their titles, codes with their labels."""


def described_tables() -> list[str]:
    """The names of the tables that describe."""
    return [statement.split()[2] for statement in DESCRIBING]


#: Columns that people look for, beside keys.
_SOUGHT: Final = {
    "releases": ("date", "type", "language"),
    "actors": ("name",),
    "actor_names": ("name",),
    "events": ("starts_on", "type", "place_country", "place_locality", "place_name"),
    "subjects": ("subject",),
    "keywords": ("keyword",),
    "translations": ("translation_id",),
    "related": ("target",),
    "identifiers": ("value",),
}


def quoted(name: str) -> str:
    """A name as SQL."""
    return f'"{name}"'


def table_statement(table: Table) -> str:
    """The statement that makes a table: each column with what stands there as a comment, keys, checks."""
    lines = [*_columns(table), *_keys(table)]
    # A comment runs to the end of its line, so the comma stands before it.
    written = [f"  {text}{',' if n < len(lines) else ''}{comment}" for n, (text, comment) in enumerate(lines, 1)]
    return "\n".join([f"CREATE TABLE {quoted(table.name)} (", *written, ")"])


def _columns(table: Table) -> Iterator[tuple[str, str]]:
    for column in table.columns:
        form = form_of(column)
        parts = [quoted(column.name), "INTEGER" if form.value == "integer" else "TEXT"]
        if column.required or form.blank:
            parts.append("NOT NULL")
        parts += _check(column)
        says = " ".join(description(table, column).split())
        yield " ".join(parts), f" -- {says}" if says else ""


def _check(column: Column) -> list[str]:
    form, codes, name = form_of(column), codes_of(column), quoted(column.name)
    if codes:
        return [f"CHECK ({name} IN ({', '.join(map(_text, codes.values))}))"]
    if form.value == "integer":
        return [f"CHECK ({name} BETWEEN {form.minimum} AND {form.maximum})"]
    if form.type == "number":
        return [f"CHECK (CAST({name} AS REAL) BETWEEN {form.minimum} AND {form.maximum})"]
    return []


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _keys(table: Table) -> Iterator[tuple[str, str]]:
    yield f"PRIMARY KEY ({_listed(table.key)})", ""
    for columns in _referred(table):
        if columns != table.key:
            yield f"UNIQUE ({_listed(columns)})", ""
    for columns, target in references(table):
        there = _listed(referred(columns, target))
        yield f"FOREIGN KEY ({_listed(columns)}) REFERENCES {quoted(target.name)} ({there})", ""


def _referred(table: Table) -> list[tuple[str, ...]]:
    """The columns of a table that others refer to; SQLite wants each such group to be unique."""
    found = (tuple(referred(columns, table)) for t in TABLES for columns, target in references(t) if target is table)
    return sorted(set(found))


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(map(quoted, columns))


def index_statements() -> Iterator[str]:
    """The statements that make indexes: for references that no key begins with, and for what people look for."""
    for table in TABLES:
        begun = {table.key[0], *(columns[0] for columns in _referred(table))}
        refers = [column.name for column in table.columns if column.refers]
        for name in dict.fromkeys([*refers, *_SOUGHT.get(table.name, ())]):
            if name not in begun:
                index = quoted(f"{table.name}_by_{name}")
                yield f"CREATE INDEX {index} ON {quoted(table.name)} ({quoted(name)})"
