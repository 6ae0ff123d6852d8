"""What a publisher may add, and the limits within which every format carries it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from pydantic_core import PydanticCustomError

from govdata.model.extension import LARGEST_EXACT, check_extension
from tests.values import extensions

if TYPE_CHECKING:
    from govdata.source import Json


def nested(levels: int) -> Json:
    """A text within that many lists."""
    value: Json = "bottom"
    for _ in range(levels):
        value = [value]
    return value


@given(extensions())
def test_legal_extensions_come_back_equal(value: dict[str, Json]) -> None:
    assert check_extension(value) == value


@given(extensions())
def test_checking_again_changes_nothing(value: dict[str, Json]) -> None:
    once = check_extension(value)
    assert repr(check_extension(once)) == repr(once)


def test_the_keys_of_objects_are_sorted_at_every_depth() -> None:
    value = check_extension({"b": [{"z": 0, "a": {"y": 0, "\u00e9": 0, "x": 0}}], "a": None})
    assert repr(value) == "{'a': None, 'b': [{'a': {'x': 0, 'y': 0, 'é': 0}, 'z': 0}]}"


def test_thirty_two_levels_are_carried_and_no_more() -> None:
    assert check_extension({"a": nested(30)}) == {"a": nested(30)}
    with pytest.raises(PydanticCustomError, match="nested deeper than 32 levels"):
        check_extension({"a": nested(31)})


def test_a_very_deep_value_is_refused_rather_than_followed() -> None:
    with pytest.raises(PydanticCustomError, match="nested deeper"):
        check_extension(nested(100_000))


@pytest.mark.parametrize("number", [LARGEST_EXACT, -LARGEST_EXACT, 0])
def test_integers_that_every_reader_holds_are_carried(number: int) -> None:
    assert check_extension({"a": number}) == {"a": number}


@pytest.mark.parametrize(
    ("value", "what"),
    [
        (LARGEST_EXACT + 1, "an integer beyond"),
        (-LARGEST_EXACT - 1, "an integer beyond"),
        (1.0, "a number with a fraction"),
        (float("nan"), "a number with a fraction"),
        ("a\x00", "a control character"),
        ("a\r\n", "a control character"),
        ("a\u2028", "a control character"),
        ("\uffff", "a control character or noncharacter"),
        ("\ud800", "a lone surrogate"),
        ({"\U00020bb7": 1}, "a key with a character outside"),
        ({"\x00": 1}, "a control character"),
        ({1: 1}, "a key that is not text"),
        (b"bytes", "a bytes, which is no JSON value"),
        ({1, 2}, "a set, which is no JSON value"),
    ],
)
def test_what_some_format_cannot_carry_is_refused(value: Json, what: str) -> None:
    with pytest.raises(PydanticCustomError, match=what):
        check_extension({"a": [value]})


@pytest.mark.parametrize(
    "value", ["", " ", "\n", "\t", "  a  ", "a\n\n\n", "null", True, False, None, [], {}, {"": ""}]
)
def test_data_is_not_text_and_need_not_be_trimmed(value: Json) -> None:
    assert check_extension({"a": value}) == {"a": value}
