"""The hooks, run by the real pre-commit on a git repository."""

from __future__ import annotations

import json
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.ci.repository import RELEASE, made, run, spoil
from tests.environment import ROOT, skip_or_fail

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
OTHER = "releases/2026/2026-04-07-low-water.yaml"


def hooks() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    return found


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository that runs our hooks as they stand, but by the govdata that is installed here: nothing is fetched."""
    if find_spec("pre_commit") is None:
        skip_or_fail("no pre-commit on this machine: the hooks are not tried")
    repository = made(tmp_path)
    local = [hook | {"language": "system"} for hook in hooks()]
    config = {"repos": [{"repo": "local", "hooks": local}]}
    (repository / ".pre-commit-config.yaml").write_text(json.dumps(config), encoding="utf-8")
    run(repository, "git", "add", "--all")
    return repository


def checked(repository: Path, hook: str, *words: str) -> tuple[int, str]:
    done = run(repository, "pre-commit", "run", hook, *words)
    return done.returncode, done.stdout


def test_the_manifest_is_sound_to_pre_commit_itself(repository: Path) -> None:
    done = run(repository, "pre-commit", "validate-manifest", str(MANIFEST))
    assert (done.returncode, done.stdout) == (0, "")


def test_a_commit_with_a_fault_is_refused_and_one_without_is_not(repository: Path) -> None:
    assert run(repository, "pre-commit", "install").returncode == 0
    assert run(repository, "git", "commit", "--message=Hooks").returncode == 0
    spoil(repository)
    refused = run(repository, "git", "commit", "--all", "--message=Spoilt")
    assert refused.returncode == 1
    told = "GD302 unknown-reference: actor `ines-algren` is not listed in this record"
    assert f"{told:77}[?]\n  --> {RELEASE}:18:17" in refused.stdout
    assert run(repository, "git", "log", "--format=%s").stdout == "Hooks\nFirst\n"


def test_one_hook_looks_at_all_whatever_changed_the_other_at_what_changed(repository: Path) -> None:
    spoil(repository)
    code, told = checked(repository, "govdata-validate", "--files", OTHER)
    assert (code, "1 of 2 records has errors" in told) == (1, True)
    assert checked(repository, "govdata-validate-changed", "--files", OTHER)[0] == 0
    assert checked(repository, "govdata-validate-changed", "--files", RELEASE)[0] == 1


def test_what_the_register_loses_is_missed_by_the_releases(repository: Path) -> None:
    register = repository / "actors.yaml"
    register.write_text(register.read_text(encoding="utf-8").replace("river-guild", "river-guilt"), "utf-8")
    code, told = checked(repository, "govdata-validate", "--files", "actors.yaml")
    assert (code, "did you mean `river-guilt`?" in told) == (1, True)


def test_files_of_other_kinds_need_no_check(repository: Path) -> None:
    (repository / "notes.txt.gz").touch()
    run(repository, "git", "add", "--all")
    for hook in hooks():
        assert "Skipped" in checked(repository, hook["id"], "--files", "notes.txt.gz")[1]


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: hook["id"])
def test_no_hook_is_cut_into_parts_that_run_side_by_side(hook: dict[str, Any]) -> None:
    assert hook["require_serial"]
    assert (hook["language"], hook["entry"].split()[:2]) == ("python", ["govdata", "validate"])
