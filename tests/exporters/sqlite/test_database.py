"""The database itself: what it refuses, what it is marked with, and what its views answer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from govdata.vocab.sqlite import APPLICATION_ID, PAGE_SIZE
from govdata.vocab.sqlite_views import VIEWS
from govdata.vocab.tables import TABLES
from tests.databases import query, write
from tests.packages import PLAIN, WHOLE, release

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return write(tmp_path, [PLAIN, WHOLE])


MARKS = {"application_id": APPLICATION_ID, "user_version": 1, "page_size": PAGE_SIZE, "encoding": "UTF-8"}


@pytest.mark.parametrize("name", MARKS)
def test_the_file_says_what_it_is_and_depends_on_no_default(database: Path, name: str) -> None:
    assert query(database, f"PRAGMA {name}") == [(MARKS[name],)]


def test_no_journal_is_needed_to_read_it(database: Path) -> None:
    assert database.read_bytes()[18:20] == b"\x01\x01"  # the rollback journal's format, not the write-ahead log's


REFUSED = {
    "UPDATE events SET type = 'party'": "CHECK",
    "UPDATE actors SET position = 0": "CHECK",
    "UPDATE events SET place_latitude = '90.1' WHERE place_latitude IS NOT NULL": "CHECK",
    "UPDATE releases SET title = NULL": "NOT NULL",
    "UPDATE releases SET release_id = 'one'": "UNIQUE",
    "UPDATE releases SET publisher_id = 'nobody'": "FOREIGN KEY",
    "UPDATE event_participants SET actor_id = 'nobody' WHERE position = 1": "FOREIGN KEY",
    "UPDATE event_participants SET release_id = '2026-03-02-ferry'": "FOREIGN KEY",
    "UPDATE actors SET organization_id = '2026-03-02-ferry/ada' WHERE organization_id IS NOT NULL": "FOREIGN KEY",
    "DELETE FROM releases": "FOREIGN KEY",
}


@pytest.mark.parametrize("statement", REFUSED)
def test_it_refuses_what_the_model_refuses(database: Path, statement: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError, match=REFUSED[statement]):
            connection.execute(statement)


def test_every_reference_is_looked_up_by_an_index(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        for table in TABLES:
            keys = connection.execute(f"PRAGMA foreign_key_list({table.name})").fetchall()
            for column in {key[3] for key in keys}:
                sought = f"SELECT 1 FROM {table.name} WHERE {column} = 'x'"  # noqa: S608  # our own names
                plan = connection.execute(f"EXPLAIN QUERY PLAN {sought}").fetchall()
                assert "USING" in plan[0][3], (table.name, column, plan)


def answers(path: Path, view: str, columns: str, rest: str = "") -> list[tuple[Any, ...]]:
    return query(path, f"SELECT {columns} FROM {view} {rest}")  # noqa: S608  # our own names


def test_views_answer_the_first_questions(database: Path) -> None:
    assert answers(database, "who_met_whom", "starts_on, event_label, actor, other, post") == [
        ("2026-03-01", "Opening", "Ada Lim", "Town of Selm", "Minister"),
        ("2026-03-01", "Opening", "Town of Selm", "Ada Lim", None),
    ]
    assert answers(database, "participations", "part, actor, organization") == [
        ("host", "Ada Lim", "Port Authority"),
        ("guest", "Town of Selm", None),
    ]
    assert answers(database, "releases_with_photos_by_month", "*") == [("2026-03", 2, 1, 1, 2)]
    assert answers(database, "events_by_place", "*") == [
        ("SG", "Coast", "Selm", "North Quay", 1, "2026-03-01", "2026-03-01")
    ]
    assert answers(database, "event_places", "latitude, longitude, release") == [(1.29, 103.85, 'A quay, "new"')]
    assert answers(database, "release_list", "release_id, publisher, actors, events, photos", "ORDER BY date") == [
        ("2026-03-01-quay", "Harbour Ministry", 3, 2, 2),
        ("2026-03-02-ferry", "Harbour Ministry", 0, 0, 0),
    ]
    assert answers(database, "most_named", "name, releases", "LIMIT 1") == [("Ada Lim", 1)]


def test_an_actor_in_two_roles_meets_nobody_twice(tmp_path: Path) -> None:
    actors = [{"id": i, "kind": "person", "name": i.upper()} for i in "ab"]
    roles = [{"actor": "a", "role": "host"}, {"actor": "a", "role": "chair"}, {"actor": "b", "role": "guest"}]
    events = [{"id": "e", "type": "meeting", "name": "M", "status": "planned", "participants": roles}]
    path = write(tmp_path, [release(actors=actors, events=events)])
    assert answers(path, "who_met_whom", "actor, other") == [("A", "B"), ("B", "A")]
    assert answers(path, "coming_events", "event, announced") == [("M", "2026-03-02")]


SIDES = {
    "who was met did not meet each other": ({"a": "attendee", "b": "counterpart", "c": "counterpart"}, "ab ac"),
    "nor did those who came to meet them": (
        {"a": "visitor", "b": "accompanying", "c": "chair", "d": "counterpart"},
        "ad bd cd",
    ),
    "hosts received the others, and those may have met": (
        {"a": "host", "b": "host", "c": "guest", "d": "guest"},
        "ac ad bc bd cd",
    ),
    "visitors came together": ({"a": "host", "b": "visitor", "c": "visitor", "d": "accompanying"}, "ab ac ad"),
    "nobody is known whom a companion met": ({"a": "officiant", "b": "accompanying", "c": "guest"}, "ac"),
    "roles that say nothing of sides make pairs": ({"a": "signatory", "b": "signatory", "c": "attendee"}, "ab ac bc"),
}  # fmt: skip


@pytest.mark.parametrize("name", SIDES)
def test_people_of_one_side_are_no_pair(tmp_path: Path, name: str) -> None:
    roles, pairs = SIDES[name]
    actors = [{"id": i, "kind": "person", "name": i} for i in roles]
    took_part = [{"actor": i, "role": role} for i, role in roles.items()]
    path = write(
        tmp_path,
        [release(actors=actors, events=[{"id": "e", "type": "meeting", "name": "M", "participants": took_part}])],
    )
    found = sorted(one + other for one, other in answers(path, "who_met_whom", "actor, other"))
    assert found == sorted([*pairs.split(), *(pair[::-1] for pair in pairs.split())])


def test_coming_events_stand_by_day_and_the_most_named_come_first(tmp_path: Path) -> None:
    days = {"z": "2026-05-01", "y": None, "x": "2026-04", "w": "2026-04-02"}
    events = [
        {"id": i, "type": "meeting", "name": i, "status": "planned", **({"start": day} if day else {})}
        for i, day in days.items()
    ]
    twice = [{"id": i, "kind": "person", "name": i.upper()} for i in "ba"]
    path = write(
        tmp_path,
        [
            release(actors=[{"id": "c", "kind": "person", "name": "A B"}, *twice], events=events),
            release(id="second", actors=twice),
        ],
    )
    assert [event for (event,) in answers(path, "coming_events", "event")] == ["x", "w", "z", "y"]
    assert answers(path, "most_named", "name, releases") == [("A", 2), ("B", 2), ("A B", 1)]


def test_a_withdrawn_release_is_no_release_without_photos(tmp_path: Path) -> None:
    gone = release(id="gone", status="withdrawn", revision=2)
    assert answers(write(tmp_path, [PLAIN, gone]), "releases_with_photos_by_month", "*") == [("2026-03", 1, 0, 1, 0)]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_a_view_of_no_release_is_empty(tmp_path: Path, view: Any) -> None:  # noqa: ANN401  # pytest's own
    assert answers(write(tmp_path, []), view.name, "*") == []
