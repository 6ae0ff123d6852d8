from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.environment import skip_or_fail, standards

if TYPE_CHECKING:
    from pathlib import Path


def test_a_standard_is_found_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "newsml").mkdir()
    monkeypatch.setenv("GOVDATA_STANDARDS", str(tmp_path))
    assert standards("newsml") == tmp_path / "newsml"


def test_an_absent_standard_skips_and_says_which_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GOVDATA_STANDARDS", str(tmp_path))
    monkeypatch.delenv("GOVDATA_STRICT", raising=False)
    with pytest.raises(pytest.skip.Exception, match=r"no newsml/power\.xsd in the standards folder"):
        standards("newsml", "power.xsd")


def test_where_strict_the_same_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOVDATA_STRICT", "1")
    with pytest.raises(pytest.fail.Exception, match=r"no Java .*may not be skipped"):
        skip_or_fail("no Java")
