from __future__ import annotations

import json
import multiprocessing
import os
import signal
from typing import TYPE_CHECKING

import pytest

from govdata.errors import ExportError, UsageError
from govdata.publication import MANIFEST, load_manifest, recover, staged

if TYPE_CHECKING:
    from pathlib import Path


def publish(target: Path, files: dict[str, str]) -> None:
    with staged(target) as publication:
        folder = publication.files("ndjson")
        for name, text in files.items():
            folder.write(name, text.encode())
        publication.commit({"govdata": "1"}, folder.entries)


def content(target: Path) -> dict[str, str]:
    paths = sorted(p for p in target.rglob("*") if p.is_file() and p.name != MANIFEST)
    return {p.relative_to(target).as_posix(): p.read_text() for p in paths}


def listed(target: Path) -> list[str]:
    return [entry["path"] for entry in (load_manifest(target) or {})["files"]]


def test_what_is_published_stands_under_its_names_and_nothing_else(tmp_path: Path) -> None:
    publish(tmp_path / "out", {"a.txt": "one", "deep/b.txt": "two"})
    assert content(tmp_path / "out") == {"ndjson/a.txt": "one", "ndjson/deep/b.txt": "two"}
    assert listed(tmp_path / "out") == ["ndjson/a.txt", "ndjson/deep/b.txt"]


def test_a_run_that_fails_leaves_no_folder(tmp_path: Path) -> None:
    def fail() -> None:
        with staged(tmp_path / "new" / "out") as publication:
            publication.files("ndjson").write("a.txt", b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_fails_leaves_the_last_publication_as_it_was(tmp_path: Path) -> None:
    publish(tmp_path, {"a.txt": "one"})
    before = (tmp_path / MANIFEST).read_bytes()
    with staged(tmp_path) as publication:
        publication.files("ndjson").write("a.txt", b"two")
    assert content(tmp_path) == {"ndjson/a.txt": "one"}
    assert (tmp_path / MANIFEST).read_bytes() == before


def test_the_next_publication_takes_away_what_only_the_last_one_had(tmp_path: Path) -> None:
    publish(tmp_path, {"a.txt": "one", "old/b.txt": "two"})
    (tmp_path / "README").write_text("mine")
    publish(tmp_path, {"a.txt": "three"})
    assert content(tmp_path) == {"README": "mine", "ndjson/a.txt": "three"}


def test_a_file_of_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "ndjson").mkdir()
    (tmp_path / "ndjson/a.txt").write_text("mine")
    with pytest.raises(ExportError, match=r"ndjson/a\.txt"):
        publish(tmp_path, {"a.txt": "one"})
    assert content(tmp_path) == {"ndjson/a.txt": "mine"}


@pytest.mark.parametrize("moved", [0, 1, 2])
def test_a_commit_that_was_cut_short_is_finished_by_whoever_comes_next(tmp_path: Path, moved: int) -> None:
    publish(tmp_path / "out", {"a.txt": "old", "gone.txt": "old"})
    publish(tmp_path / "next", {"a.txt": "new", "b.txt": "new"})
    commit = tmp_path / "out" / ".govdata-commit"
    (tmp_path / "next").rename(commit)
    for name in ("ndjson/a.txt", "ndjson/b.txt")[:moved]:
        (commit / name).replace(tmp_path / "out" / name)
    recover(tmp_path / "out")
    assert content(tmp_path / "out") == {"ndjson/a.txt": "new", "ndjson/b.txt": "new"}
    assert listed(tmp_path / "out") == ["ndjson/a.txt", "ndjson/b.txt"]


def test_two_runs_do_not_write_into_one_folder_at_once(tmp_path: Path) -> None:
    with staged(tmp_path), pytest.raises(UsageError, match="another run"):
        publish(tmp_path, {"a.txt": "one"})


def _killed_while_writing(target: Path) -> None:
    with staged(target) as publication:
        publication.files("ndjson").write("a.txt", b"two")
        os.kill(os.getpid(), signal.SIGKILL)


def test_a_killed_run_leaves_the_last_publication_readable_and_does_not_block_the_next(tmp_path: Path) -> None:
    publish(tmp_path, {"a.txt": "one"})
    child = multiprocessing.get_context("spawn").Process(target=_killed_while_writing, args=(tmp_path,))
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    assert (tmp_path / "ndjson/a.txt").read_text() == "one"
    publish(tmp_path, {"a.txt": "three"})
    assert content(tmp_path) == {"ndjson/a.txt": "three"}


@pytest.mark.parametrize("path", ["../a.txt", "/etc/a.txt", "ndjson/../../a.txt", "..\\a.txt"])
def test_a_manifest_that_leads_out_of_its_folder_is_none_of_ours(tmp_path: Path, path: str) -> None:
    (tmp_path / MANIFEST).write_text(json.dumps({"govdata": "1", "files": [{"path": path}]}))
    assert load_manifest(tmp_path) is None


def test_a_folder_that_cannot_be_made_is_the_callers_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="cannot make"):
        publish(tmp_path / "file" / "out", {})


@pytest.mark.parametrize("inside", [True, False])
def test_a_full_disk_names_the_folder_and_an_error_elsewhere_what_it_is_about(tmp_path: Path, inside: bool) -> None:
    publish(tmp_path, {"a.txt": "one"})
    name = tmp_path / ".govdata-staging" / "ndjson" / "a.txt" if inside else tmp_path / "elsewhere.txt"
    kind = ExportError if inside else OSError

    def fail() -> None:
        with staged(tmp_path):
            raise OSError(28, "No space left on device", str(name))

    with pytest.raises(kind) as error:
        fail()
    assert str(tmp_path if inside else name) in str(error.value)
    assert content(tmp_path) == {"ndjson/a.txt": "one"}
