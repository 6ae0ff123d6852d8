"""Rules: one a file, in a folder for each family; what a rule says of a record, it says by JSON Pointer.

A rule knows no place: the pipeline adds line and column, or sheet and cell. Rules that the model's own validators call
(`held`) are run only where the model refused the record, over its sound parts; the others on every record.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

from govdata.model.sound import Sound, parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.finding import Problem
    from govdata.model.types import Record

__all__ = ["Rule", "judge", "judge_source", "rules"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule: its code, the class of the record that it judges, and its checks.

    Each check takes a thing of that class, or its sound parts, and yields a problem for each fault, with a JSON Pointer
    from that thing on. `held` says that the model itself holds it.
    """

    code: str
    on: type[Record]
    checks: tuple[Callable[[Any], Iterator[Problem]], ...] = ()
    source_checks: tuple[Callable[[Any, str], Iterator[Problem]], ...] = ()
    held: bool = False


def judge(thing: Record | Sound, *, held: bool) -> Iterator[tuple[str, Problem]]:
    """What the rules say of a record: pairs of code and problem. `held` adds the rules that the model holds."""
    chosen = _by_class(held=held)
    for at, cls, part in parts(thing):
        for rule in chosen.get(cls, ()):
            for check in rule.checks:
                for problem in check(part):
                    yield rule.code, _below(at, problem)


def judge_source(release: Record, text: str) -> Iterator[tuple[str, Problem]]:
    """What the rules say of a release beside its normalised source text."""
    for rule in rules():
        for check in rule.source_checks:
            for problem in check(release, text):
                yield rule.code, problem


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of their codes."""
    found = []
    for family in iter_modules(__path__):
        package = import_module(f"{__name__}.{family.name}")
        found += [import_module(f"{package.__name__}.{m.name}").RULE for m in iter_modules(package.__path__)]
    return tuple(sorted(found, key=lambda rule: rule.code))


@cache
def _by_class(*, held: bool) -> dict[type[Record], tuple[Rule, ...]]:
    chosen: dict[type[Record], tuple[Rule, ...]] = {}
    for rule in rules():
        if held or not rule.held:
            chosen[rule.on] = (*chosen.get(rule.on, ()), rule)
    return chosen


def _below(at: str, problem: Problem) -> Problem:
    if not at:
        return problem
    related = tuple((f"{at}{pointer}", message) for pointer, message in problem.related)
    return replace(problem, pointer=f"{at}{problem.pointer}", related=related)
