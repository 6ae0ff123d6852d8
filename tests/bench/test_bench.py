"""The speed budget is printed, row by row; what it comes to is no test."""

from __future__ import annotations

import re

import pytest

from bench import corpus
from bench.__main__ import main
from bench.rows import ROWS
from bench.table import Budget, Measure, printed
from govdata.model.build import build, build_json


def test_a_row_prints_what_was_measured_beside_its_budget(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--quick", "package"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"package: 500 releases +[\d.]+ x +>= 0\.7 x +(met|MISSED)", lines[2])
    assert max(map(len, lines)) <= 80


def test_a_row_that_nobody_knows_is_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rockets"]) == 2
    assert capsys.readouterr().err.startswith("bench: no row rockets; there are: start, yaml, ndjson")


@pytest.mark.parametrize(
    ("value", "verdict"), [(2.0, "met"), (1.9, "MISSED"), (None, "NOT MEASURED")], ids=["met", "missed", "absent"]
)
def test_a_measure_says_whether_it_keeps_its_budget(value: float | None, verdict: str) -> None:
    measure = Measure(what="work", budget=Budget(bound=2), value=value)
    assert printed(measure).split("  ")[-1] == verdict


def test_at_most_is_the_other_way_round() -> None:
    budget = Budget(bound=0.35, at_most=True)
    assert (budget.kept(0.35), budget.kept(0.36), str(budget)) == (True, False, "<= 0.35 x")


def test_names_of_rows_are_unique() -> None:
    names = [row.name for row in ROWS]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("n", [0, 1, 7, 999])
def test_the_releases_of_the_corpus_are_sound_and_in_normal_form(n: int) -> None:
    built = build(corpus.record(n))
    assert (built.problems, built.release) == ((), corpus.release(n))


def test_lines_are_canonical_and_each_has_an_id_of_its_own() -> None:
    found = [build_json(line.rstrip(b"\n")) for line in corpus.lines(1_002)]
    assert [release.id for release in found if release] == [f"r-{n:07}" for n in range(1_002)]
