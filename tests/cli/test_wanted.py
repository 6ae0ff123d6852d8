"""Which findings are shown: what is selected, silenced, known or not of the changes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli.run import RELEASE, runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.run import Done

DECOMPOSED = "Cafe\u0301"


@pytest.fixture
def validate(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., list[str]]:
    monkeypatch.chdir(tmp_path)
    Path("releases").mkdir()

    def codes(*arguments: object) -> list[str]:
        done = runner(capsys)("validate", "--output-format", "concise", *arguments)
        return [line.split(" ")[1] for line in done.out.splitlines()]

    return codes


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    return runner(capsys)


def record(name: str, *changes: tuple[str, str], more: str = "") -> Path:
    text = RELEASE
    for old, new in changes:
        text = text.replace(old, new)
    path = Path("releases", name)
    path.write_text(text.replace("2026-03-01-quay", path.stem) + more, encoding="utf-8")
    return path


BAD_DATE = ("date: 2026-03-01", "date: 2026-02-30")
BAD_TITLE = ("New quay", DECOMPOSED)


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ((), ["GD608", "GD207"]),
        (("--select", "GD2"), ["GD207"]),
        (("--select", "impossible-date,not-nfc"), ["GD608", "GD207"]),
        (("--select", "GD2", "--extend-select", "GD608"), ["GD608", "GD207"]),
        (("--ignore", "GD6"), ["GD207"]),
        (("--ignore", "GD6", "--extend-select", "GD608"), ["GD608", "GD207"]),
        (("--ignore", "GD2 GD6"), []),
    ],
)
def test_codes_are_selected_and_ignored(
    validate: Callable[..., list[str]], options: tuple[str, ...], found: list[str]
) -> None:
    record("a.yaml", BAD_DATE, BAD_TITLE)
    assert validate("--no-config", *options) == found


def test_a_code_that_is_not_there_is_refused_with_the_one_that_was_meant(
    validate: Callable[..., list[str]], run: Callable[..., Done]
) -> None:
    record("a.yaml", BAD_TITLE)
    assert validate("--select", "GD9") == []
    done = run("validate", "--select", "imposible-date")
    assert (done.code, done.err) == (
        2,
        "govdata: select: there is no rule 'imposible-date'; did you mean impossible-date?\n",
    )


def test_the_configuration_selects_grades_and_ignores_by_file(validate: Callable[..., list[str]]) -> None:
    record("a.yaml", BAD_TITLE)
    record("old.yaml", ("New quay", f"Old {DECOMPOSED}"))
    Path("govdata.toml").write_text('[severity]\nGD6 = "error"\n[per-file-ignores]\n"releases/old*" = ["not-nfc"]\n')
    assert validate() == ["GD608"]
    assert validate("--fail-on", "error", "--exit-zero") == ["GD608"]
    Path("govdata.toml").write_text('ignore = ["GD6"]\n')
    assert validate() == []


def test_a_severity_makes_the_exit_code(validate: Callable[..., list[str]], run: Callable[..., Done]) -> None:
    record("a.yaml", BAD_TITLE)
    Path("govdata.toml").write_text('[severity]\nnot-nfc = "error"\n')
    assert (validate(), run("validate").code, run("validate", "--exit-zero").code) == (["GD608"], 1, 0)


def test_a_comment_with_a_reason_silences_its_line_and_an_idle_one_is_told(
    validate: Callable[..., list[str]],
) -> None:
    record(
        "a.yaml",
        (
            f"title: {RELEASE.split('title: ')[1].splitlines()[0]}",
            f"title: {DECOMPOSED} # govdata: ignore GD608 -- as signed",
        ),
    )
    record("b.yaml", ("language: en", "language: en # govdata: ignore GD608 -- no longer"))
    assert validate("--no-config") == ["GD004"]


def test_a_baseline_forgives_what_is_known_until_it_changes(
    validate: Callable[..., list[str]], run: Callable[..., Done]
) -> None:
    record("a.yaml", BAD_TITLE)
    assert run("validate", "--write-baseline", "known.json").err == "Wrote 1 known finding into known.json.\n"
    assert validate("--baseline", "known.json") == []
    record("a.yaml", BAD_TITLE, more="summary: More lines.\n")
    assert validate("--baseline", "known.json") == []
    assert "Not shown: 1 known from the baseline." in run("validate", "--baseline", "known.json").out
    record("a.yaml", ("New quay", f"Another {DECOMPOSED}"))
    assert validate("--baseline", "known.json") == ["GD608"]


def test_a_baseline_is_seen_from_its_own_folder(
    validate: Callable[..., list[str]], run: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    record("a.yaml", BAD_TITLE)
    Path("govdata.toml").write_text('baseline = "known.json"\n')
    run("validate", "--write-baseline", "known.json")
    assert validate() == []
    monkeypatch.chdir("releases")
    assert validate("a.yaml") == []


def test_what_is_no_baseline_is_refused(run: Callable[..., Done], validate: Callable[..., list[str]]) -> None:
    record("a.yaml")
    assert validate("--no-config") == []
    Path("known.json").write_text("[]")
    done = run("validate", "--baseline", "known.json")
    assert (done.code, done.err) == (2, "govdata: known.json is no baseline; --write-baseline makes one\n")


def git(*arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)  # noqa: S607  # the git at hand


def test_only_what_changed_is_told_with_what_it_clashes_with(validate: Callable[..., list[str]]) -> None:
    record("a.yaml", BAD_DATE)
    record("b.yaml", BAD_TITLE)
    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "Two records")
    assert validate("--changed") == []
    record("b.yaml", BAD_TITLE, more="summary: Changed.\n")
    record("c.yaml", BAD_DATE, ("2026-03-01-quay", "b"))
    Path("releases/c.yaml").write_text(Path("releases/c.yaml").read_text().replace("id: c", "id: b"))
    assert sorted(validate("--changed")) == ["GD207", "GD401", "GD608"]
    assert sorted(validate("--changed=HEAD", "releases")) == sorted(validate("--changed", "releases"))
    git("add", "-A")
    git("commit", "-qm", "More")
    assert sorted(validate("--changed", "HEAD~1")) == ["GD207", "GD401", "GD608"]


def test_a_revision_that_is_not_there_is_refused(validate: Callable[..., list[str]], run: Callable[..., Done]) -> None:
    record("a.yaml")
    assert validate("--no-config") == []
    assert run("validate", "--changed").code == 2
    git("init", "-q")
    done = run("validate", "--changed")
    assert (done.code, "no commit yet" in done.err) == (2, True)
    git("add", "-A")
    git("commit", "-qm", "One")
    done = run("validate", "--changed", "nowhere")
    assert (done.code, "no such revision" in done.err) == (2, True)


def test_an_overlay_asks_more_than_the_model(validate: Callable[..., list[str]], run: Callable[..., Done]) -> None:
    record("a.yaml")
    Path("house.json").write_text(json.dumps({"required": ["summary"]}))
    assert validate("--overlay", "house.json") == ["GD220"]
    Path("govdata.toml").write_text('overlay = "house.json"\n')
    assert validate() == ["GD220"]
    done = run("export", "releases", "--to", "ndjson", "--out", "out")
    assert (done.code, "GD220" in done.err, Path("out").exists()) == (1, True, False)
    done = run("export", "releases", "--to", "ndjson", "--out", "out", "--on-error", "skip")
    assert (done.code, json.loads(Path("out/manifest.json").read_text())["records"]) == (1, 0)


def test_records_are_to_be_fit_for_formats(validate: Callable[..., list[str]], run: Callable[..., Done]) -> None:
    record("a.yaml")
    assert validate("--ready-for", "newsml") == ["GD520", "GD502"]
    Path("govdata.toml").write_text('profiles = ["datapackage"]\n')
    assert validate() == ["GD530"]
    done = run("validate", "--ready-for", "newsmi")
    assert (done.code, "did you mean 'newsml'?" in done.err) == (2, True)


def test_an_export_shows_what_is_wanted_and_every_error(
    validate: Callable[..., list[str]], run: Callable[..., Done]
) -> None:
    record("a.yaml", BAD_TITLE)
    Path("govdata.toml").write_text('ignore = ["GD6", "GD2"]\n')
    assert validate() == []
    assert "GD608" not in run("export", "releases", "--to", "ndjson", "--out", "out").err
    record("b.yaml", BAD_DATE)
    assert "GD207" in run("export", "releases", "--to", "ndjson", "--out", "out").err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--select", ""), "--select names no code"),
        (("--ignore", " , "), "--ignore names no code"),
        (("--extend-select", ""), "--extend-select names no code"),
        (("--ready-for", ","), "--ready-for names no format"),
        (("--no-config", "--config", "x.toml"), "--no-config and --config x.toml contradict each other"),
        (("--stdin-filename", "a.yaml"), "give `-` as an input too"),
        (("--date", "2026-13-01"), "the date '2026-13-01' is no day"),
        (("--timezone", "Mars/X"), "the time zone 'Mars/X' is not known"),
        (("--write-baseline", "not/there.json"), "the baseline not/there.json cannot be written"),
    ],
)
def test_an_option_that_cannot_be_heeded_is_refused_with_the_way_out(
    validate: Callable[..., list[str]], run: Callable[..., Done], options: tuple[str, ...], says: str
) -> None:
    del validate
    record("a.yaml")
    done = run("validate", "releases", *options)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert says in done.err


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        ('{"$ref": "#"}', "refers to itself without end"),
        ('{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}', "without end"),
        ('{"$dynamicRef": "#x", "$dynamicAnchor": "x"}', "refers to itself without end"),
        ('{"allOf": [' * 3000 + "true" + "]}" * 3000, "is nested too deeply to be read"),
        ('{"$ref": "https://example.org/x.json"}', "nothing is fetched"),
        ("true", "it must be an object"),
        ('{"type": "objekt"}', "is no JSON Schema: $.type"),
    ],
)
def test_an_overlay_that_cannot_be_used_is_refused_in_a_line(
    validate: Callable[..., list[str]], run: Callable[..., Done], schema: str, says: str
) -> None:
    del validate
    record("a.yaml")
    Path("house.json").write_text(schema)
    done = run("validate", "releases", "--overlay", "house.json")
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert says in done.err


@pytest.mark.parametrize(
    ("schema", "says"),
    [
        (
            (
                '{"$schema": "http://json-schema.org/draft-04/schema#",'
                ' "properties": {"revision": {"minimum": 1, "exclusiveMinimum": true}}}'
            ),
            "`revision` is not more than 1",
        ),
        (
            '{"$schema": "http://json-schema.org/draft-03/schema#", "properties": {"summary": {"required": true}}}',
            "`summary` is not as `required` of the overlay has it",
        ),
        ('{"propertyNames": {"not": {"const": "language"}}}', "`language` is what is not allowed here"),
    ],
)
def test_an_overlay_of_an_older_draft_or_on_names_says_what_it_means(
    validate: Callable[..., list[str]], run: Callable[..., Done], schema: str, says: str
) -> None:
    del validate
    record("a.yaml")
    Path("house.json").write_text(schema)
    done = run("validate", "releases", "--overlay", "house.json", "--output-format", "concise")
    assert (done.code, says in done.out) == (1, True)


@pytest.mark.parametrize("code", ["GD101", "yaml-syntax", "GD003", "GD900"])
def test_what_could_not_be_read_is_not_silenced_by_a_comment_in_it(
    validate: Callable[..., list[str]], code: str
) -> None:
    record("a.yaml", more=f"x: [ # govdata: ignore {code} -- so that nobody looks\n")
    assert sorted(validate()) == ["GD010", "GD101"]
