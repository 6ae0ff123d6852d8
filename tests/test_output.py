from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from govdata.output import Entry, Files, naming, whole

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


def test_a_text_appears_when_it_is_complete_and_a_link_to_it_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("old")
    (tmp_path / "link").symlink_to("real")
    with whole(tmp_path / "link") as out:
        out.write("new")
        out.flush()
        assert (tmp_path / "real").read_text() == "old"
    assert ((tmp_path / "real").read_text(), (tmp_path / "link").is_symlink()) == ("new", True)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link", "real"]


def fail(path: Path, error: OSError) -> None:
    with whole(path) as out:
        out.write("half")
        raise error


def test_a_text_that_is_not_completed_leaves_nothing_and_the_error_names_it(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No space") as full:
        fail(tmp_path / "a", OSError(28, "No space left on device"))
    with pytest.raises(OSError, match="elsewhere") as elsewhere:
        fail(tmp_path / "a", OSError(2, "No such file", "elsewhere"))
    assert (full.value.filename, elsewhere.value.filename) == (str(tmp_path / "a"), "elsewhere")
    assert list(tmp_path.iterdir()) == []


def test_an_error_of_the_system_is_given_the_name_at_hand_unless_it_has_one() -> None:
    with pytest.raises(OSError, match="full") as named, naming(Path("here")):
        raise OSError(28, "full")
    with pytest.raises(OSError, match="full") as other, naming(Path("here")):
        raise OSError(28, "full", "there")
    assert (named.value.filename, other.value.filename) == ("here", "there")
