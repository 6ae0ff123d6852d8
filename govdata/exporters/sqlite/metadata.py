"""What Datasette is told of the database: titles, descriptions, how its pages begin, and queries with a field to fill.

https://docs.datasette.io/en/stable/metadata.html; the words are those that 0.65 and 1.0 share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.vocab.sqlite_views import VIEWS
from govdata.vocab.tables import TABLES
from govdata.vocab.tables_texts import description

if TYPE_CHECKING:
    from govdata.dataset import Dataset
    from govdata.vocab.tables import Table

    Json = dict[str, Any]

__all__ = ["metadata"]

#: How the page of a table begins.
_PAGES: dict[str, Json] = {
    "releases": {"label_column": "title", "sort_desc": "date", "facets": ["type", "language", "photos_status"]},
    "actors": {"label_column": "name", "facets": ["kind"]},
    "events": {"label_column": "name", "sort_desc": "starts_on", "facets": ["type", "place_locality", "place_country"]},
    "publishers": {"label_column": "name"},
    "who_met_whom": {"sort_desc": "starts_on", "facets": ["event_label"]},
    "releases_with_photos_by_month": {"sort_desc": "month"},
    "most_named": {"sort_desc": "releases"},
    "coming_events": {"sort": "starts_on"},
}
_QUERIES: Json = {
    "search": {
        "title": "Search releases by words",
        "sql": (
            "SELECT r.release_id, r.date, r.title, snippet(releases_fts, -1, '', '', '…', 24) AS found"
            " FROM releases_fts JOIN releases AS r ON r.rowid = releases_fts.rowid"
            " WHERE releases_fts MATCH :words ORDER BY rank LIMIT 100"
        ),
    },
    "met": {
        "title": "Whom did somebody meet?",
        "sql": (
            "SELECT starts_on, event_label, event, other, other_post, place_locality, release_id FROM who_met_whom"
            " WHERE actor = :name ORDER BY starts_on"
        ),
    },
    "place": {
        "title": "All events in a town",
        "sql": (
            "SELECT starts_on, type, name, place_name, status, release_id FROM events"
            " WHERE place_locality = :town ORDER BY starts_on"
        ),
    },
}


def metadata(dataset: Dataset, name: str) -> Json:
    """The metadata of a database of that name."""
    tables = {table.name: _table(table) for table in TABLES}
    tables |= {view.name: {"title": view.title, "description": view.says} | _PAGES.get(view.name, {}) for view in VIEWS}
    head = {"title": dataset.title, "description": dataset.description, **_license(dataset.license)}
    head |= {"source": dataset.title or dataset.homepage, "source_url": dataset.homepage} if dataset.homepage else {}
    told = {key: value for key, value in head.items() if value}
    return told | {"databases": {name: told | {"tables": tables, "queries": _QUERIES}}}


def _table(table: Table) -> Json:
    columns = {column.name: description(table, column) for column in table.columns}
    told = {
        "title": table.title,
        "description": table.says,
        "columns": {n: says for n, says in columns.items() if says},
    }
    return told | _PAGES.get(table.name, {})


def _license(license_: str) -> Json:
    if ":" in license_:
        return {"license_url": license_}
    return {"license": license_, "license_url": f"https://spdx.org/licenses/{license_}.html"} if license_ else {}
