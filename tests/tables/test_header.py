from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.tables.header import Header, folded, nearest_table
from govdata.vocab.tables import BY_NAME, TABLES

KEYWORDS = BY_NAME["keywords"]
ACTORS = BY_NAME["actors"]


def told(header: Header) -> list[tuple[int, str, str]]:
    return [(fault.at, fault.code, fault.problem.help) for fault in header.faults]


@given(st.sampled_from(TABLES).flatmap(lambda t: st.tuples(st.just(t), st.permutations([c.name for c in t.columns]))))
def test_columns_in_any_order_are_found(drawn: tuple[object, list[str]]) -> None:
    table, names = drawn
    header = Header(table, names)  # type: ignore[arg-type]
    assert (header.faults, [names[n] for n in header.order]) == ([], [c.name for c in table.columns])  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["Release ID", " release-id ", "RELEASE_ID", "release  id"])
def test_case_blanks_and_hyphens_do_not_count(name: str) -> None:
    assert Header(KEYWORDS, [name, "keyword"]).order == [0, 1]


def test_an_absent_column_has_no_place_and_is_no_fault() -> None:
    header = Header(ACTORS, ["release_id", "name"])
    assert (header.order[:5], header.faults) == ([-1, 0, -1, -1, 1], [])


def test_an_unknown_column_is_told_with_the_nearest() -> None:
    header = Header(KEYWORDS, ["release_id", "keywrd", "zzz", "# notes", ""])
    assert told(header) == [
        (1, "GD202", "did you mean `keyword`?"),
        (2, "GD202", "take it out, or begin its header with `#` to keep notes"),
    ]
    assert header.unnamed == {4}


def test_of_a_column_that_stands_twice_the_first_counts() -> None:
    header = Header(KEYWORDS, ["keyword", "release_id", "Keyword"])
    assert (header.order, [(at, code) for at, code, _ in told(header)]) == ([1, 0], [(2, "GD103")])


def test_without_a_column_by_which_rows_find_their_release_there_is_no_order() -> None:
    header = Header(KEYWORDS, ["keyword", "nonsense"])
    assert (header.order, [(at, code) for at, code, _ in told(header)]) == ([], [(-1, "GD201")])


def test_the_id_of_a_part_will_do_for_that() -> None:
    assert Header(ACTORS, ["actor_id", "name"]).order[:2] == [0, -1]


@pytest.mark.parametrize(
    ("name", "table"), [("actor", "actors"), ("Event participant", "event_participants"), ("budget", "")]
)
def test_the_nearest_table_is_named(name: str, table: str) -> None:
    assert nearest_table(name) == table


@given(st.text(max_size=10))
def test_folding_twice_changes_nothing(name: str) -> None:
    assert folded(folded(name)) == folded(name)
