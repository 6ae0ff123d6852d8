"""Recipes for consumers do what their pages say, on the publication in `exports/`."""

from __future__ import annotations

import doctest
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.environment import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = ROOT / "docs" / "use"
PAGES = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")
DATABASE = "out/sqlite/releases.sqlite"
_FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_QUESTIONS = ("Who met whom in 2024", "Releases with photos by month", "All events in Harbin")
#: What answers that are not empty hold.
_ANSWERS = ("Wang Hesheng", "2026-03", "meeting|Meeting with the Mayor of Harbin|'meeting'")


def blocks(page: Path) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = _FENCE.findall(page.read_text(encoding="utf-8"))
    return found


@pytest.fixture
def beside_exports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds the publication and nothing else, as the current one."""
    shutil.copytree(ROOT / "exports", tmp_path / "exports")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def typed(command: str) -> None:
    """Run what a page lets one type; `govdata` is the one that is tested."""
    words = f'govdata() {{ "{sys.executable}" -m govdata "$@"; }}\n{command}'
    subprocess.run(["/bin/bash", "-euc", words], check=True, capture_output=True, env={"PYTHONPATH": str(ROOT)})


def answered(text: str) -> tuple[list[str], list[str]]:
    """What a query gives, a line a row, and what the page says that it gives."""
    lines = text.splitlines()
    query = "\n".join(line for line in lines if not line.startswith("-- "))
    with closing(sqlite3.connect(DATABASE)) as connection:
        rows = connection.execute(query).fetchall()
    told = ["|".join("" if value is None else str(value) for value in row) for row in rows]
    return told, [line.removeprefix("-- ") for line in lines if line.startswith("-- ")]


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # what other people's libraries say of themselves
@pytest.mark.usefixtures("beside_exports")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_recipe_answers_what_its_page_says(page: Path) -> None:
    runner, globs = doctest.DocTestRunner(), dict[str, object]()
    for language, text in blocks(page):
        if language == "sh":
            typed(text)
        elif language == "sql":
            found, said = answered(text)
            assert found == said != []
        else:
            example = doctest.DocTestParser().get_doctest(text, globs, page.name, page.name, 0)
            runner.run(example, clear_globs=False)
            globs = example.globs
    assert runner.summarize(verbose=False).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_page_answers_all_three_questions_and_every_block_is_run(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert {language for language, _ in blocks(page)} <= {"python", "sh", "sql"}
    for answer, part in zip(_ANSWERS, parts(text), strict=True):
        assert re.search(answer, part)


def parts(text: str) -> Iterator[str]:
    """What stands below each question, up to the next."""
    places = [text.index(question) for question in _QUESTIONS]
    for start, end in zip(places, [*places[1:], len(text)], strict=True):
        yield text[start:end]


def test_the_index_names_every_page() -> None:
    index = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\]\((\w+\.md)\)", index)) == {page.name for page in PAGES}
