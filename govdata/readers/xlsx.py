"""Workbooks (.xlsx) with a sheet for each table: those that people fill in, and our own exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.readers import Reader
from govdata.tables.sheets import read
from govdata.tables.workbook import sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.finding import Finding
    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]


def _read(source: Source, _given: Given) -> Iterator[Raw]:
    """The releases of a workbook, in the order of its sheet `releases`. It is held in memory."""
    told: list[Finding] = []
    return read(source, sheets(source, told.append), told)


READER = Reader(summary="workbook with a sheet for each table (.xlsx)", read=_read)
