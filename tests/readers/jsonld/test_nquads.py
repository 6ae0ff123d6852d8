from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.readers.jsonld import nquads
from govdata.readers.jsonld.nquads import Block, blocks
from govdata.source import Source
from govdata.vocab.jsonld import DATATYPES
from tests.jsonld import publish, release

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.readers.jsonld.graph import Graph

A, B = "<a:/release/a>", "<a:/release/b>"
SHARED = "<a:/publisher/p> <c:d> <e:f> .\n"


def read(text: str) -> list[Block]:
    return list(blocks(Source(name="a.nq", content=text.encode())))


def objects(graph: Graph) -> list[tuple[str, ...]]:
    return [
        (datatype, o.value, o.language)
        for n in graph.nodes.values()
        for (_, datatype), v in n.items()
        for o in v.values()
    ]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<e:f>", ("@id", "e:f", "")),
        ("_:b1", ("@id", "_:b1", "")),
        ('""', (DATATYPES["text"], "", "")),
        ('"\\t\\b\\n\\r\\f\\"\\\'\\\\"', (DATATYPES["text"], "\t\b\n\r\f\"'\\", "")),
        ('"\\u00e9\\U0001F600 é😀"', (DATATYPES["text"], "é😀 é😀", "")),
        ('"x"@zh-hant', (DATATYPES["tagged"], "x", "zh-hant")),
        ('"x"^^<e:f>', ("e:f", "x", "")),
        ('"a . # <b> c"', (DATATYPES["text"], "a . # <b> c", "")),
    ],
)
def test_a_term_is_read(written: str, expected: tuple[str, ...]) -> None:
    for text in (f"{A} <c:d> {written} .\n", f"\t{A}<c:d>{written}<g:h>. # why\r\n", f"{A} <c:d> {written} _:g ."):
        assert [objects(block.graph) for block in read(text)] == [[expected]]


@pytest.mark.parametrize(
    "line",
    [
        "x", f"{A} <c:d> <e:f>", f"{A} <c:d> .", f'{A} "c" <e:f> .', f'{A} <c:d> "e .', f'{A} <c:d> "e\\x" .',
        f'{A} <c:d> "\\uD83D\\uDE00" .', f'{A} <c:d> "\\U00110000" .', f'{A} <c:d> "e"@1 .', f"{A} <c:d> <e:f> . x",
        "<a b> <c:d> <e:f> .",
    ],
)  # fmt: skip
def test_what_is_no_quad_is_a_finding_that_hides_no_other(line: str) -> None:
    (block,) = read(f"{SHARED}{line}\n{A} <c:d> <e:f> .\n")
    assert [(f.code, f.place.line, f.line) for f in block.findings] == [("GD109", 2, line)]
    assert block.release == "a:/release/a"


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    content = text.encode("utf-8", "surrogatepass")
    for block in blocks(Source(name="a.nq", content=content)):
        assert block.graph.nodes or block.findings


def test_releases_come_one_by_one_each_with_what_it_shares() -> None:
    found = read(f"{SHARED}{A} <c:d> <e:f> .\n{A[:-1]}#x> <c:d> <e:f> .\n{SHARED}{B} <c:d> <e:f> .\n")
    assert [(block.release, list(block.graph.nodes)) for block in found] == [
        ("a:/release/a", ["a:/publisher/p", "a:/release/a", "a:/release/a#x"]),
        ("a:/release/b", ["a:/publisher/p", "a:/release/b"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{SHARED}{A} <c:d> <e:f> .\n{B} <c:d> <e:f> .\n{A} <c:d> <e:g> .\n",
        f"{SHARED}{SHARED}{A} <c:d> <e:f> .\n{B} <c:d> <e:f> .\n",
        f"{A} <c:d> <e:f> .\n{SHARED}{B} <c:d> <e:f> .\n{SHARED}",
    ],
)
def test_a_file_in_another_order_is_held_as_a_whole(text: str) -> None:
    found = read(text)
    assert [block.release for block in found] == ["a:/release/a", "a:/release/b"]
    assert found[0].graph is found[1].graph


def test_a_file_of_ours_is_read_in_blocks(tmp_path: Path) -> None:
    path = publish(tmp_path, [release(id="a"), release(id="b")]) / "releases.nq"
    one, two = blocks(Source.of(path))
    assert one.graph is not two.graph


@pytest.mark.parametrize("text", [f"{A} <c:d> <e:f> .\n" * 9, f"{A} <c:d> <e:f> .\n{B} <c:d> <e:f> .\n" * 4])
def test_a_release_without_end_is_given_up(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nquads, "_MOST_QUADS", 5)
    assert [f.code for block in read(SHARED + text) for f in block.findings] == ["GD006"]
