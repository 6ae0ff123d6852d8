"""A folder that holds one publication: staged hidden, committed by one rename, finished by whoever comes next.

Files are written into `.govdata-staging/`. When all are complete, the manifest among them, that folder is renamed to
`.govdata-commit/`: this is the commit. Then its files take their places, `manifest.json` last, and what only the
publication before had is removed. Killed before the commit, a run leaves the last publication untouched; killed after
it, the next command that opens the folder finishes the moves.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govdata.errors import ExportError, UsageError
from govdata.output import Entry, Files

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MANIFEST", "Publication", "is_publication", "load_manifest", "recover", "staged"]

MANIFEST = "manifest.json"
_STAGING, _COMMIT, _LOCK = ".govdata-staging", ".govdata-commit", ".lock"


class Publication:
    """A publication being made in `target`. Use `staged`; nothing appears in the folder before `commit`."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.stage = target / _STAGING

    def files(self, folder: str) -> Files:
        """A folder of the publication to write into."""
        return Files(root=self.stage, folder=folder)

    def reset(self) -> None:
        """Throw away what was staged so far."""
        _empty(self.stage)

    def commit(self, manifest: dict[str, Any], entries: list[Entry]) -> None:
        """Publish what was staged. Raises ExportError where a file in the way is not one of ours, or the disk fails."""
        listed = [_as_json(e) for e in sorted(entries)]
        _refuse_foreign(self.target, [e.path for e in entries])
        try:
            sink = Files(root=self.stage, folder=".").open(MANIFEST)
            sink.write(json.dumps({**manifest, "files": listed}, ensure_ascii=False, indent=2).encode() + b"\n")
            sink.close()
            _sync(self.stage)
            self.stage.rename(self.target / _COMMIT)
            _sync(self.target)
            recover(self.target)
        except OSError as error:
            raise ExportError(f"cannot publish into {self.target}: {error.strerror or error}") from error


@contextmanager
def staged(target: Path) -> Iterator[Publication]:
    """A publication to fill; what is left of it without `commit` is removed, and the folder too if it is new.

    Raises UsageError where the folder cannot be written, or another run is writing into it, ExportError where the disk
    fails or is full.
    """
    made = _make(target)
    recover(target)
    publication = Publication(target)
    try:
        with _locked(publication.stage):
            publication.reset()
            yield publication
    except OSError as error:
        if error.filename is None or publication.stage in Path(error.filename).parents:
            raise ExportError(f"cannot write into {target}: {error.strerror or error}; nothing was changed") from error
        raise
    finally:
        shutil.rmtree(publication.stage, ignore_errors=True)
        for folder in made:
            with suppress(OSError):  # a folder that is not empty stays
                folder.rmdir()


def is_publication(folder: Path) -> bool:
    """Whether a folder holds a publication of ours, be it one whose last moves are still to be made."""
    return (folder / _COMMIT / MANIFEST).is_file() or _ours(folder / MANIFEST) is not None


def load_manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest of a publication; None where there is none that can be read."""
    return _ours(folder / MANIFEST)


def recover(target: Path) -> None:
    """Finish a commit that was interrupted; does nothing where there is none. Raises OSError."""
    commit = target / _COMMIT
    new = _ours(commit / MANIFEST)
    if new is None:
        return
    old = _ours(target / MANIFEST) or {"files": []}
    for entry in new["files"]:
        _move(commit / entry["path"], target / entry["path"])
    for path in sorted({e["path"] for e in old["files"]} - {e["path"] for e in new["files"]}):
        _remove(target, path)
    _sync(target)
    _move(commit / MANIFEST, target / MANIFEST)
    _sync(target)
    shutil.rmtree(commit, ignore_errors=True)


def _as_json(entry: Entry) -> dict[str, Any]:
    listed: dict[str, Any] = {"path": entry.path, "bytes": entry.bytes, "sha256": entry.sha256}
    return listed if entry.records is None else {**listed, "records": entry.records}


def _ours(path: Path) -> dict[str, Any] | None:
    try:
        manifest = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(manifest, dict) or "govdata" not in manifest or not isinstance(manifest.get("files"), list):
        return None
    sound = all(isinstance(e, dict) and _inside(e.get("path")) for e in manifest["files"])
    return manifest if sound else None


def _inside(path: object) -> bool:
    """Whether a listed path stays in the publication: manifests may come from strangers."""
    return isinstance(path, str) and not path.startswith(("/", "\\")) and ".." not in path.replace("\\", "/").split("/")


def _refuse_foreign(target: Path, paths: list[str]) -> None:
    old = _ours(target / MANIFEST)
    known = {e["path"] for e in old["files"]} if old else set()
    strange = [p for p in [*paths, *([] if old else [MANIFEST])] if p not in known and (target / p).exists()]
    if strange:
        names = ", ".join(sorted(strange)[:3])
        raise ExportError(f"{target} has files of these names that are not govdata's ({names}): choose another --out")


def _make(target: Path) -> list[Path]:
    missing = [p for p in (target, *target.parents) if not p.exists()]
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot make the folder {target}: {error.strerror}") from error
    return missing


@contextmanager
def _locked(stage: Path) -> Iterator[None]:
    """Hold the staging folder for this process; the lock goes with the process, however it ends."""
    try:
        stage.mkdir(exist_ok=True)
        lock = os.open(stage / _LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise UsageError(f"cannot write into {stage.parent}: {error.strerror}") from error
    try:
        if not _hold(lock):
            raise UsageError(f"another run is writing into {stage.parent}")
        yield
    finally:
        os.close(lock)


def _hold(lock: int) -> bool:
    try:
        import fcntl  # noqa: PLC0415  # absent on Windows, where two runs at once are not told apart
    except ImportError:
        return True
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _empty(stage: Path) -> None:
    for path in stage.iterdir():
        if path.name == _LOCK:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _move(source: Path, target: Path) -> None:
    if source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)


def _remove(target: Path, path: str) -> None:
    with suppress(FileNotFoundError):
        (target / path).unlink()
    for folder in (target / path).parents:
        if folder == target:
            break
        with suppress(OSError):  # what is not empty, or not there, stays as it is
            folder.rmdir()


def _sync(folder: Path) -> None:
    """Bring a folder's own entries to the disk, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
