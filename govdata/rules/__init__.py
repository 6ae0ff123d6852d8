"""Rules: one code, one file, in a folder for each family; its docstring is the manual that `govdata rule` prints.

A rule knows no place: what it says, it says by JSON Pointer, and the pipeline adds line and column, or sheet and cell.
The table of faults says at which stages a rule judges, so that only those that are needed are loaded.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from govdata.faults import FAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from govdata.dataset import Dataset
    from govdata.documents.check import Check
    from govdata.faults import Stage
    from govdata.finding import Problem
    from govdata.model.sound import Sound
    from govdata.model.types import Record
    from govdata.rules.dataset import Across

    _Check = tuple[str, Callable[[bytes], bool] | None, Callable[[Any], Iterator[Problem]]]

__all__ = [
    "FAMILIES",
    "Entries",
    "Rule",
    "Target",
    "get",
    "judge",
    "judge_described",
    "judge_ready",
    "judge_register",
    "judge_source",
    "rules_at",
]

#: Folders by the first digit of the codes in them.
FAMILIES = {
    "0": "run",
    "1": "syntax",
    "2": "shape",
    "3": "meaning",
    "4": "between",
    "5": "export",
    "6": "style",
    "7": "foreign",
    "8": "portal",
    "9": "ours",
}
#: The entries of a register by kind (`publishers`, `actors`) and id.
Entries: TypeAlias = "Mapping[str, Mapping[str, Mapping[str, Any]]]"


class Target(NamedTuple):
    """What records are to be fit for: formats, with their options, of a dataset; `needy` are those that need a base."""

    dataset: Dataset
    formats: Mapping[str, Mapping[str, str]]
    needy: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: its code, and how it judges at each stage; a rule without any explains what others find.

    `held` and `record` are pairs of a class of the record and a check, which takes a thing of that class, or its sound
    parts, and yields a problem for each fault with a JSON Pointer from that thing on. `quiet` tells from canonical JSON
    that `record` has nothing to say, where that is quicker. `source` judges a release beside its normalised source
    text, `register` beside the entries of the register, `dataset` beside all others. `newsml` judges a document of that
    standard as it stands. `ready` judges a release, and `described` what is said of the dataset, by the formats that
    it is to be published in.
    """

    code: str
    held: tuple[tuple[type[Record], Callable[[Any], Iterator[Problem]]], ...] = ()
    record: tuple[tuple[type[Record], Callable[[Any], Iterator[Problem]]], ...] = ()
    quiet: Callable[[bytes], bool] | None = None
    source: Callable[[Any, str], Iterator[Problem]] | None = None
    register: Callable[[Any, Entries], Iterator[Problem]] | None = None
    dataset: Across | None = None
    newsml: Check | None = None
    ready: Callable[[Any, Target], Iterator[Problem]] | None = None
    described: Callable[[Target], Iterator[Problem]] | None = None


@cache
def get(code: str) -> Rule:
    """The rule of a code, loaded when first asked for. Raises KeyError for a code that nobody has."""
    name = FAULTS[code].name.replace("-", "_")
    rule = import_module(f"{__name__}.{FAMILIES[code[2]]}.{name}").RULE
    return rule if isinstance(rule, Rule) else Rule(code=code)


@cache
def rules_at(stage: Stage) -> tuple[Rule, ...]:
    """The rules that judge at a stage, in the order of their codes; no other is loaded."""
    return tuple(get(code) for code, fault in FAULTS.items() if stage in fault.stages)


def judge(thing: Record | Sound, *, held: bool, line: bytes | None = None) -> Iterator[tuple[str, Problem]]:
    """What the rules say of a record: pairs of code and problem.

    `held` adds the rules that the model holds. `line` is the canonical JSON of the record, where it is at hand.
    """
    checks = _checks(held)
    for at, cls, part in _looked_at(thing, checks):
        for code, quiet, check in checks.get(cls, ()):
            if line is None or quiet is None or not quiet(line):
                for problem in check(part):
                    yield code, _below(at, problem)


@cache
def _checks(held: bool) -> dict[type[Record], list[_Check]]:
    """The checks on things of each class."""
    found: dict[type[Record], list[_Check]] = {}
    for rule in rules_at("record"):
        for cls, check in rule.record:
            found.setdefault(cls, []).append((rule.code, rule.quiet, check))
    for rule in rules_at("held") if held else ():
        for cls, check in rule.held:
            found.setdefault(cls, []).append((rule.code, None, check))
    return found


def _looked_at(thing: Record | Sound, checks: Mapping[type[Record], object]) -> Iterable[tuple[str, type[Record], Any]]:
    """The thing with its parts; alone where nobody looks at parts, as walking a record takes longer than reading it."""
    cls: type[Any] = type(thing)
    if checks.keys() == {cls}:
        return (("", cls, thing),)
    from govdata.model.sound import parts  # noqa: PLC0415  # a sound record does not come here

    return parts(thing)


def judge_source(release: Record, text: str) -> Iterator[tuple[str, Problem]]:
    """What the rules say of a release beside its normalised source text."""
    for rule in rules_at("source"):
        if rule.source is not None:
            yield from ((rule.code, problem) for problem in rule.source(release, text))


def judge_register(release: Record, entries: Entries) -> Iterator[tuple[str, Problem]]:
    """What the rules say of a release beside the register."""
    for rule in rules_at("register"):
        if rule.register is not None:
            yield from ((rule.code, problem) for problem in rule.register(release, entries))


def judge_ready(release: Record, target: Target) -> Iterator[tuple[str, Problem]]:
    """What keeps a release from saying all that it says in the formats it is to be published in."""
    if target.formats:
        for rule in rules_at("ready"):
            if rule.ready is not None:
                yield from ((rule.code, problem) for problem in rule.ready(release, target))


def judge_described(target: Target) -> Iterator[tuple[str, Problem]]:
    """What is missing in what is said of the dataset, for the formats it is to be published in."""
    for rule in rules_at("described"):
        if rule.described is not None:
            yield from ((rule.code, problem) for problem in rule.described(target))


def _below(at: str, problem: Problem) -> Problem:
    if not at:
        return problem
    related = tuple((f"{at}{pointer}", message) for pointer, message in problem.related)
    return replace(problem, pointer=f"{at}{problem.pointer}", related=related)
