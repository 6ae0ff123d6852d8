from __future__ import annotations

from govdata.rules.dataset import ALONE, PAIRED, Row


def row(role: str, record: tuple[int, int, int], pointer: str = "") -> Row:
    return Row(role=role, record=record, pointer=pointer, stamp="", value={}, at="")


def test_rows_stand_in_the_order_of_their_records_those_first_that_say_nothing_alone() -> None:
    rows = [
        row(ALONE, (0, 0, 0)),
        row(PAIRED, (10, 0, 0)),
        row(PAIRED, (2, 0, 11), "/b"),
        row(PAIRED, (2, 0, 11), "/a"),
    ]
    assert [(r.role, r.record, r.pointer) for r in sorted(rows)] == [
        (PAIRED, (2, 0, 11), "/a"),
        (PAIRED, (2, 0, 11), "/b"),
        (PAIRED, (10, 0, 0), ""),
        (ALONE, (0, 0, 0), ""),
    ]
