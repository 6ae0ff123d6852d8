from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from govdata.cli.tally import Tally
from tests.reports.some import BARE, DATE, NOTE, TWICE, WARNING

if TYPE_CHECKING:
    from govdata.finding import Finding

SAFE = replace(DATE, fix="safe")


def tally(*findings: Finding) -> Tally:
    made = Tally()
    for finding in findings:
        made.add(finding)
    return made


def closing(*findings: Finding, records: int = 5, time: str = "") -> list[str]:
    return [*tally(*findings).closing(records, 3, time)]


def test_a_clean_run_tells_of_records_and_files() -> None:
    assert closing() == ["5 records in 3 files: 0 errors, 0 warnings."]
    assert closing(WARNING, NOTE) == ["5 records in 3 files: 0 errors, 1 warning, 1 note.  [*] 1 fixable with --fix"]


def test_faulty_records_are_counted_and_the_highest_code_can_be_explained() -> None:
    assert closing(DATE, TWICE, BARE, records=3) == [
        "3 of 3 records have errors: 3 errors shown, 0 warnings.",
        "[?] 1 fixable with --unsafe-fixes",
        "Explain a rule: govdata rule GD301",
    ]


def test_thousands_are_told_as_such() -> None:
    found = [replace(DATE, place=replace(DATE.place, source="a.ndjson", line=n)) for n in range(1, 2_001)]
    assert closing(*found, records=2_500)[0] == "2,000 of 2,500 records have errors: 2,000 errors shown, 0 warnings."


def test_what_can_be_mended_stands_behind_if_there_is_room() -> None:
    assert closing(SAFE)[0] == "1 of 5 records has errors: 1 error shown, 0 warnings.  [*] 1 fixable with --fix"
    assert closing(SAFE, TWICE, time=", in 0.16 s")[:2] == [
        "2 of 5 records have errors: 2 errors shown, 0 warnings, in 0.16 s.",
        "[*] 1 fixable with --fix  [?] 1 with --unsafe-fixes",
    ]


@pytest.mark.parametrize(
    ("records", "faulty"),
    [
        ([("a.yaml", 1, "a"), ("a.yaml", 2, "a")], 1),
        ([("a.yaml", 1, "a"), ("b.yaml", 1, "a")], 2),
        ([("a.yaml", 1, ""), ("a.yaml", 2, "a")], 1),
        ([("a.json", 1, "a"), ("a.json", 2, "b"), ("a.json", 3, "")], 2),
        ([("a.ndjson", 1, "a"), ("a.ndjson", 1, ""), ("a.ndjson", 2, "a")], 2),
    ],
)
def test_a_record_is_counted_once_however_much_is_wrong_with_it(
    records: list[tuple[str, int, str]], faulty: int
) -> None:
    found = [
        replace(DATE, place=replace(DATE.place, source=source, line=line), record=record)
        for source, line, record in records
    ]
    assert tally(*found).faulty == faulty


@pytest.mark.parametrize(
    ("found", "codes"), [([], (0, 0, 0)), ([WARNING], (0, 1, 0)), ([NOTE], (0, 0, 0)), ([DATE], (1, 1, 0))]
)
def test_what_fails_is_at_or_above_what_is_asked(found: list[Finding], codes: tuple[int, ...]) -> None:
    assert tuple(tally(*found).exit_code(fail_on) for fail_on in ("error", "warning", "never")) == codes


def test_a_fault_of_ours_is_3_and_needs_no_explanation() -> None:
    ours = replace(DATE, code="GD900")
    assert tally(ours).exit_code("never") == 3
    assert closing(ours, records=1) == ["1 of 1 record has errors: 1 error shown, 0 warnings."]
