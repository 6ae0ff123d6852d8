"""Several reports of one run, each whole."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from govdata.cli.show import Shown
from govdata.errors import UnknownNameError, UsageError
from tests.reports.some import CELL, DATE, SOME, TWICE, written

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from govdata.finding import Finding


class Stream(io.StringIO):
    terminal = False

    def isatty(self) -> bool:
        return self.terminal


class Terminal(Stream):
    terminal = True


def shown(
    findings: Iterable[Finding],
    stream: io.StringIO | None = None,
    default: str = "concise",
    **values: Any,  # noqa: ANN401  # options, as click gives them
) -> str:
    stream = stream or Stream()
    one = Shown(values, stream, "error", default=default)
    one.show(iter(findings))
    one.close(3, 3, seconds=0.16)
    assert not values
    return stream.getvalue()


@pytest.mark.parametrize("name", ["concise", "json", "json-lines", "github", "gitlab", "junit", "markdown"])
def test_a_report_for_programs_stands_alone(name: str) -> None:
    assert shown([TWICE], output_format=name) == written(name, [TWICE])


def test_a_report_for_people_is_summed_up() -> None:
    text = shown([DATE], output_format="full")
    assert text.startswith(written("full", [DATE]))
    assert text.endswith(
        "\n\n1 of 3 records has errors: 1 error shown, 0 warnings.\nExplain a rule: govdata rule GD207\n"
    )


def test_the_time_is_told_to_who_looks() -> None:
    assert "0 warnings, in 0.16 s." in shown([DATE], Terminal(), output_format="full", color="never")


def test_statistics_stand_in_place_of_findings() -> None:
    assert shown([DATE, DATE], statistics=True).startswith("2  GD207 impossible-date\n\n1 of 3 records has")


def test_further_reports_go_into_files(tmp_path: Path) -> None:
    names = ["sarif", "junit", "json"]
    text = shown(SOME, report=[f"{name}={tmp_path / name}" for name in names])
    assert text == written("concise", SOME)
    for name in ("junit", "json"):
        assert (tmp_path / name).read_text(encoding="utf-8") == written(name, SOME)
    assert len(json.loads((tmp_path / "sarif").read_text(encoding="utf-8"))["runs"][0]["results"]) == len(SOME)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)


def test_a_report_takes_the_place_of_the_last_one_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old")

    def breaking() -> Iterable[Finding]:
        yield DATE
        raise RuntimeError

    with pytest.raises(RuntimeError):
        shown(breaking(), report=[f"json={path}"])
    assert path.read_text() == "old"
    shown([DATE], report=[f"json={path}"])
    assert path.read_text() == written("json", [DATE])


def test_what_is_cut_is_said_and_counted(tmp_path: Path) -> None:
    text = shown([DATE, CELL, TWICE], output_format="full", max_findings=1, report=[f"json={tmp_path / 'all'}"])
    assert text == (
        written("full", [DATE]) + "\n… 2 more findings not shown (--max-findings 1)\n\n"
        "3 of 3 records have errors: 3 errors, 0 warnings.  [?] 1 fixable with --unsafe-fixes\n"
        "Explain a rule: govdata rule GD301\n"
    ).replace("warnings.  [?] 1", "warnings.\n[?] 1")
    assert len(json.loads((tmp_path / "all").read_text(encoding="utf-8"))) == 3


def test_a_cut_of_what_a_program_reads_is_said_beside_it(capsys: pytest.CaptureFixture[str]) -> None:
    stream = Stream()
    assert json.loads(shown([DATE, CELL], stream, output_format="json", max_findings=1)) == json.loads(
        written("json", [DATE])
    )
    assert capsys.readouterr().err == "1 more finding not shown (--max-findings 1)\n"


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ("sarif", "write NAME=PATH"),
        ("sarif=", "write NAME=PATH"),
        ("sarif=none/a", "its folder must be there"),
        ("sarif=.", "cannot be written"),
    ],
)
def test_a_report_that_cannot_be_written_is_refused_at_once(
    report: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match=words):
        Shown({"report": (report,)}, sys.stdout, "error")
    with pytest.raises(UsageError, match="two reports"):
        Shown({"report": ("sarif=a", "json=a")}, sys.stdout, "error")


def test_a_report_of_no_such_name_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'sarif'"):
        Shown({"report": ("sarf=a",)}, sys.stdout, "error")


@pytest.fixture
def actions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    page = tmp_path / "summary.md"
    page.write_text("of a step before\n")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    return page


def test_on_github_findings_are_annotations_too_and_on_the_page_of_the_step(actions: Path) -> None:
    assert shown(SOME) == written("concise", SOME) + written("github", SOME)
    assert actions.read_text(encoding="utf-8") == "of a step before\n" + written("markdown", SOME)


def test_on_github_a_format_that_is_asked_for_stands_alone(actions: Path) -> None:
    assert shown(SOME, output_format="concise") == written("concise", SOME)
    assert actions.read_text(encoding="utf-8") == "of a step before\n"


@pytest.mark.parametrize(
    ("environment", "wish", "terminal", "colored"),
    [
        ({}, "auto", False, False),
        ({}, "auto", True, True),
        ({"NO_COLOR": "1"}, "auto", True, False),
        ({"NO_COLOR": ""}, "auto", True, True),
        ({"FORCE_COLOR": "1"}, "auto", False, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "auto", False, False),
        ({"NO_COLOR": "1"}, "always", False, True),
        ({"FORCE_COLOR": "1"}, "never", True, False),
    ],
)
def test_colours_are_for_who_looks_unless_it_is_said_otherwise(
    environment: dict[str, str], wish: str, *, terminal: bool, colored: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    text = shown([DATE], Terminal() if terminal else Stream(), output_format="full", color=wish)
    assert ("\x1b[" in text) == colored
