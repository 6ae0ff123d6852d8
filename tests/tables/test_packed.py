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


def test_many_rows_come_back_from_the_disk_in_any_order_and_may_be_changed_there() -> None:
    cells = [[f"r-{n % 700}", "水" * 300 + str(n)] for n in range(1500)]  # more than is held in memory
    packed = Packed(Row("a", n, row) for n, row in enumerate(cells, 2))
    for n in range(0, 1500, 7):
        packed.put(n, Row("a", n + 2, [cells[n][0], "changed"]))
    expected = [["changed" if n % 7 == 0 else second] for n, (_, second) in enumerate(cells)]
    assert [row.cells[1:] for row in packed] == expected
    assert [row.number for row in packed.rows([1499, 0, 777])] == [1501, 2, 779]
    assert {name: list(found) for name, found in packed.grouped(0).items()} == {
        f"r-{k}": list(range(k, 1500, 700)) for k in range(700)
    }
