from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from govdata.tables.join import WINDOW, Row, Window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def rows(names: Iterable[str]) -> Iterator[Row]:
    return (Row("t.csv", n, [name]) for n, name in enumerate(names, 2))


def numbers(found: Sequence[Row]) -> list[int]:
    return [row.number for row in found]


window = partial(Window, key=0)


def test_each_release_gets_its_rows() -> None:
    table = window(rows("aabc"))
    assert [numbers(table.take(name)) for name in "axbc"] == [[2, 3], [], [4], [5]]
    assert list(table.rest()) == table.lost() == []


def test_rows_of_one_release_that_are_torn_apart_come_together() -> None:
    table = window(rows("axab"))
    assert numbers(table.take("a")) == [2, 4]
    assert [numbers(found) for found in table.rest()] == [[3], [5]]


def test_rows_without_a_release_hold_up_nothing_and_are_told() -> None:
    strays = [f"stray-{n}" for n in range(WINDOW - 1)]
    table = window(rows(["a", *strays, "b", *[f"more-{n}" for n in range(WINDOW)], "c"]))
    assert numbers(table.take("a")) == [2]
    assert numbers(table.take("b")) == [WINDOW + 2]
    assert numbers(table.take("nothing")) == []
    assert [found[0].cells[0] for found in table.lost()] == strays
    assert table.lost() == []


def test_a_long_way_without_rows_loses_none() -> None:
    table = window(rows(str(n) for n in range(2 * WINDOW)))
    assert [table.take("x") for _ in range(5)] == [[]] * 5
    assert [numbers(table.take(str(n))) for n in range(2 * WINDOW)] == [[n + 2] for n in range(2 * WINDOW)]


def test_no_more_rows_are_read_ahead_than_the_window_holds() -> None:
    read: list[str] = []

    def endless() -> Iterator[str]:
        for n in range(10 * WINDOW):
            read.append(str(n))
            yield str(n)

    window(rows(endless())).take("0")
    assert len(read) == WINDOW + 1


@given(st.permutations(range(WINDOW)), st.sets(st.integers(0, WINDOW)))
def test_within_the_window_the_order_is_of_no_account(order: list[int], asked: set[int]) -> None:
    table = window(rows(map(str, order)))
    assert {n: len(table.take(str(n))) for n in asked} == {n: int(n < WINDOW) for n in asked}
    assert sorted(found[0].cells[0] for found in table.rest()) == sorted(str(n) for n in order if n not in asked)
