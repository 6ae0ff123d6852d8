"""What holds for every member of every open set, and for every module: one test each, for those to come as well."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from govdata.faults import FAULTS
from govdata.registry import Folder
from tests.environment import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = ROOT / "govdata"
OPEN_SETS = ("exporters", "extractors", "forms", "readers", "reports", "rules")
MODULES = sorted(path.relative_to(ROOT) for path in PACKAGE.rglob("*.py"))
# Tables of plain data are as long as what they tell.
DATA = ("govdata/codes/", "govdata/faults.py", "govdata/text/", "govdata/vocab/")
# Rules that explain what others find, and those between records: their examples are run one by one. Those on documents
# of NewsML-G2 have a table of defects in tests/conformance, which has to show each of them.
BY_EXAMPLE = {"register", "dataset", "newsml"}
SHOWN_BY_EXAMPLE = {f.name.replace("-", "_") for f in FAULTS.values() if set(f.stages) <= BY_EXAMPLE}


def loadable() -> list[tuple[Folder[Any], str]]:
    packages = [vars(import_module(f"govdata.{name}")).values() for name in OPEN_SETS]
    folders = [value for values in packages for value in values if isinstance(value, Folder)]
    return [(folder, name) for folder in folders for name in folder.names()]


def members() -> list[Path]:
    found = [path for path in MODULES if path.parts[1] in OPEN_SETS and not path.name.startswith("_")]
    return [path for path in found if path.stem not in SHOWN_BY_EXAMPLE]


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@pytest.mark.parametrize(("folder", "name"), loadable(), ids=lambda value: getattr(value, "package", value))
def test_every_member_loads_and_says_in_a_line_what_it_is(folder: Folder[Any], name: str) -> None:
    summary = folder.get(name).summary
    assert summary == " ".join(summary.split()) != ""


@pytest.mark.parametrize("path", members(), ids=str)
def test_every_member_has_tests_of_its_own(path: Path) -> None:
    mirror = ROOT / "tests" / Path(*path.parts[1:-1]) / f"test_{path.name}"
    assert mirror.is_file(), f"{path} has no {mirror.relative_to(ROOT)}"


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_stays_small_enough_to_be_read_at_once(path: Path) -> None:
    lines = len((ROOT / path).read_text(encoding="utf-8").splitlines())
    assert lines <= 300 or path.as_posix().startswith(DATA)


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    long = {node.name: n for node in functions(path) if (n := (node.end_lineno or 0) - node.lineno + 1) > 50}
    assert long == {}


@pytest.mark.parametrize("path", MODULES, ids=str)
def test_a_module_is_named_after_what_it_holds(path: Path) -> None:
    assert path.stem not in {"common", "helpers", "misc", "utils"}


def test_the_name_of_a_fault_tells_it_from_every_other() -> None:
    names = [fault.name for fault in FAULTS.values()]
    assert {name for name in names if names.count(name) > 1} == set()


def test_faults_stand_in_the_order_of_their_codes() -> None:
    assert list(FAULTS) == sorted(FAULTS)
