"""Rows held small are the rows that were given, whatever stands in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govdata.place import Place
from govdata.tables.join import Flaw, Row
from govdata.tables.packed import Packed

CELLS = st.lists(st.text(max_size=5) | st.sampled_from(["a", "", "\x1f", "a\x1fb"]), min_size=2, max_size=2)
FLAWS = st.sampled_from([(), ((1, Flaw("GD203", "wrong", "correct it")),)])


def where(number: int, column: int | None) -> Place:
    return Place(source="a", line=number, column=column or 0)


@given(st.lists(st.tuples(CELLS, FLAWS)))
def test_rows_come_back_as_they_were(found: list[tuple[list[str], tuple[tuple[int, Flaw], ...]]]) -> None:
    rows = [Row("a", n, cells, flaws, where) for n, (cells, flaws) in enumerate(found, 2)]
    packed = Packed(rows)
    assert list(packed) == rows
    groups = packed.grouped(0)
    assert [row for name in groups for row in packed.rows(groups[name])] == sorted(
        rows, key=lambda row: list(groups).index(row.cells[0])
    )


def test_a_row_may_be_put_in_the_place_of_another() -> None:
    packed = Packed([Row("a", 2, ["x", ""]), Row("a", 3, ["y", ""])])
    packed.put(1, Row("a", 3, ["y", "1"]))
    assert [row.cells for row in packed] == [["x", ""], ["y", "1"]]
