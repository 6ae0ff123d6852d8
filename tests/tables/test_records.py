from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.tables.join import Row
from govdata.tables.plan import integer
from govdata.tables.records import publisher_record, release_record
from govdata.tables.rows import publisher_rows, release_rows
from govdata.vocab.tables import TABLES
from tests.packages import PLAIN, WHOLE, release

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.model.release import Release
    from govdata.tables.records import Assembly


def texts(rows: Sequence[Sequence[object]], name: str) -> list[Row]:
    return [Row(f"{name}.csv", n, ["" if c is None else str(c) for c in row]) for n, row in enumerate(rows, 2)]


def rebuilt(one: Release) -> Assembly:
    groups = {TABLES[n].name: texts(rows, TABLES[n].name) for n, rows in release_rows([one])}
    shared = {name: texts(rows, name) for name, rows in publisher_rows(one.publisher)}
    publisher = publisher_record(shared["publishers"][0], shared["publisher_names"])
    return release_record(groups.pop("releases")[0], groups, {one.publisher.id: publisher})


@pytest.mark.parametrize("one", [PLAIN, WHOLE], ids=["plain", "whole"])
def test_a_release_is_put_together_as_it_was_with_nothing_to_tell(one: Release) -> None:
    made = rebuilt(one)
    assert type(one).model_validate(made.data).canonical() == one.canonical()
    assert made.findings == []


def test_a_tombstone_has_no_photo_flags() -> None:
    made = rebuilt(release(status="withdrawn"))
    assert {"photos", "videos"}.isdisjoint(made.data)


@pytest.mark.parametrize(
    ("cell", "value"),
    [("0", 0), ("17", 17), ("-3", -3), ("007", "007"), ("1.0", "1.0"), ("", ""), ("9" * 5000, "9" * 5000), ("٣", "٣")],
    ids=lambda value: str(value)[:5],
)
def test_an_integer_is_read_where_one_stands_and_else_left_to_the_model(cell: str, value: object) -> None:
    assert integer(cell) == value


def test_every_value_has_a_place_of_its_own() -> None:
    made = rebuilt(WHOLE)
    places = [made.index.place(pointer) for pointer in leaves(made.data)]
    # The publisher's id stands in two tables; each of the others in one cell, but JSON, of which a cell holds a whole.
    assert len(set(places)) == len(places) - len(list(leaves(made.data["extensions"]))) + len(made.data["extensions"])


def leaves(value: object, at: str = "") -> list[str]:
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if members is None:
        return [at]
    return [leaf for key, member in members for leaf in leaves(member, f"{at}/{key}")]
