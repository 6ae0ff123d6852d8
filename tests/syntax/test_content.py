from __future__ import annotations

import pytest

from govdata.finding import Finding
from govdata.source import Source
from govdata.syntax.content import as_lines, unreadable

CHINESE = "行政長官今日出席新碼頭啟用典禮並致辭"


def found(content: bytes) -> Finding:
    finding = as_lines(Source(name="f", content=content))
    assert isinstance(finding, Finding)
    return finding


def test_text_is_read_without_its_byte_order_mark() -> None:
    lines = as_lines(Source(name="f", content=b"\xef\xbb\xbfa\xc3\xa9"))
    assert not isinstance(lines, Finding)
    assert (lines.text, lines.marked) == ("aé", True)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings_of_unicode_are_called_by_their_name(encoding: str) -> None:
    finding = found("title: Budget 2026\n".encode(encoding))
    assert finding.message == f"the file is {encoding[:6].upper()}, not UTF-8"
    assert (finding.code, finding.help) == ("GD002", "save the file as UTF-8")


@pytest.mark.parametrize(
    ("content", "way_out"),
    [
        ("a: café\nb: “x”\n".encode("cp1252"), "the file looks like Windows-1252 (Latin-1): save it as UTF-8"),
        (CHINESE.encode("big5"), "the file looks like Big5 or GB 18030: save it as UTF-8"),
        (CHINESE.encode("gb18030"), "the file looks like Big5 or GB 18030: save it as UTF-8"),
        (CHINESE.encode() + b"\xff", "the rest looks like UTF-8: mend the damaged character"),
        (CHINESE.encode()[:-1], "the rest looks like UTF-8: mend the damaged character"),
    ],
)
def test_what_is_not_utf_8_is_told_with_the_likely_encoding(content: bytes, way_out: str) -> None:
    assert (found(content).code, found(content).help) == ("GD002", way_out)


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_the_first_bad_byte_has_its_place_in_code_points(end: bytes) -> None:
    finding = found(b"\xef\xbb\xbfa" + end + "é😀".encode() + b"\xff b" + end + b"c")
    assert (finding.place.line, finding.place.column) == (2, 3)
    assert finding.message == "byte 0xFF is not UTF-8"
    assert finding.line.startswith("é😀\ufffd b")


def test_only_the_part_that_a_source_bounds_is_read() -> None:
    lines = as_lines(Source(name="f", content=b"a\nb\nc\n", start=2, stop=4, line=2))
    assert not isinstance(lines, Finding)
    assert (lines.text, lines.line_text(2), lines.line_text(1)) == ("b\n", "b", "")


def test_more_than_the_first_look_is_read() -> None:
    lines = as_lines(Source(name="f", content=b"x" * 200_000))
    assert not isinstance(lines, Finding)
    assert len(lines.text) == 200_000


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (PermissionError(13, "x"), "reading it is not permitted"),
        (TimeoutError(110, "x"), "the system reports TimeoutError"),
    ],
)
def test_an_error_of_the_system_is_told_in_words_of_no_locale(error: OSError, reason: str) -> None:
    assert unreadable(Source(name="f"), error).message == f"the file cannot be read: {reason}"
