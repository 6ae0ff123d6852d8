"""What holds for every rule: table, file and rule agree, and what its manual shows is so."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING, Any, get_args

import pytest

from govdata.faults import FAULTS, Stage
from govdata.model.release import Release
from govdata.model.sound import sound
from govdata.rules import FAMILIES, get, judge, rules_at
from govdata.rules.manual import Example, manual
from tests.environment import ROOT
from tests.rules import case, example

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = ROOT / "govdata" / "rules"
# What no file can show: nothing of ours raises it, it takes a crash, a publication that lost a record, or a schema of
# others; or other rules have their say of the same item as well; or it takes a workbook that somebody has worked on.
NOT_SHOWN = {"GD005", "GD113", "GD114", "GD501", "GD541", "GD716", "GD717", "GD740", "GD753", "GD754", "GD900"}
FILE_LEVEL = {"GD001", "GD003", "GD005", "GD111", "GD750", "GD751", "GD755", "GD756", "GD757", "GD776", "GD777"}
FILE_LEVEL |= {"GD761", "GD762", "GD774"}


def files() -> list[str]:
    return sorted(p.relative_to(FOLDER).as_posix() for p in FOLDER.glob("*/*.py") if p.name != "__init__.py")


def test_every_code_has_one_file_in_the_folder_of_its_family_and_no_file_is_left() -> None:
    named = [f"{FAMILIES[code[2]]}/{fault.name.replace('-', '_')}.py" for code, fault in FAULTS.items()]
    assert files() == sorted(named)


@pytest.mark.parametrize("code", FAULTS)
def test_the_rule_judges_at_the_stages_that_the_table_says(code: str) -> None:
    rule = get(code)
    stages = tuple(stage for stage in get_args(Stage) if getattr(rule, stage))
    assert (rule.code, stages) == (code, FAULTS[code].stages)


@pytest.mark.parametrize("code", FAULTS)
def test_the_manual_says_in_a_line_what_is_wanted_and_what_to_do(code: str) -> None:
    told = manual(code)
    assert (told.code, told.name, told.severity) == (code, *FAULTS[code][:2])
    assert re.fullmatch(r"[A-Z`].{10,110}\.", told.summary)
    assert re.fullmatch(r"[^\n]{10,}\.", told.way_out)
    assert bool(told.bad) == bool(told.good) == (code not in NOT_SHOWN)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


SHOWN = [code for code in FAULTS if code not in NOT_SHOWN]


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("code", SHOWN)
def test_the_bad_example_is_bad_in_this_one_way_and_at_a_place(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    pieces = manual(code).bad
    if code == "GD001" and os.geteuid() == 0:
        pieces = UNREADABLE_FOR_ROOT
    found = by_model(pieces) or example.run(pieces, capsys)
    assert [one for one, _ in found] == [code]
    place = found[0][1]
    assert code in FILE_LEVEL or re.search(r":\d+(:\d+| \[\w+\])?$|^/", place), place


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("code", SHOWN)
def test_the_good_example_is_good(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert example.run(manual(code).good, capsys) == []


@pytest.mark.parametrize("stage", ["record", "dataset"])
def test_only_rules_of_a_stage_are_loaded_for_it(stage: Any) -> None:  # noqa: ANN401  # a literal
    assert [rule.code for rule in rules_at(stage)] == [code for code, f in FAULTS.items() if stage in f.stages]


def by_model(pieces: tuple[Example, ...]) -> list[tuple[str, str]]:
    """What is found of fields as they stand, which no reader would give to the model."""
    fields = [json.loads(piece.text) for piece in pieces if piece.form == "model"]
    parts = [sound(Release, {**case.RECORD, **one}, frozenset()) for one in fields]
    return [(code, problem.pointer) for part in parts for code, problem in judge(part, held=True)]


UNREADABLE_FOR_ROOT = (Example(form="run", text="$ govdata validate --input-format yaml /proc/self/mem\n"),)
