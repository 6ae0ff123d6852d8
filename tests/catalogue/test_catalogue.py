"""Every fault of the catalogue is found: once, with its code, at its place, and nothing else with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.faults import FAULTS
from govdata.given import Given
from govdata.inputs import find
from govdata.model import build
from govdata.model.verdict import verdicts
from govdata.pipeline import validate
from govdata.register import Register, load
from govdata.shard import Settings
from tests.catalogue import meaning, shape, syntax
from tests.catalogue.case import MARK, Case

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pydantic_core import ErrorDetails

    from govdata.finding import Finding
    from govdata.model.types import Record
    from govdata.model.verdict import Verdict

CASES = {**shape.CASES, **syntax.CASES, **meaning.CASES}
# Pydantic's words for what of a file the model can refuse.
TYPES = {
    "dict_type", "extension", "extra_forbidden", "greater_than_equal", "int_type", "invariant", "less_than_equal",
    "literal_error", "missing", "model_type", "string_pattern_mismatch", "string_type", "tuple_type",
}  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(case: Case, folder: Path) -> str:
    """The place that the case's mark is at; its files are written without it."""
    place = case.place
    for name, content in case.files.items():
        text = content if isinstance(content, str) else ""
        if MARK in text:
            before = text.partition(MARK)[0]
            place = f"{name}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
        (folder / name).write_bytes(text.replace(MARK, "").encode() if isinstance(content, str) else content)
    return place if place.startswith(tuple(case.files)) else f"{next(iter(case.files))}:{place}"


def found(case: Case, folder: Path) -> list[Finding]:
    register = folder / "actors.yaml"
    entries = load(register) if register.exists() else Register()
    settings = Settings(register=entries, given=Given(**dict(case.options)))
    names = [name for name in case.files if name != register.name]
    return [finding for result in validate(find(names), settings) for finding in result.findings]


@pytest.mark.parametrize("name", CASES)
def test_a_fault_is_found_once_with_its_code_and_at_its_place(name: str, here: Path) -> None:
    case = CASES[name]
    place = written(case, here)
    grave = [f for f in found(case, here) if f.severity != "info" or FAULTS[case.code].severity == "info"]
    assert [f"{f.code} {f.place}" for f in grave] == [f"{case.code} {place}"]
    assert grave[0].message
    assert grave[0].help or grave[0].label or grave[0].related or case.code == "GD213"


def test_the_catalogue_has_every_word_of_pydantic_that_the_model_can_answer_with(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: set[str] = set()

    def listening(cls: type[Record], errors: Sequence[ErrorDetails]) -> list[Verdict]:
        heard.update(error["type"] for error in errors)
        return verdicts(cls, errors)

    monkeypatch.setattr(build, "verdicts", listening)
    for case in CASES.values():
        written(case, here)
        found(case, here)
        for path in here.iterdir():
            path.unlink()
    assert heard == TYPES


def test_the_catalogue_is_as_large_as_was_promised_and_has_every_family() -> None:
    assert len(CASES) >= 120
    assert {code[:3] for code in (case.code for case in CASES.values())} >= {"GD0", "GD1", "GD2", "GD3", "GD4", "GD6"}
