from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from govdata.output import Entry, Files
from govdata.rewriting.comparison import Compared, Unlike

if TYPE_CHECKING:
    from pathlib import Path


def compared(folder: Path, standing: bytes, spared: tuple[str, ...] = ()) -> Compared:
    (folder / "f").mkdir()
    (folder / "f" / "a.txt").write_bytes(standing)
    return Compared(root=folder / "spool", folder="f", standing=folder, spared=spared)


@pytest.mark.parametrize(
    ("standing", "unlike"),
    [
        (b"onetwo", []),
        (b"oneTwo", [Unlike("f/a.txt", 3, b"two", b"Two")]),
        (b"Onetwo", [Unlike("f/a.txt", 0, b"one", b"Onetwo")]),
        (b"onetw", [Unlike("f/a.txt", 5, b"o", b"")]),
        (b"onetwo!", [Unlike("f/a.txt", 6, b"", b"!")]),
        (b"", [Unlike("f/a.txt", 0, b"one", b"")]),
    ],
)
def test_the_first_byte_that_differs_is_told_and_the_entry_is_that_of_what_is_written(
    tmp_path: Path, standing: bytes, unlike: list[Unlike]
) -> None:
    files = compared(tmp_path, standing)
    sink = files.open("a.txt")
    sink.write(b"one")
    sink.write(b"two")
    entry = files.done(sink, 2)
    assert files.unlike == unlike
    assert entry == Entry(path="f/a.txt", bytes=6, sha256=sha256(b"onetwo").hexdigest(), records=2)
    assert (files.seen, (tmp_path / "spool").exists()) == ({"f/a.txt"}, False)


def test_what_another_library_wrote_counts_as_it_stands(tmp_path: Path) -> None:
    files = compared(tmp_path, b"theirs", (".txt",))
    entry = files.write("a.txt", b"ours")
    assert (files.unlike, entry.sha256) == ([], sha256(b"theirs").hexdigest())


def test_a_file_that_is_not_there_differs_in_nothing_that_it_says(tmp_path: Path) -> None:
    files = compared(tmp_path, b"")
    files.write("b.txt", b"ours")
    assert (files.unlike, files.seen) == ([], {"f/b.txt"})


def test_a_file_that_a_library_wrote_is_compared_and_removed(tmp_path: Path) -> None:
    files = compared(tmp_path, b"theirs")
    files.path("a.txt").write_bytes(b"themes")
    entry = files.adopt("a.txt", 1)
    assert files.unlike == [Unlike("f/a.txt", 3, b"mes", b"irs")]
    assert (entry.records, files.path("a.txt").exists()) == (1, False)


def test_a_writer_that_was_stopped_may_go_on_and_nothing_is_told_of_it(tmp_path: Path) -> None:
    files = compared(tmp_path, b"one")
    sink = files.open("a.txt")
    files.close()
    sink.write(b"two")
    assert (sink.close().bytes, files.unlike) == (3, [])


def test_a_folder_written_anew_starts_without_entries_and_tells_into_the_same_list(tmp_path: Path) -> None:
    files = compared(tmp_path, b"one")
    files.write("b.txt", b"")
    last = files.fresh()
    last.write("a.txt", b"two")
    assert isinstance(last, Files)
    assert ([e.path for e in last.entries], [u.path for u in files.unlike]) == (["f/a.txt"], ["f/a.txt"])
