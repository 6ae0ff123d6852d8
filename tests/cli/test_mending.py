"""`--fix` and `--diff`: what changes, what is said, and what is left alone."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.run import RELEASE, runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.run import Done

SLOPPY = RELEASE.replace("title: New quay opens", "title: Quay 1: it opens\n# as said today").replace("en\n", "EN\n")
TYPED = SLOPPY + "type: statment\n"


@pytest.fixture
def validate(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Done]:
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: runner(capsys)("validate", "--no-config", *arguments)


def written(text: str) -> Path:
    path = Path("a.yaml")
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_sure_is_mended_and_the_rest_is_told(validate: Callable[..., Done]) -> None:
    path = written(TYPED)
    done = validate("a.yaml", "--fix", "--output-format", "concise")
    assert path.read_text() == TYPED.replace("Quay 1: it opens", '"Quay 1: it opens"').replace("EN\n", "en\n")
    assert (done.code, done.out.split(" ")[1], done.err) == (1, "GD205", "Mended 2 faults in 1 file.\n")


def test_guesses_are_made_for_those_who_ask(validate: Callable[..., Done]) -> None:
    path = written(TYPED)
    assert validate("a.yaml", "--fix", "--unsafe-fixes").code == 0
    assert "type: statement\n" in path.read_text()


def test_a_diff_changes_nothing_and_says_that_it_would(validate: Callable[..., Done]) -> None:
    path = written(SLOPPY)
    done = validate("a.yaml", "--diff")
    assert (done.code, path.read_text()) == (1, SLOPPY)
    assert "-language: EN\n+language: en\n" in done.out
    assert validate("a.yaml", "--fix").code == 0
    assert validate("a.yaml", "--diff") == (0, "", "")


def test_what_is_not_selected_or_is_silenced_is_not_mended(validate: Callable[..., Done]) -> None:
    text = RELEASE.replace("language: en", "language: EN # govdata: ignore GD606 -- as printed")
    path = written(text)
    validate("a.yaml", "--fix")
    assert "EN" in path.read_text() or "GD606" not in validate("a.yaml", "--output-format", "concise").out
    path = written(SLOPPY)
    validate("a.yaml", "--fix", "--ignore", "GD101", "--ignore", "GD6", "--ignore", "GD2")
    assert path.read_text() == SLOPPY


def test_guesses_alone_are_no_wish(validate: Callable[..., Done]) -> None:
    written(SLOPPY)
    assert validate("a.yaml", "--unsafe-fixes").code == 2


def test_standard_input_is_shown_mended_but_not_written(
    validate: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SLOPPY.encode())))
    assert "+language: en" in validate("-", "--stdin-filename", "releases/a.yaml", "--diff").out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SLOPPY.encode())))
    assert validate("-", "--stdin-filename", "releases/a.yaml", "--fix").code == 2


def test_a_file_that_is_read_only_is_left_as_it_is(validate: Callable[..., Done]) -> None:
    path = written(SLOPPY)
    path.chmod(0o444)
    done = validate("a.yaml", "--fix", "--output-format", "concise")
    assert (done.code, path.read_text()) == (1, SLOPPY)
    assert "a.yaml is left as it is: it is read-only" in done.err


def test_a_diff_and_a_baseline_are_two_wishes(validate: Callable[..., Done]) -> None:
    written(SLOPPY)
    assert validate("a.yaml", "--diff", "--write-baseline", "known.json").code == 2
    assert not Path("known.json").exists()
