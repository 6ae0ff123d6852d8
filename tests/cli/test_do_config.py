from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from tests.cli.run import runner

if TYPE_CHECKING:
    import pytest


def test_it_shows_what_holds_and_where_it_is_from(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "releases").mkdir()
    (tmp_path / "govdata.toml").write_text('fail-on = "warning"\nactors = "actors.yaml"\n')
    monkeypatch.chdir(tmp_path / "releases")
    shown = json.loads(runner(capsys)("config").out)
    assert (shown["path"], shown["fail_on"], shown["actors"]) == ("../govdata.toml", "warning", "../actors.yaml")
    assert json.loads(runner(capsys)("config", "--no-config").out)["path"] is None


def test_a_key_that_is_not_known_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = Path(tmp_path, "govdata.toml")
    path.write_text('fail_on = "warning"\n')
    done = runner(capsys)("config", "--config", path)
    assert (done.code, "did you mean `fail-on`?" in done.err) == (2, True)
