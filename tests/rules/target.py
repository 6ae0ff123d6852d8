"""What the rules of export readiness have against a record, or against what is said of its dataset."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from govdata.dataset import Dataset
from govdata.model.build import build
from govdata.rules import Target, judge_described, judge_ready
from tests.rules import case

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["described", "ready"]


def ready(formats: Mapping[str, Mapping[str, str]], **fields: Any) -> list[tuple[str, str]]:  # noqa: ANN401  # plain data
    """Code and pointer of what keeps the sound record, with these fields, from being fit for formats."""
    release = build(deepcopy(case.RECORD) | fields).release
    assert release is not None
    return [(code, problem.pointer) for code, problem in judge_ready(release, Target(Dataset(), formats))]


def described(formats: tuple[str, ...], needy: tuple[str, ...] = (), /, **said: str) -> list[tuple[str, str]]:
    """Code and message of what is missing in what is said of a dataset that is published in formats."""
    target = Target(Dataset(**said), {name: {} for name in formats}, needy)
    return [(code, problem.message) for code, problem in judge_described(target)]
