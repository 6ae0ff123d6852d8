"""A data package checked, foreign keys included, beside `frictionless validate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.table import Budget, Measure, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.table import Setting

__all__ = ["ROW"]

_BUDGET = Budget(bound=10)


def _measure(_setting: Setting) -> Iterator[Measure]:
    note = "govdata has no check of its own for data packages yet; `verify` compares, which is another work"
    yield Measure(what="package-check: foreign keys included", budget=_BUDGET, value=None, note=note)


ROW = Row(name="package-check", summary="CSV package checked, beside `frictionless validate`", measure=_measure)
