"""The published schemas in the tools that people use: Ajv in strict mode, and the YAML language server of editors."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from govdata.model.release import Release
from govdata.model.schema import ENTRY, RELEASE, schema
from tests.environment import ROOT, skip_or_fail
from tests.model.full import FULL, MINIMAL, TOMBSTONE
from tests.model.mutation import JUNK

pytestmark = pytest.mark.slow
HERE = ROOT / "tests" / "node"
TYPED = """\
id: quay
type: Press-release
title: New quay opens
date: 2026-02-30
language: en
publisher: harbour-ministry
photos: true
status: embargoed
events:
  - id: opening
    type: opening
    name: Opening
    end: 2026-03-02
titel: x
"""


@cache
def tools() -> Path:
    """A folder with the scripts and what they need, installed once for each state of them; or the test skips."""
    if not shutil.which("node") or not shutil.which("npm"):
        skip_or_fail("no node and npm on this machine: Ajv and yaml-language-server are not tried")
    files = sorted(path for path in HERE.iterdir() if path.is_file())
    whole = ROOT / "build" / "node" / sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
    if not whole.exists():
        whole.parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(dir=whole.parent))
        for path in files:
            shutil.copy(path, partial)
        npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", folder=partial)
        settle(partial, whole)
    return whole


def npm(*words: str, folder: Path) -> None:
    done = subprocess.run(["npm", *words], cwd=folder, capture_output=True, text=True, check=False)  # noqa: S607
    if done.returncode:
        skip_or_fail(f"npm cannot install Ajv and yaml-language-server here: {done.stderr.strip()[-200:]}")


def settle(partial: Path, whole: Path) -> None:
    """Give the folder its name, unless another worker was first."""
    try:
        partial.rename(whole)
    except OSError:
        shutil.rmtree(partial)


def answer(script: str, question: dict[str, Any]) -> dict[str, Any]:
    command = ["node", str(tools() / script)]
    done = subprocess.run(command, input=json.dumps(question), capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_ajv_takes_the_schemas_in_strict_mode_and_judges_as_the_others_do() -> None:
    odd = [MINIMAL | {name: junk} for name in Release.model_fields for junk in JUNK if junk != "\ud800"]
    records = [FULL, MINIMAL, TOMBSTONE, *odd]
    schemas = {dialect.name: schema(dialect) for dialect in (RELEASE, ENTRY)}
    others = {name: jsonschema_rs.Draft202012Validator(whole) for name, whole in schemas.items()}
    expected = {name: [other.is_valid(record) for record in records] for name, other in others.items()}
    assert answer("ajv.js", {"schemas": schemas, "records": records}) == expected


def test_an_editor_marks_what_is_wrong_where_it_is_wrong() -> None:
    path = ROOT / "schemas" / "v1" / "entry.schema.json"
    problems = answer("editor.js", {"schema": str(path), "text": TYPED})["problems"]
    assert sorted({line for line, _ in problems}) == [3, 5, 11, 15]
    said = dict(problems)
    assert said[3].startswith('Value is not accepted. Valid values: "press-release", "statement", "speech", ')
    assert said[11] == 'Missing property "start".'
    assert said[15] == "Property titel is not allowed."


def test_an_editor_explains_fields_and_offers_codes() -> None:
    path = ROOT / "schemas" / "v1" / "entry.schema.json"
    told = answer("editor.js", {"schema": str(path), "text": TYPED})
    assert "Title, without the media suffix." in told["hover"]["title"]
    assert {"published", "embargoed", "withdrawn"} <= set(told["offers"]["status"])
