from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from govdata.source import Place
from govdata.syntax import json_document, json_scan, json_token
from tests.reading import at, place, raws, told

if TYPE_CHECKING:
    from govdata.source import Raw


def one(content: str | bytes) -> Raw:
    (raw,) = raws("json", content)
    return raw


def test_an_object_is_a_record_with_its_values_as_they_are() -> None:
    raw = one('{"a": [1, -0.5, 1e3, true, null], "b": {"c": "d\\n\\u00e9\\ud83d\\ude00"}, "n": 12345678901234567890}')
    assert raw.data == {
        "a": [1, -0.5, 1000.0, True, None],
        "b": {"c": "d\né😀"},
        "n": 12345678901234567890,
    }
    assert raw.findings == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1, "a": 2}', ["GD103 1:10 the key `a` is given twice"]),
        ('{"a": 1, "\\u0061": 2}', ["GD103 1:10 the key `a` is given twice"]),
        ('{"a": 1,}', ["GD102 1:8 a comma stands before `}`"]),
        ('{"a": [1, ]}', ["GD102 1:9 a comma stands before `]`"]),
        ('{"a": 1 "b": 2}', ["GD102 1:9 a comma is missing before this"]),
        ('{"a": [1 2]}', ["GD102 1:10 a comma is missing before this"]),
        ('{"a": NaN}', ["GD102 1:7 `NaN` is no value of JSON"]),
        ('{"a": -Infinity}', ["GD102 1:7 `-Infinity` is no value of JSON"]),
        ('{"a": True}', ["GD102 1:7 `True` is no value of JSON"]),
        ('{"a": tomorrow}', ["GD102 1:7 `tomorrow` is no value of JSON"]),
        ('{"a": 01}', ["GD102 1:7 `01` is no number of JSON"]),
        ('{"a": .5}', ["GD102 1:7 `.5` is no number of JSON"]),
        ('{"a": 1.}', ["GD102 1:7 `1.` is no number of JSON"]),
        ('{"a": +1}', ["GD102 1:7 `+1` is no number of JSON"]),
        ('{"a": 0x1F}', ["GD102 1:7 `0x1F` is no number of JSON"]),
        ('{"a": 1e999}', ["GD102 1:7 the number is too large"]),
        (f'{{"a": {"9" * 5000}}}', ["GD102 1:7 the number has more than 600 digits"]),
        ("{'a': 'it\\'s'}", ["GD102 1:2 JSON has no single quotes", "GD102 1:7 JSON has no single quotes"]),
        ("{a: 1}", ["GD102 1:2 the key `a` has no quotes"]),
        ('{"a": 1} // b', ["GD102 1:10 JSON has no comments"]),
        ('{"a": /* b\n */ 1} # c', ["GD102 1:7 JSON has no comments", "GD102 2:8 JSON has no comments"]),
        ('{"a":\u00a01}', ["GD102 1:6 U+00A0 is no blank in JSON"]),
        ('{"a": "b\tc"}', ["GD102 1:9 the control character U+0009 stands in a text"]),
        ('{"a": "C:\\zoo"}', ["GD102 1:10 `\\z` is no escape of JSON"]),
        ('{"a": "\\u12"}', ["GD102 1:8 `\\u` is no escape of JSON"]),
        ('{"a": "\\ud800"}', ["GD102 1:8 `\\ud800` is half a character: its other half is missing"]),
        ('{"a": "\\udc00\\ud800"}', [
            "GD102 1:8 `\\udc00` is half a character: its other half is missing",
            "GD102 1:14 `\\ud800` is half a character: its other half is missing",
        ]),
        ('{"a": 1} {"b": 2}', ["GD102 1:10 something follows the end of the record"]),
    ],
)  # fmt: skip
def test_a_mistake_that_leaves_the_record_readable_is_told_at_its_place(text: str, expected: list[str]) -> None:
    raw = one(text)
    assert told(raw) == expected
    assert isinstance(raw.data, dict)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1', "GD102 1:1 the `{` opened here is not closed"),
        ('{"a": [1, 2}', "GD102 1:7 the `[` opened here is not closed"),
        ('{"a": "b\n"}', "GD102 1:7 the text opened here is not closed on its line"),
        ('{"a": "b', "GD102 1:7 the text opened here is not closed on its line"),
        ("{'a: 1}", "GD102 1:2 JSON has no single quotes"),
        ('{"a" 1}', "GD102 1:2 a colon is missing after the key `a`"),
        ('{"a": }', "GD102 1:7 a value is missing before `}`"),
        ('{"a": [1,,2]}', "GD102 1:10 a value is missing before `,`"),
        ("{,}", "GD102 1:2 a key is missing before `,`"),
        ('{"a":', "GD102 1:6 the text ends where a value should stand"),
        ("{“a”: 1}", "GD102 1:2 `“` is no quotation mark of JSON"),
        ('{"a": “b”}', "GD102 1:7 `“` is no quotation mark of JSON"),
        ("/", "GD102 1:1 `/` is no value of JSON"),
        ("[" * 100_000, "GD006 1:65 values are nested more than 64 deep"),
        ('{"a":' * 65 + "1" + "}" * 65, "GD006 1:321 values are nested more than 64 deep"),
        ("", "GD003 1:1 there is no record in this file"),
        (" \n", "GD003 1:1 there is no record in this file"),
        ("null", "GD003 1:1 there is nothing here where a record should be"),
        ("[]", "GD003 1:1 there is an empty list here where a record should be"),
        ('"text"', "GD203 1:1 a record is a mapping of fields to values, not a text"),
    ],
)
def test_what_cannot_be_read_as_a_record_is_told_at_its_place(text: str, expected: str) -> None:
    raw = one(text)
    assert (raw.data, told(raw)) == (None, [expected])


def test_a_repeated_key_and_a_comma_too_many_are_both_told() -> None:
    assert told(one('{"id": "x",\n "id": "y",\n "n": 1,\n}')) == [
        "GD103 2:2 the key `id` is given twice",
        "GD102 3:8 a comma stands before `}`",
    ]


def test_a_repeated_key_shows_its_first_place_and_keeps_its_first_value() -> None:
    raw = one('[{"a": {"b": 1, "b": 2}}]')
    (finding,) = raw.findings
    assert (finding.pointer, finding.related[0].place) == ("/a/b", Place(source="f", line=1, column=9, width=3))
    assert raw.data == {"a": {"b": 1}}


def test_a_byte_order_mark_is_told_and_read_over() -> None:
    raw = one(b'\xef\xbb\xbf{"a": 1, "b": 2}')
    assert raw.data == {"a": 1, "b": 2}
    assert [f.code for f in raw.findings] == ["GD102"]
    assert place(raw, "/b", key=True) == Place(source="f", line=1, column=10, width=3)


def test_each_object_of_a_list_is_a_record_with_its_own_findings_and_places() -> None:
    first, second, third = raws("json", '[\n {"id": "a"},\n {"id": "b", "id": "c"},\n 3\n]')
    assert [told(raw) for raw in (first, second, third)] == [
        [],
        ["GD103 3:14 the key `id` is given twice"],
        ["GD203 4:2 a record is a mapping of fields to values, not a number"],
    ]
    assert [at(raw, "/id") for raw in (first, second)] == ['"a"', '"b"']


def test_nesting_up_to_the_limit_is_read() -> None:
    raw = one('{"a":' * 64 + "1" + "}" * 64)
    assert (raw.findings, at(raw, "/a" * 64)) == ((), "1")


def test_more_values_than_the_limit_are_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (json_document, json_scan):
        monkeypatch.setattr(module, "MAX_NODES", 4)
    assert told(one('{"a": [1, 2]}')) == []
    assert told(one('{"a": [1, 2, 3]}')) == ["GD006 1:14 there are more than 4 values in one document"]


def test_more_mistakes_than_anyone_reads_end_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_token, "MAX_MISTAKES", 2)
    assert [f.code for f in one('{"a": [x, x, x, x]}').findings] == ["GD102", "GD102", "GD102", "GD006"]


def test_places_of_fields_are_the_same_whether_the_text_is_read_wholly_or_not() -> None:
    text = json.dumps({"a": 'x, "b": 1', "": [{"b": "}"}], "b": {"b": [1]}, "c\\": 1, "d": None}, indent=1)
    raw, fresh = one(text), one(text)
    place(raw, "/b/b/0")
    names = ["a", "b", "d", "absent", "c\\"]
    assert [fresh.locate(f"/{n}", k) for n in names for k in (True, False)] == [
        raw.locate(f"/{n}", k) for n in names for k in (True, False)
    ]
    assert [at(fresh, f"/{n}", key=True) for n in names] == ['"a"', '"b"', '"d"', '"a"', '"c\\\\"']


def test_what_is_absent_is_located_at_the_first_key_of_what_would_hold_it() -> None:
    raw = one('{"id": "x", "place": {}, "actors": [{"name": "J"}]}')
    assert [at(raw, p) for p in ("/title", "/place/name", "/actors/0/id")] == ['"id"', "{}", '"name"']


@pytest.mark.parametrize(
    ("char", "way_out"),
    [("\t", r"write it as `\t`"), ("\0", "take it out: no record can hold it")],
)
def test_a_control_character_is_to_be_written_as_records_can_hold_it_or_taken_out(char: str, way_out: str) -> None:
    assert [f.help for f in one(f'{{"a": "b{char}c"}}').findings] == [way_out]
