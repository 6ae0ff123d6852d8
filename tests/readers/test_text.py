from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.given import Given
from govdata.readers.text import READER
from govdata.source import Source
from govdata.syntax import content
from tests.reading import at, raws, told

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "\ufeffQuay opens (with photos)\r\n\r\nThe Minister for Ports, Ms Ada Lim, opened the quay today (March 1).\r\n"


def test_a_text_becomes_one_record_with_places_in_the_file_as_it_is() -> None:
    (raw,) = raws("text", TEXT)
    shown = {pointer: at(raw, pointer) for pointer in ("/title", "/photos", "/actors/0/name", "/actors/0/role")}
    assert shown == {
        "/title": "Quay opens",
        "/photos": "(with photos)",
        "/actors/0/name": "Ada Lim",
        "/actors/0/role": "Minister for Ports",
    }


def test_what_has_no_place_of_its_own_stands_where_the_nearest_stands_that_holds_it() -> None:
    (raw,) = raws("text", TEXT)
    assert (at(raw, "/actors/0/name/x"), at(raw, "/nothing")) == ("Ada Lim", "Q")


def test_what_is_missing_is_told_with_the_option_that_gives_it() -> None:
    (raw,) = raws("text", TEXT)
    assert [(finding.code, finding.pointer, "--" in finding.help) for finding in raw.findings] == [
        ("GD007", "/date", True),
        ("GD007", "/publisher", True),
    ]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"Quay\n\nThe caf\xe9 is open.", "3:8"),
        (b"\xff\xfeQ\x00u\x00", "1:1"),
        (b"Caf\xc3\xa9 caf\xe9", "1:9"),
        (b"One\rTwo\r\nThr\xe9e", "3:4"),
    ],
)
def test_bytes_that_are_not_utf_8_are_told_with_their_place_and_the_way_out(content: bytes, place: str) -> None:
    (raw,) = raws("text", content)
    assert raw.data is None
    assert [line.partition(" byte")[0].partition(" the file")[0] for line in told(raw)] == [f"GD002 {place}"]
    assert "UTF-8" in raw.findings[0].help


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32"])
def test_a_text_in_another_encoding_of_unicode_is_told_by_its_name(encoding: str) -> None:
    (raw,) = raws("text", "Quay opens\n\nIt is open.\n".encode(encoding))
    assert (raw.data, [f.message for f in raw.findings]) == (None, [f"the file is {encoding[:6].upper()}, not UTF-8"])


def test_a_text_that_is_too_large_is_refused_before_it_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "MAX_BYTES", 20)
    (raw,) = raws("text", "Quay opens\n\nIt is open.\n")
    assert [(f.code, f.help) for f in raw.findings] == [("GD006", "cut it into one file for each release")]


def test_control_characters_are_read_as_blanks_and_told_once() -> None:
    (raw,) = raws("text", "Quay\x00opens\n\nOne\x07 two\u2028three.")
    assert (raw.data["title"], raw.data["body"]) == ("Quay opens", "One  two\nthree.")
    assert [line for line in told(raw) if line.startswith("GD609")] == [
        "GD609 1:5 2 control characters or noncharacters were read as blanks"
    ]


@pytest.mark.parametrize("content", ["", " \n\n\t", "\ufeff"])
def test_a_text_without_a_word_is_no_record(content: str) -> None:
    (raw,) = raws("text", content)
    assert (raw.data, [finding.code for finding in raw.findings if finding.pointer == ""]) == (None, ["GD003"])


def test_a_file_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    (raw,) = READER.read(Source(name="gone.txt", path=tmp_path / "gone.txt"), Given())
    assert [finding.code for finding in raw.findings] == ["GD001"]
