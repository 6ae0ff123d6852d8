from __future__ import annotations

import json

import pytest

from govdata.finding import Finding
from govdata.readers.jsonld.pieces import numbered, pieces
from govdata.source import Source
from govdata.vocab.jsonld import context

HEAD = json.dumps({"@context": context(), "@graph": []}, separators=(",", ":"))[:-2]


def read(text: str, name: str = "a.jsonld") -> list[object]:
    found = pieces(Source(name=name, content=text.encode()))
    return [one.code if isinstance(one, Finding) else (one.parsed.data, one.known) for one in found]


def test_lines_are_numbered_from_where_the_source_begins() -> None:
    source = Source(name="a", content=b"x\nab\ncd\nef", start=2, stop=7, line=2)
    assert list(numbered(source)) == [(2, b"ab\n"), (3, b"cd")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("\n \n", []),
        ('{"a":1}\n\n{"a":2}\n', [({"a": 1}, False), ({"a": 2}, False)]),
        ('{"a":\n1}', [({"a": 1}, False)]),
        ('[{"a":1}]', [([{"a": 1}], False)]),
        (HEAD + '\n{"a":1},\n\n{"a":2}\n]}\n', [({"a": 1}, True), ({"a": 2}, True)]),
        (HEAD + "\n]}\n", []),
        (HEAD + '\n{"a":1}\n', [({"a": 1}, True), "GD102"]),
        (HEAD + '\n{"a":1}\n]}\n{}\n', [({"a": 1}, True), "GD102"]),
        ('{"@context":{},"@graph":[\n{"a":1}\n]}\n', [({"@context": {}, "@graph": [{"a": 1}]}, False)]),
    ],
)
def test_a_file_falls_into_pieces(text: str, expected: list[object]) -> None:
    assert read(text) == expected


def test_a_broken_first_line_does_not_make_lines_a_document() -> None:
    assert read('{"a":\n{"a":2}\n', "a.jsonl") == [(None, False), ({"a": 2}, False)]


def test_bytes_that_are_no_text_are_a_finding_of_their_line() -> None:
    found = list(pieces(Source(name="a.jsonl", content=b'{"a":1}\n\xff\n{"a":2}\n')))
    assert [one.code if isinstance(one, Finding) else one.parsed.data for one in found] == [{"a": 1}, "GD002", {"a": 2}]


def test_a_head_that_is_no_text_ends_the_reading() -> None:
    (found,) = pieces(Source(name="a.jsonld", content=b'{"\xff":{},"@graph":[\n{"a":1}\n]}\n'))
    assert isinstance(found, Finding)
    assert found.code == "GD002"
