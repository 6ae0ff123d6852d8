from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.run import runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.run import Done

GIVEN = ("--title", "New quay opens ", "--date", "2026-03-01", "--language", "en", "--publisher", "hm=Harbour Ministry")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Done]:
    monkeypatch.chdir(tmp_path)
    return runner(capsys)


def test_what_is_given_makes_a_sound_record_under_its_id(run: Callable[..., Done]) -> None:
    assert run("new", *GIVEN, "--no-photos").err.startswith("Wrote releases/2026-03-01-new-quay-opens.md.")
    assert run("validate").code == 0
    assert "photos: false\n" in Path("releases/2026-03-01-new-quay-opens.md").read_text()


def test_actors_are_taken_from_the_register(run: Callable[..., Done]) -> None:
    Path("actors.yaml").write_text("actors:\n  - {id: ada-lim, kind: person, name: Ada Lim}\n")
    Path("govdata.toml").write_text('actors = "actors.yaml"\n')
    assert run("new", *GIVEN, "--actor", "ada-lim", "--format", "yaml").code == 0
    assert run("validate").code == 0
    done = run("new", *GIVEN, "--actor", "ada-lin")
    assert (done.code, "did you mean 'ada-lim'?" in done.err) == (2, True)


def test_no_file_is_overwritten(run: Callable[..., Done]) -> None:
    assert [run("new").code, run("new").code, run("new", "--id", "b").code] == [0, 2, 0]
    assert sorted(p.name for p in Path("releases").iterdir()) == ["b.md", "new-release.md"]


def test_the_schema_is_named_as_it_is_seen_from_the_record(run: Callable[..., Done]) -> None:
    Path("schemas").mkdir()
    Path("schemas/entry.schema.json").write_text(run("schema", "--entry").out)
    run("new", *GIVEN, "--schema", "schemas/entry.schema.json", "-o", "releases/2026")
    text = Path("releases/2026/2026-03-01-new-quay-opens.md").read_text()
    assert "$schema=../../schemas/entry.schema.json\n" in text


def test_standard_output_is_clean(run: Callable[..., Done]) -> None:
    done = run("new", *GIVEN, "-o", "-")
    assert (done.code, done.err, done.out.startswith("---\n")) == (0, "", True)
