"""What stands in files for CI servers is legal there, and does what the pages say."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from tests.ci.repository import EXAMPLE, RELEASE, made, run, spoil
from tests.environment import ROOT

if TYPE_CHECKING:
    from pathlib import Path
    from subprocess import CompletedProcess

pytestmark = pytest.mark.slow
ACTION = ROOT / "action.yml"
GITLAB = EXAMPLE / ".gitlab-ci.yml"
ANNOTATION = (
    f"::error file={RELEASE},line=18,endLine=18,col=17,endColumn=28,title=GD302 unknown-reference"
    "::actor `ines-algren` is not listed in this record (did you mean `ines-ahlgren`?)\n"
)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (ACTION, ["vendor.github-actions"]),
        (EXAMPLE / ".github/workflows/releases.yml", ["vendor.github-workflows"]),
        (GITLAB, ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"]),
    ],
    ids=["action", "workflow", "gitlab"],
)
def test_files_hold_to_the_official_schemas_of_their_servers(file: Path, words: list[str]) -> None:
    done = run(ROOT, "check-jsonschema", "--builtin-schema", *words, str(file))
    assert (done.returncode, done.stdout) == (0, "ok -- validation done\n")


def validated(repository: Path, **inputs: str) -> CompletedProcess[str]:
    """The last step of the action, as a runner of GitHub runs it."""
    step = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"][-1]
    given = dict.fromkeys(step["env"], "") | inputs
    summary = str(repository.parent / "summary.md")
    shell = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"])
    return run(repository, *shell, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=summary, **given)


def test_the_action_annotates_a_fault_and_fails(tmp_path: Path) -> None:
    repository = made(tmp_path)
    spoil(repository)
    done = validated(repository)
    assert done.returncode == 1
    assert done.stdout.startswith("GD302 unknown-reference: ")
    assert ANNOTATION in done.stdout
    assert f"| {RELEASE}:18:17 | GD302 " in (tmp_path / "summary.md").read_text(encoding="utf-8")


def test_the_action_says_little_of_what_is_sound(tmp_path: Path) -> None:
    done = validated(made(tmp_path))
    assert (done.returncode, done.stdout) == (0, "2 records in 2 files: 0 errors, 0 warnings.\n")


def test_inputs_of_the_action_are_options_and_never_commands(tmp_path: Path) -> None:
    repository = made(tmp_path)
    spoil(repository)
    (repository / "a; touch b.toml").write_text("", encoding="utf-8")
    done = validated(
        repository,
        CONFIG="a; touch b.toml",
        FAIL_ON="never",
        SARIF="found.sarif",
        PATHS=f"{RELEASE}\n\nreleases/2026/2026-04-07-low-water.yaml\n",
    )
    assert done.returncode == 0
    results = json.loads((repository / "found.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert {result["ruleId"] for result in results} >= {"GD302", "GD403"}
    assert not (repository / "b.toml").exists()


def test_the_job_on_gitlab_writes_what_its_server_reads(tmp_path: Path) -> None:
    repository = made(tmp_path)
    spoil(repository)
    job: dict[str, Any] = yaml.safe_load(GITLAB.read_text(encoding="utf-8"))["releases"]
    assert [run(repository, "bash", "-c", line).returncode for line in job["script"]] == [1]
    reports = job["artifacts"]["reports"]
    issue = json.loads((repository / reports["codequality"]).read_text(encoding="utf-8"))[0]
    assert issue["location"] == {"path": RELEASE, "lines": {"begin": 18}}
    assert '<failure message="actor `ines-algren`' in (repository / reports["junit"]).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("page", "example"), [("gitlab.md", ".gitlab-ci.yml"), ("pre-commit.md", ".pre-commit-config.yaml")]
)
def test_a_page_shows_what_the_example_has(page: str, example: str) -> None:
    text = (ROOT / "docs" / "ci" / page).read_text(encoding="utf-8")
    shown = text.partition("```yaml\n")[2].partition("```")[0]
    assert (EXAMPLE / example).read_text(encoding="utf-8").startswith(shown)
