from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.reports import Setting
from tests.reports.some import BARE, CELL, DATE, NOTE, WARNING, findings, written

if TYPE_CHECKING:
    from govdata.finding import Finding


@pytest.mark.parametrize(
    ("finding", "command"),
    [
        (
            DATE,
            (
                "::error file=releases/a.yaml,line=3,endLine=3,col=7,endColumn=17,title=GD207 impossible-date"
                "::30 February 2026 does not exist"
            ),
        ),
        (CELL, "::error file=releases/sheet.csv,title=GD209 bad-url::12 [url]: not a URL (begin it with https://)"),
        (BARE, "::error file=releases/c 100%25.yaml,title=GD001 unreadable::cannot be read"),
    ],
)
def test_a_finding_is_a_workflow_command(finding: Finding, command: str) -> None:
    assert written("github", [finding]) == f"{command}\n"


def test_levels_are_those_of_github() -> None:
    lines = written("github", [DATE, WARNING, NOTE]).splitlines()
    assert [line.split()[0] for line in lines] == ["::error", "::warning", "::notice"]


@pytest.mark.parametrize(
    ("folder", "source", "path"),
    [
        ("/w/repository", "releases/a.yaml", "releases/a.yaml"),
        ("/w/repository/data", "releases/a.yaml", "data/releases/a.yaml"),
        ("/w/repository/data", "../a.yaml", "a.yaml"),
        ("/w/repository", "./a.yaml", "a.yaml"),
        ("/w/repository", "/w/repository/a.yaml", "a.yaml"),
        ("/w/repository", "/elsewhere/a.yaml", "/elsewhere/a.yaml"),
        ("/w/repository/data", "<stdin>", "<stdin>"),
    ],
)
def test_files_are_named_from_the_root_of_the_repository(folder: str, source: str, path: str) -> None:
    finding = replace(BARE, place=replace(BARE.place, source=source))
    text = written("github", [finding], Setting(folder=folder, root="/w/repository"))
    assert text.startswith(f"::error file={path},")


def test_a_colon_or_comma_in_a_name_ends_no_property() -> None:
    finding = replace(BARE, place=replace(BARE.place, source="a,line=1:b.yaml"))
    assert written("github", [finding]).startswith("::error file=a%2Cline=1%3Ab.yaml,title=")


@given(st.lists(findings(), max_size=3))
def test_no_text_makes_a_command_of_its_own(found: list[Finding]) -> None:
    lines = written("github", found).split("\n")
    assert len(lines) == len(found) + 1
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines[:-1])
