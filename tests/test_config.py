from __future__ import annotations

from pathlib import Path

import pytest

from govdata.config import load
from govdata.errors import UsageError

WHOLE = """
include = ["releases/*.md"]
actors = "actors.yaml"
fail-on = "warning"
[dataset]
base = "https://data.example.org/"
year = 2026
[parse]
source-url = "https://harbour.example/"
[export.newsml]
envelope = "item"
"""


def written(tmp_path: Path, text: str, name: str = "govdata.toml") -> Path:
    path = tmp_path / name
    path.write_text(text)
    return path


def test_what_is_configured_is_read_with_paths_from_its_own_folder(tmp_path: Path) -> None:
    config = load(written(tmp_path, WHOLE))
    assert config.include == (str(tmp_path / "releases/*.md"),)
    assert config.actors == tmp_path / "actors.yaml"
    assert (config.fail_on, config.dataset.base, config.dataset.year) == (
        "warning",
        "https://data.example.org/",
        "2026",
    )
    assert config.given.source_url == "https://harbour.example/"
    assert config.formats == {"newsml": {"envelope": "item"}}


def test_the_nearest_configuration_upwards_is_found(tmp_path: Path) -> None:
    written(tmp_path, '[tool.govdata]\nfail-on = "never"\n', "pyproject.toml")
    (tmp_path / "a/b").mkdir(parents=True)
    assert load(start=tmp_path / "a/b").fail_on == "never"


def test_a_project_without_our_table_is_passed_by_and_the_root_of_the_repository_ends_the_search(
    tmp_path: Path,
) -> None:
    written(tmp_path, 'fail-on = "never"\n')
    (tmp_path / "repository/.git").mkdir(parents=True)
    written(tmp_path / "repository", "[tool.other]\n", "pyproject.toml")
    assert load(start=tmp_path / "repository").path is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("actor = 'a.yaml'", "did you mean `actors`"),
        ("[dataset]\nbse = ''", "did you mean `base`"),
        ("[parse]\ntitle = ''", r"`title` is not a key of \[parse\]"),
        ("dataset = 1", r"\[dataset\] must be a table"),
        ("[export]\nnewsml = 1", "a table for each format"),
        ("include = 'a'", "a list of texts"),
        ("actors = true", "must be a text"),
        ("fail-on = 'sometimes'", "error, warning or never"),
        ("[dataset]\nbase = 'data.example.org'", "base IRI"),
        ("[dataset]\nbase = 'https://data.example.org'", "base IRI"),
        ("[dataset]\nbase = 'https://data.example.org/ a/'", "base IRI"),
        ("[dataset]\nbase = 'https://data.example.org/#'", "base IRI"),
        ("[dataset]\ntimezone = 'Mars/Olympus'", "time zone"),
        ("[dataset]\ntimezone = '../etc'", "time zone"),
        ("[dataset]\ntimezone = 'Europe'", "time zone"),
        ("= 1", "is not TOML"),
    ],
)
def test_a_fault_is_refused_with_the_way_out(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        load(written(tmp_path, text))


def test_a_configuration_that_cannot_be_read_is_the_callers_fault(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot read"):
        load(tmp_path / "absent.toml")
    (tmp_path / "latin.toml").write_bytes(b"actors = '\xe9'")
    with pytest.raises(UsageError, match="not UTF-8"):
        load(tmp_path / "latin.toml")


def test_what_is_found_upwards_is_named_as_seen_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "govdata.toml").write_text('include = ["releases/*.md"]\nactors = "actors.yaml"\n')
    (tmp_path / "below").mkdir()
    monkeypatch.chdir(tmp_path)
    assert (load().include, load().actors) == (("releases/*.md",), Path("actors.yaml"))
    monkeypatch.chdir(tmp_path / "below")
    assert (load().include, load().actors) == (("../releases/*.md",), Path("../actors.yaml"))
