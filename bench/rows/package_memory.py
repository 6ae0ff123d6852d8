"""Memory that does not grow with the number of releases in a data package that is checked, nor with its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.rows.memory import grown, validated
from bench.rows.written import packaged
from bench.table import Row
from govdata.inputs import SHARD_RECORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.table import Measure, Setting

__all__ = ["ROW"]


def _measure(setting: Setting) -> Iterator[Measure]:
    few, many = setting.count(10_000, 10_000), setting.count(1_000_000, 50_000)
    yield from grown(f"package of {many:,} checked", _peak(setting, few), _peak(setting, many))


def _peak(setting: Setting, count: int) -> float:
    """The peak of all of `validate` on a package in parts of as many releases as a shard has."""
    return validated(packaged(setting.folder / f"package-{count}", count, -(-count // SHARD_RECORDS)))


ROW = Row(name="package-memory", summary="peak memory of the check of a package, small and large", measure=_measure)
