from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.given import Given
from govdata.readers.yaml import READER
from govdata.source import Place, Source
from govdata.syntax import yaml_compose
from tests.reading import at, place, raws, told

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.source import Raw


def one(content: str | bytes) -> Raw:
    (raw,) = raws("yaml", content)
    return raw


def test_core_types_of_yaml_1_2_are_read_and_nothing_of_yaml_1_1() -> None:
    text = """
    date: 2026-02-30
    time: 12:30
    lang: no
    flag: yes
    switch: on
    grouped: 1_000
    binary: 0b1
    octal: 0o10
    hexadecimal: 0x1F
    real: 1.5
    exponent: 1e3
    nothing: ~
    empty:
    truth: true
    """
    assert one(text).data == {
        "date": "2026-02-30",
        "time": "12:30",
        "lang": "no",
        "flag": "yes",
        "switch": "on",
        "grouped": "1_000",
        "binary": "0b1",
        "octal": 8,
        "hexadecimal": 31,
        "real": 1.5,
        "exponent": 1000.0,
        "nothing": None,
        "empty": None,
        "truth": True,
    }


def test_leading_zeros_do_not_make_an_octal_number_and_their_loss_is_told() -> None:
    raw = one("a: 010\nb: 007\n")
    assert raw.data == {"a": 10, "b": 7}
    assert told(raw) == [
        "GD110 1:4 `010` is the number 10: its zeros are lost",
        "GD110 2:4 `007` is the number 7: its zeros are lost",
    ]


def test_quoted_scalars_are_text() -> None:
    assert one("a: '1'\nb: \"true\"\nc: |\n  2\n").data == {"a": "1", "b": "true", "c": "2\n"}


def test_a_key_that_is_no_text_becomes_the_text_it_is_written_as() -> None:
    assert one("2024: a\nyes: b\n~: c\n1.50: d\n").data == {"2024": "a", "yes": "b", "~": "c", "1.50": "d"}


def test_a_repeated_key_is_found_at_its_second_place_with_the_first() -> None:
    raw = one("actors:\n  - id: a\n    name: A\n    id: b\n")
    (finding,) = raw.findings
    assert told(raw) == ["GD103 4:5 the key `id` is given twice"]
    assert finding.pointer == "/actors/0/id"
    assert finding.related[0].place == Place(source="f", line=2, column=5, width=2)
    assert raw.data == {"actors": [{"id": "a", "name": "A"}]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x 1", "GD104 1:4 the anchor `&x` has no place in a record"),
        ("a: *x", "GD104 1:4 `*x` is an alias: it stands for a value written elsewhere"),
        ("<<: {a: 1}", "GD104 1:1 `<<` takes fields over from elsewhere"),
        ("a: !!str 1", "GD104 1:4 the tag `!!str` has no place in a record"),
        ("a: !python/object:os.system 1", "GD104 1:4 the tag `!python/object:os.system` has no place in a record"),
        ("a: !e!x 1", "GD104 1:4 a tag has no place in a record"),
        ("&x a: 1", "GD104 1:1 the anchor `&x` has no place in a record"),
        ("? [a]\n: 1", "GD101 1:3 a key must be a text"),
        ("a: .inf", "GD101 1:4 infinity and not-a-number have no place in a record"),
        ("a: 1e999", "GD101 1:4 the number is too large"),
        (f"a: {'9' * 601}", "GD101 1:4 the number has more than 600 digits"),
    ],
)
def test_what_no_record_may_use_is_found_where_it_stands(text: str, expected: str) -> None:
    assert told(one(text)) == [expected]


def test_a_quoted_merge_key_is_a_key_like_any_other() -> None:
    assert one("'<<': 1").data == {"<<": 1}


def test_aliases_that_would_multiply_are_never_followed() -> None:
    lines = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    raw = one("\n".join(lines))
    assert raw.data["a39"] == [None, None]
    assert {f.code for f in raw.findings} == {"GD104"}


@pytest.mark.parametrize("char", ["\u2028", "\u2029", "\x85"])
def test_old_line_ends_neither_break_a_text_nor_shift_lines(char: str) -> None:
    raw = one(f"a: b{char}c\nd: [{char}e]\nf: g: h\n")
    assert told(raw) == ["GD101 3:5 `: ` inside an unquoted text"]
    assert one(f"{char}a: b{char}c\nd: [{char}e]\n").data == {f"{char}a": f"b{char}c", "d": [f"{char}e"]}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_by_every_kind_of_line_end(end: str) -> None:
    assert told(one(end.join(["a: 1", "b: 😀", "c: d: e"]))) == ["GD101 3:5 `: ` inside an unquoted text"]


def test_columns_count_code_points() -> None:
    assert told(one("{a: 😀𠮷, a: 1}")) == ["GD103 1:9 the key `a` is given twice"]


def test_a_byte_order_mark_shifts_nothing() -> None:
    raw = one(b"\xef\xbb\xbfid: x\n")
    assert raw.data == {"id": "x"}
    assert place(raw, "/id", key=True) == Place(source="f", line=1, column=1, width=2)


def test_a_byte_order_mark_before_a_later_document_is_no_text() -> None:
    assert [raw.data for raw in raws("yaml", "a: 1\n\ufeff---\nb: 2\n")] == [{"a": 1}, {"b": 2}]


@pytest.mark.parametrize("text", ["a: 5% rise # comment", "a: Lot #5", "a: one\n  two # three", "a: [b c # d\n]"])
def test_a_text_that_a_comment_cuts_off_is_a_warning(text: str) -> None:
    raw = one(text)
    assert [(f.code, f.severity) for f in raw.findings] == [("GD105", "warning")]
    assert at(raw, "/a") != ""


@pytest.mark.parametrize(
    "text", ["a: guest # comment", "a: 2026-03-01 # the day", "a: x#y", "a: 'b c' # d", "# a\na: b c"]
)
def test_an_ordinary_comment_is_none(text: str) -> None:
    assert told(one(text)) == []


def test_each_document_is_a_record_and_so_is_each_entry_of_a_list() -> None:
    text = "--- {a: 1}\n--- # second\nb: 2\n...\n---\n- c: 3\n- d: 4\n"
    assert [raw.data for raw in raws("yaml", text)] == [{"a": 1}, {"b": 2}, {"c": 3}, {"d": 4}]


def test_a_record_of_a_list_has_its_own_pointers_and_findings() -> None:
    first, second = raws("yaml", "- id: a\n- id: b\n  id: c\n  actors: [x]\n")
    assert (told(first), told(second)) == ([], ["GD103 3:3 the key `id` is given twice"])
    assert [f.pointer for f in second.findings] == ["/id"]
    assert (at(first, "/id"), at(second, "/id"), at(second, "/actors/0")) == ("a", "b", "x")


def test_a_broken_document_hides_no_other() -> None:
    text = "a: 1\n---\nb: [\n---\nc: 'x\n---\nd: 4\nd: 5\n"
    found = raws("yaml", text)
    assert [raw.data for raw in found] == [{"a": 1}, None, None, {"d": 4}]
    assert [finding for raw in found for finding in told(raw)] == [
        "GD101 3:5 a value or the closing bracket is missing here",
        "GD101 5:4 the quote opened here is never closed",
        "GD103 8:1 the key `d` is given twice",
    ]


def test_a_mistake_before_a_syntax_error_is_told_as_well() -> None:
    assert told(one("a: 1\na: 2\nb: c: d\n")) == [
        "GD103 2:1 the key `a` is given twice",
        "GD101 3:5 `: ` inside an unquoted text",
    ]


def test_directives_belong_to_the_document_that_follows_them() -> None:
    found = raws("yaml", "%YAML 1.2\n# a\n---\na: 1\n...\n%YAML 1.2\n---\nb: 2\n")
    assert [(raw.data, told(raw)) for raw in found] == [({"a": 1}, []), ({"b": 2}, [])]


@pytest.mark.parametrize("text", ["", "\n", "# only a comment\n", "%YAML 1.2\n# a\n"])
def test_a_file_without_a_document_is_a_finding(text: str) -> None:
    raw = one(text)
    assert raw.data is None
    assert [f.code for f in raw.findings] == ["GD101" if "%" in text else "GD003"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\n", "GD003 1:1 there is nothing here where a record should be"),
        ("--- # nothing\n", "GD003 1:1 there is nothing here where a record should be"),
        ("~", "GD003 1:1 there is nothing here where a record should be"),
        ("[]", "GD003 1:1 there is an empty list here where a record should be"),
        ("just text", "GD203 1:1 a record is a mapping of fields to values, not a text"),
        ("- - a\n", "GD203 1:3 a record is a mapping of fields to values, not a list"),
        ("- 1\n", "GD203 1:3 a record is a mapping of fields to values, not a number"),
        ("- true\n", "GD203 1:3 a record is a mapping of fields to values, not a truth value"),
        ("-\n", "GD003 1:2 there is nothing here where a record should be"),
    ],
)
def test_what_is_no_record_is_a_finding(text: str, expected: str) -> None:
    raw = one(text)
    assert (raw.data, told(raw)) == (None, [expected])


def test_an_empty_document_between_others_is_a_finding_at_its_marker() -> None:
    found = raws("yaml", "a: 1\n---\n---\nb: 2\n")
    assert [told(raw) for raw in found] == [[], ["GD003 2:1 there is nothing here where a record should be"], []]


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000, "? " * 100_000])
def test_nesting_without_end_is_a_finding(text: str) -> None:
    assert [f.code for f in one(text).findings][-1:] == ["GD006"]


def test_nesting_up_to_the_limit_is_read() -> None:
    assert told(one("a: " + "[" * 63 + "]" * 63)) == []
    assert [f.code for f in one("a: " + "[" * 64 + "]" * 64).findings] == ["GD006"]


def test_more_values_than_the_limit_are_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_compose, "MAX_NODES", 3)
    assert told(one("a: [1, 2]\nb: 1\n")) == ["GD006 2:4 there are more than 3 values in one document"]
    assert told(one("a: 1\nb: 1\n")) == []


def test_more_mistakes_than_anyone_reads_end_the_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_compose, "MAX_MISTAKES", 2)
    raw = one("a: *x\nb: *x\nc: *x\nd: *x\n")
    assert (raw.data, [f.code for f in raw.findings]) == (None, ["GD104", "GD104", "GD104", "GD006"])


def test_a_file_over_the_limit_is_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    (raw,) = READER.read(Source(name="f", path=path), Given())
    assert told(raw) == ["GD006 0:0 the file is larger than 64 MiB"]


def test_a_file_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    for path, reason in {tmp_path / "absent": "there is no such file", tmp_path: "it is a folder, not a file"}.items():
        (raw,) = READER.read(Source(name="f", path=path), Given())
        assert told(raw) == [f"GD001 0:0 the file cannot be read: {reason}"]


def test_values_and_keys_are_located_at_every_depth() -> None:
    raw = one(
        "id: x\nactors:\n- id: j-doe # he\n  name: >-\n    Jane\n    Doe\n  names: {en: Jane, 2: 'D o e'}\nempty:\n"
    )
    places = {p: at(raw, p) for p in ("", "/id", "/actors", "/actors/0", "/actors/0/id", "/actors/0/names/2", "/empty")}
    assert places == {
        "": "id: x",
        "/id": "x",
        "/actors": "- id: j-doe # he",
        "/actors/0": "id: j-doe # he",
        "/actors/0/id": "j-doe",
        "/actors/0/names/2": "'D o e'",
        "/empty": "empty",
    }
    keys = {p: at(raw, p, key=True) for p in ("/actors", "/actors/0/names", "/actors/0/names/2")}
    assert keys == {"/actors": "actors", "/actors/0/names": "names", "/actors/0/names/2": "2"}
    assert place(raw, "/actors/0/id") == Place(source="f", line=3, column=7, width=5)


def test_what_is_absent_is_located_at_the_first_key_of_what_would_hold_it() -> None:
    raw = one("id: x\nactors:\n- name: J\n  role: R\nplace: {}\nevents: []\n")
    places = [at(raw, p) for p in ("/title", "/title/x/y", "/actors/0/kind", "/actors/7", "/place/name", "/events/0")]
    assert places == ["id", "id", "name", "name: J", "{}", "[]"]


def test_pointers_are_unescaped() -> None:
    raw = one("a/b: {c~d: 1}")
    assert at(raw, "/a~1b/c~0d", key=True) == "c~d"


def test_the_text_of_a_line_is_given_without_its_end() -> None:
    raw = one("a: 1\r\nb: 2\r\n")
    assert [raw.line_text(number) for number in (0, 1, 2, 3, 4)] == ["", "a: 1", "b: 2", "", ""]


def test_a_very_long_text_is_located_without_having_kept_its_events() -> None:
    raw = one(f"a: {'x' * (1 << 20)}\nb: 1\n")
    assert place(raw, "/b") == Place(source="f", line=2, column=4)
