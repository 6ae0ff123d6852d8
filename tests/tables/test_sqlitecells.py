from __future__ import annotations

import pytest

from govdata.tables.sqlitecells import Cells
from govdata.vocab.tables import BY_NAME

KEYWORDS, ISSUERS = Cells(BY_NAME["keywords"]), Cells(BY_NAME["issuers"])


def test_absent_values_and_integers_read_as_a_csv_file_has_them() -> None:
    values = ["r", 1, None]
    assert ISSUERS.sound(values)
    assert ISSUERS.cells(values, not_utf8=False) == ["r", "1", ""]


@pytest.mark.parametrize(
    ("value", "cell", "code"),
    [(7, "7", "GD203"), (1.5, "1.5", "GD203"), (b"x", "", "GD203"), ("x\udcff", "", "GD002")],
)
def test_what_is_no_text_is_told_where_text_belongs(value: object, cell: str, code: str) -> None:
    values = ["r", value]
    assert KEYWORDS.cells(values, not_utf8=True) == ["r", cell]
    assert [(column, found) for column, found, _ in KEYWORDS.faults(values, not_utf8=True)] == [(1, code)]


def test_text_is_sound_where_an_integer_belongs_for_the_model_to_judge() -> None:
    assert ISSUERS.sound(["r", "one", "a"])
    assert not ISSUERS.sound(["r", 1.0, "a"])
