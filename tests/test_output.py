from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from govdata.output import Entry, Files

if TYPE_CHECKING:
    from pathlib import Path

CONTENT = b"x" * (1 << 20) + b"y"


def test_a_file_that_a_library_wrote_is_noted_as_one_of_ours_would_be(tmp_path: Path) -> None:
    theirs, ours = Files(root=tmp_path / "a", folder="f"), Files(root=tmp_path / "b", folder="f")
    theirs.path("deep/x").write_bytes(CONTENT)
    entry = theirs.adopt("deep/x", 3)
    assert theirs.entries == [entry] == [ours.write("deep/x", CONTENT, 3)]
    assert entry == Entry(path="f/deep/x", bytes=len(CONTENT), sha256=sha256(CONTENT).hexdigest(), records=3)


def test_a_file_that_nobody_wrote_cannot_be_adopted(tmp_path: Path) -> None:
    files = Files(root=tmp_path, folder="f")
    with pytest.raises(FileNotFoundError):
        files.adopt("x")
    assert files.entries == []


def test_a_name_can_be_given_once(tmp_path: Path) -> None:
    files = Files(root=tmp_path, folder="f")
    files.write("x", b"one")
    with pytest.raises(FileExistsError):
        files.write("x", b"two")
