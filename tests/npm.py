"""Official schemas that npm packages carry: fetched by npm's own client, held to a digest, and kept in build/npm/."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import tempfile
from base64 import b64encode
from functools import cache
from hashlib import sha512
from pathlib import Path

from tests.environment import ROOT, skip_or_fail


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
