"""README and tutorial say what is true: commands print what stands there, the Python runs, links lead somewhere."""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.environment import ROOT

PAGES = ("README.md", "docs/tutorial.md", "docs/ci/findings.md", "docs/hand-entry.md", "docs/formats/sheets.md")
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)#]+)\)")


class Step(NamedTuple):
    """A command of a page (or Python), with what it is said to print."""

    command: str
    output: str


def _blocks(page: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = _FENCE.findall((ROOT / page).read_text(encoding="utf-8"))
    return found


def _transcript(block: str) -> list[Step]:
    """Commands begin with `$ `, go on with `> `; what follows is what they print."""
    steps: list[Step] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            steps.append(Step(line[2:], ""))
        elif line.startswith("> ") and not steps[-1].output:
            steps[-1] = Step(f"{steps[-1].command}\n{line[2:]}", "")
        else:
            steps[-1] = Step(steps[-1].command, f"{steps[-1].output}{line}\n")
    return steps


def _printed(command: str) -> str:
    """What a command prints, in an environment that says nothing of the person who runs the tests."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {"PATH": path, "HOME": os.fspath(Path.cwd()), "LC_ALL": "C"}
    result = subprocess.run(
        ["/bin/bash", "-c", command], check=False, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    return result.stdout.decode()


@pytest.fixture
def beside_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds the examples and nothing else, as the current one."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.slow
@pytest.mark.usefixtures("beside_examples")
@pytest.mark.parametrize("page", PAGES)
def test_the_commands_print_and_the_python_answers_what_the_page_says(page: str) -> None:
    runner = doctest.DocTestRunner()
    globs: dict[str, object] = {}
    for language, text in _blocks(page):
        if language == "console":
            steps = _transcript(text)
            assert [Step(step.command, _printed(step.command)) for step in steps] == steps
        elif language == "python":
            example = doctest.DocTestParser().get_doctest(text, globs, page, page, 0)
            runner.run(example, clear_globs=False)
            globs = example.globs
    has_python = any(language == "python" for language, _ in _blocks(page))
    assert (runner.summarize(verbose=False).failed, runner.tries > 0) == (0, has_python)


@pytest.mark.parametrize("page", PAGES)
def test_every_block_of_a_page_is_run_or_is_for_make(page: str) -> None:
    languages = {language for language, _ in _blocks(page)}
    assert languages <= {"console", "python", "sh", "toml", "yaml"}


def test_what_the_readme_lets_make_do_make_can_do() -> None:
    shell = "".join(text for language, text in _blocks("README.md") if language == "sh")
    wanted = set(re.findall(r"^make (\w+)", shell, re.MULTILINE))
    known = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert (wanted - known, wanted) == (set(), {"demo", "test"})


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files_that_are_there(page: str) -> None:
    links = [link for link in _LINK.findall((ROOT / page).read_text(encoding="utf-8")) if "://" not in link]
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []
    assert links
