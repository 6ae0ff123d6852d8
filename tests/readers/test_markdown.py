from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.given import Given
from govdata.readers.markdown import READER
from govdata.source import Place, Source
from tests.reading import at, place, raws, told

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.source import Raw


def one(content: str | bytes) -> Raw:
    (raw,) = raws("markdown", content)
    return raw


def test_front_matter_gives_the_fields_and_the_rest_is_the_body() -> None:
    raw = one("---\nid: x\ndate: 2026-03-01\n---\n\nFirst *line*.\n\n---\n# not a comment\n")
    assert raw.data == {"id": "x", "date": "2026-03-01", "body": "First *line*.\n\n---\n# not a comment"}
    assert raw.findings == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_become_lf_and_places_count_in_the_whole_file(end: str) -> None:
    raw = one(end.join(["---", "id: x", "--- ", "", "One", "two", ""]))
    assert raw.data == {"id": "x", "body": "One\ntwo"}
    assert place(raw, "/id") == Place(source="f", line=2, column=5)
    assert place(raw, "/body") == Place(source="f", line=5, column=1, width=3)


def test_only_blank_lines_around_the_body_fall_away() -> None:
    assert one("---\nid: x\n---\n \t\n    code  \n\n\ntail  \n \n").data["body"] == "    code  \n\n\ntail  "


@pytest.mark.parametrize("rest", ["", "\n", "\n \n\t\n"])
def test_without_text_there_is_no_body(rest: str) -> None:
    assert one(f"---\nid: x\n---{rest}").data == {"id": "x"}


def test_a_body_in_the_front_matter_may_stand_alone() -> None:
    raw = one("---\nbody: x\n---\n")
    assert (raw.data, raw.findings) == ({"body": "x"}, ())


def test_two_bodies_are_a_finding_that_shows_both() -> None:
    raw = one("---\nid: x\nbody:\n---\nText.\n")
    (finding,) = raw.findings
    assert told(raw) == ["GD106 5:1 the body stands here and in the front matter as well"]
    assert (finding.pointer, finding.related[0].place.line) == ("/body", 3)
    assert raw.data == {"id": "x", "body": None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\nid: x\n", "GD106 1:1 the front matter opened here is not closed"),
        ("---\nid: x\n ---\n", "GD106 1:1 the front matter opened here is not closed"),
        ("---", "GD106 1:1 the front matter opened here is not closed"),
        ("# Title\n", "GD106 1:1 the file does not begin with front matter"),
        ("\n---\nid: x\n---\n", "GD106 1:1 the file does not begin with front matter"),
        ("---\n---\nText.\n", "GD106 1:1 the front matter is empty"),
        ("---\n# nothing\n---\nText.\n", "GD106 1:1 the front matter is empty"),
        ("---\n~\n---\nText.\n", "GD003 2:1 there is nothing here where a record should be"),
        ("---\n- id: x\n---\nText.\n", "GD203 2:1 a record is a mapping of fields to values, not a list"),
        ("---\ntitle: a: b\n---\nText.\n", "GD101 2:9 `: ` inside an unquoted text"),
        ("---\nid: x\n...\nid: y\n---\nText.\n", "GD101 4:1 the record has ended before this"),
        ("", "GD003 1:1 there is no record in this file"),
        (" \n", "GD003 1:1 there is no record in this file"),
    ],
)
def test_front_matter_that_cannot_be_read_is_a_finding(text: str, expected: str) -> None:
    raw = one(text)
    assert (raw.data, told(raw)) == (None, [expected])


def test_mistakes_in_the_front_matter_are_found_at_their_line_of_the_file() -> None:
    raw = one("---\nid: x\nid: y\ntitle: 5% rise # comment\n---\nText.\n")
    assert [(f.code, f.place.line, f.place.column) for f in raw.findings] == [("GD103", 3, 1), ("GD105", 4, 16)]


def test_dashes_within_an_indented_text_close_nothing() -> None:
    assert one("---\nsummary: |\n  a\n  ---\n  b\n---\nText.\n").data == {"summary": "a\n---\nb\n", "body": "Text."}


def test_old_line_ends_in_the_body_stay_for_the_model_to_judge() -> None:
    raw = one("---\nid: x\n---\na\u2028b\nc\n")
    assert (raw.data["body"], raw.line_text(4)) == ("a\u2028b\nc", "a\u2028b")


def test_a_byte_order_mark_shifts_nothing() -> None:
    raw = one(b"\xef\xbb\xbf---\nid: x\n---\n")
    assert (raw.data, at(raw, "/id"), raw.findings) == ({"id": "x"}, "x", ())


def test_a_file_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    (raw,) = READER.read(Source.of(tmp_path / "absent.md"), Given())
    assert [f.code for f in raw.findings] == ["GD001"]
