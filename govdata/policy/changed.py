"""Which files git knows to have changed."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from govdata.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["changed_files", "is_revision"]


def changed_files(ref: str) -> frozenset[Path]:
    """The files that differ from where the work parted from a revision, those not yet added included; resolved paths.

    Raises UsageError where there is no repository, no git, or no such revision.
    """
    root = Path(_git("rev-parse", "--show-toplevel").rstrip("\n"))
    if not is_revision(ref):
        raise UsageError(f"--changed {ref}: git knows no such revision; {_why()}")
    only_names = ("--name-only", "--no-relative", "--no-renames", "--ignore-submodules=none", "-z")
    tracked = _git("-C", str(root), "diff", *only_names, "--merge-base", ref)
    added = _git("-C", str(root), "ls-files", "--others", "--exclude-standard", "-z")
    named = [(root / name).resolve() for name in (tracked + added).split("\0") if name]
    return frozenset(path for one in named for path in (one, *_inside(one)))


def _inside(path: Path) -> Iterator[Path]:
    """The files of a repository within the repository: git only says that something in it has changed."""
    if path.is_dir():
        yield from (one.resolve() for one in path.rglob("*") if one.is_file())


def _why() -> str:
    try:
        _git("rev-parse", "--verify", "--quiet", "HEAD")
    except UsageError:
        return "there is no commit yet, so leave --changed out"
    return "in a shallow clone, fetch its history"


def is_revision(ref: str) -> bool:
    """Whether git knows a commit of that name. Raises UsageError where there is no repository or no git."""
    _git("rev-parse", "--show-toplevel")
    try:
        _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    except UsageError:
        return False
    return True


def _git(*arguments: str) -> str:
    """What git answers. Raises UsageError with its own words."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)  # noqa: S603, S607  # the user's git
    except OSError as error:
        raise UsageError("--changed needs git, which is not there") from error
    if done.returncode:
        words = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise UsageError(f"--changed: {words or 'git cannot tell'}")
    return done.stdout.decode("utf-8", "surrogateescape")
