from __future__ import annotations

import json

import pytest

from govdata.syntax.json_seek import seek
from govdata.syntax.span import Entry, Span


def test_a_field_is_found_past_others_whatever_they_hold() -> None:
    text = '{"a": "\\"b\\": {", "c": [{"b": 1}, "]"], "b" : {"d": 2} }'
    key, value = text.index('"b" :'), text.index('{"d"')
    assert seek(text, "/b") == Entry(key, key + 3, Span(value, value + 8))


@pytest.mark.parametrize("pointer", ["", "/", "/absent", "/a/b", "/a~1b"])
def test_what_is_no_field_at_hand_is_left_to_a_full_reading(pointer: str) -> None:
    assert seek('{"a": {"b": 1}, "a/b": 2, "": 3}', pointer) is None


def test_among_very_many_fields_a_full_reading_is_the_quicker() -> None:
    text = json.dumps({str(number): number for number in range(100)})
    last = text.index('"63"')
    assert (seek(text, "/63"), seek(text, "/64")) == (Entry(last, last + 4, Span(last + 6, last + 8)), None)


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"a', '{"a": [', '{"a": {"b', "nonsense"])
def test_text_that_is_no_json_gives_an_offset_within_it_or_none(text: str) -> None:
    found = seek(text, "/a")
    assert found is None or 0 <= found.start <= found.value.end <= len(text)
