"""A git repository as users have it: a copy of the example, with its first commit."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.environment import ROOT, skip_or_fail

EXAMPLE = ROOT / "examples" / "ci-repository"
RELEASE = "releases/2026/2026-04-02-lock-reopens.md"
_NOBODY = {
    f"GIT_{role}_{field}": value
    for role in ("AUTHOR", "COMMITTER")
    for field, value in (("NAME", "Nobody"), ("EMAIL", "nobody@example.org"))
}


def environment(home: Path, **more: str) -> dict[str, str]:
    """An environment that knows our commands, and nothing of the person who runs the tests."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "LC_ALL": "C.UTF-8"}
    return {"PATH": path, "HOME": str(home), **quiet, **_NOBODY, **more}


def made(folder: Path) -> Path:
    """The repository, below a folder; or the test skips where there is no git."""
    if not shutil.which("git"):
        skip_or_fail("no git on this machine: hooks and changed files are not tried")
    repository = folder / "repository"
    shutil.copytree(EXAMPLE, repository)
    for words in ("init --quiet --initial-branch=main", "add --all", "commit --quiet --message=First"):
        run(repository, "git", *words.split())
    return repository


def run(folder: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A command in a folder, with more in its environment; what it printed, both streams in one."""
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(folder.parent, **more),
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
    )


def spoil(repository: Path) -> None:
    """One slip of the keyboard, in line 17 of a release."""
    path = repository / RELEASE
    path.write_text(path.read_text(encoding="utf-8").replace("actor: ines-ahlgren", "actor: ines-algren"), "utf-8")
