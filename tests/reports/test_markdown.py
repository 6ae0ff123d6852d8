from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given

from tests.reports.some import CELL, DATE, WARNING, findings, written

if TYPE_CHECKING:
    from govdata.finding import Finding


def test_numbers_then_codes_then_findings_errors_first() -> None:
    assert written("markdown", [WARNING, DATE, CELL]) == (
        "### govdata\n\n2 errors, 1 warnings\n\n"
        "| findings | code |\n|---:|---|\n"
        "| 1 | GD207 impossible-date |\n| 1 | GD209 bad-url |\n| 1 | GD608 not-nfc |\n\n"
        "| place | finding | way out |\n|---|---|---|\n"
        "| releases/a.yaml:3:7 | GD207 30 February 2026 does not exist |  |\n"
        "| releases/sheet.csv:12 \\[url\\] | GD209 not a URL | begin it with https://  |\n"
        "| releases/a.yaml:4:7 | GD608 not in NFC, 1 &lt; 2 &amp; so on |  |\n"
    ).replace("https://  |", "https:// |")


def test_a_clean_run_says_so() -> None:
    assert written("markdown", []) == "### govdata\n\nNo findings.\n"


def test_a_page_lists_fifty_and_says_how_many_more_there_are() -> None:
    page = written("markdown", [DATE] * 1_060)
    assert page.count("releases/a.yaml") == 50
    assert page.endswith("\n… and 1,010 more.\n")
    assert "| 1,060 | GD207 impossible-date |" in page


def test_a_page_stays_below_what_github_takes() -> None:
    long = replace(DATE, message="x" * 10_000, help="y" * 10_000)
    assert len(written("markdown", [long] * 100).encode()) < 2**20


@given(findings())
def test_no_text_breaks_out_of_its_cell(found: Finding) -> None:
    row = written("markdown", [found]).splitlines()[-1]
    assert row.replace("\\|", "").count("|") == 4
    assert "<" not in row
