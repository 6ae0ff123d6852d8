from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.rewriting.comparison import Unlike
from govdata.rewriting.spot import differs, spot

if TYPE_CHECKING:
    from pathlib import Path

NOT = "of this file is not what govdata writes"
TEXT = "eins\nzwölf 海港\n".encode()


@pytest.mark.parametrize(
    ("content", "offset", "place"),
    [
        (TEXT, 0, (1, 1)),
        (TEXT, 5, (2, 1)),
        (TEXT, TEXT.index("海".encode()), (2, 7)),
        (TEXT, TEXT.index("海".encode()) + 2, (2, 7)),
        (TEXT, len(TEXT), (3, 1)),
        (b"SQLite\0 3", 8, (0, 0)),
        (b"\x1f\x8b\xff\xfe\xfd\xfc", 5, (0, 0)),
    ],
)
def test_a_byte_of_a_text_has_a_line_and_a_column(
    tmp_path: Path, content: bytes, offset: int, place: tuple[int, int]
) -> None:
    (tmp_path / "a").write_bytes(content)
    assert spot(tmp_path / "a", offset) == place


@pytest.mark.parametrize(
    ("content", "unlike", "says"),
    [
        (b"a\nTwo", Unlike("a", 2, b"two", b"Two"), ":2:1: GD773 byte 3 {}: should be `two`, is `Two`"),
        (b"a\n", Unlike("a", 2, b"two", b""), ":2:1: GD773 byte 3 {}: the file ends there"),
        (b"a\nb", Unlike("a", 2, b"", b"b"), ":2:1: GD773 byte 3 {}: the file should end there"),
        (b"\0\1", Unlike("a", 1, b"\2", b"\1"), ": GD773 byte 2 {}: should be 02, is 01"),
    ],
)  # fmt: skip
def test_what_differs_is_said_with_both_sides(tmp_path: Path, content: bytes, unlike: Unlike, says: str) -> None:
    (tmp_path / "a").write_bytes(content)
    assert str(differs(tmp_path, unlike)) == f"{tmp_path.as_posix()}/a{says.format(NOT)} (export again)"
