from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from govdata.given import Given
from govdata.readers import ndjson
from govdata.readers.ndjson import READER
from govdata.source import Place, Source
from tests.reading import at, place, raws, told

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

LINES = b'{"id": "a"}\n\n  \r\n{"id": "b", "n": "\xc3\xa9"}\r\n{"id": "c"}'


def test_a_line_is_a_record_and_keeps_its_bytes() -> None:
    read = list(READER.read(Source(name="f", content=LINES), Given()))
    assert [raw.json for raw in read] == [b'{"id": "a"}', b'{"id": "b", "n": "\xc3\xa9"}', b'{"id": "c"}']
    assert [raw.data for raw in read] == [None, None, None]


def test_a_line_has_its_data_and_places_when_they_are_asked_for() -> None:
    first, second, third = raws("ndjson", LINES)
    assert [raw.data for raw in (first, second, third)] == [{"id": "a"}, {"id": "b", "n": "é"}, {"id": "c"}]
    assert place(second, "/n") == Place(source="f", line=4, column=18, width=3)
    assert [second.line_text(number) for number in (3, 4, 5)] == ["", '{"id": "b", "n": "é"}', ""]


def test_places_are_the_same_before_and_after_a_line_is_loaded() -> None:
    content = b' {"id": "x\\"", "actors": [{"id": "j"}]}'
    (raw,) = READER.read(Source(name="f", content=content), Given())
    pointers = ["", "/id", "/actors", "/actors/0/id", "/absent"]
    before = [raw.locate(pointer, key) for pointer in pointers for key in (False, True)]
    assert raw.reload is not None
    loaded = raw.reload()
    assert before == [loaded.locate(pointer, key) for pointer in pointers for key in (False, True)]
    assert [place(raw, pointer) for pointer in pointers] == before[::2]


def test_the_text_of_a_line_needs_no_loading() -> None:
    (raw,) = READER.read(Source(name="f", content=b'\n{"id": "\xff"}\n'), Given())
    assert [raw.line_text(number) for number in (1, 2, 3)] == ["", '{"id": "\ufffd"}', ""]


def test_a_broken_line_is_a_finding_and_the_rest_is_read() -> None:
    content = b'{"a": 1}\n{"a": 1, "a": NaN}\n{"a":\n[{}]\n{"a": "\xe9"}\n{"b": 2}\n'
    found = raws("ndjson", content)
    assert [finding for raw in found for finding in told(raw)] == [
        "GD103 2:10 the key `a` is given twice",
        "GD102 2:15 `NaN` is no value of JSON",
        "GD102 3:6 the text ends where a value should stand",
        "GD203 4:1 a record is a mapping of fields to values, not a list",
        "GD002 5:8 byte 0xE9 is not UTF-8",
    ]
    assert found[-1].data == {"b": 2}


def test_a_carriage_return_within_a_line_begins_no_new_one() -> None:
    (raw,) = raws("ndjson", '{"a":\r1,\r"b": 2}\r\n')
    assert place(raw, "/b") == Place(source="f", line=1, column=15)


def test_a_byte_order_mark_is_told_and_read_over() -> None:
    (raw,) = raws("ndjson", b'\xef\xbb\xbf{"a": 1}\n')
    assert ([f.code for f in raw.findings], raw.data, at(raw, "/a")) == (["GD102"], {"a": 1}, "1")


def test_a_file_in_another_encoding_is_one_finding() -> None:
    (raw,) = raws("ndjson", '{"a": 1}\n{"a": 2}\n'.encode("utf-16"))
    assert told(raw) == ["GD002 1:1 the file is UTF-16, not UTF-8"]


def test_a_file_without_a_line_gives_nothing() -> None:
    assert raws("ndjson", b"\n \n") == []


def test_a_line_that_is_too_long_is_a_finding_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ndjson, "MAX_BYTES", 8)
    monkeypatch.setattr(ndjson, "_CHUNK", 4)
    long, short = raws("ndjson", b'{"aaaaaaaaaaaa": 1}\n{"a": 1}\n')
    assert ([f.code for f in long.findings], place(long, "")) == (["GD006"], Place(source="f", line=1, column=1))
    assert (short.data, place(short, "/a").line) == ({"a": 1}, 2)
    (last,) = raws("ndjson", b'{"aaaaaaaaaaaa": 1}')
    assert [f.code for f in last.findings] == ["GD006"]


def test_a_file_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    (raw,) = READER.read(Source.of(tmp_path / "absent.ndjson"), Given())
    assert [f.code for f in raw.findings] == ["GD001"]


@given(st.lists(st.sampled_from([b"{}\n", b'{"a": "\xc3\xa9"}\r\n', b"\n", b"oops\n"]), min_size=1), st.data())
def test_parts_give_the_records_of_the_whole_at_the_same_places(lines: list[bytes], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(lines)))
    content, middle = b"".join(lines), len(b"".join(lines[:cut]))
    parts = [
        Source(name="f", content=content, stop=middle),
        Source(name="f", content=content, start=middle, stop=len(content), line=cut + 1),
    ]
    whole = [(raw.json, place(raw, "")) for raw in READER.read(Source(name="f", content=content), Given())]
    assert [(raw.json, place(raw, "")) for part in parts for raw in READER.read(part, Given())] == whole
