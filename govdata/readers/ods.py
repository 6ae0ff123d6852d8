"""OpenDocument spreadsheets (.ods) with a sheet for each table, as people fill them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.readers import Reader
from govdata.tables.opendocument import sheets
from govdata.tables.sheets import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.finding import Finding
    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]


def _read(source: Source, _given: Given) -> Iterator[Raw]:
    """The releases of a workbook, in the order of its sheet `releases`. Its rows are held until all are read."""
    told: list[Finding] = []
    return read(source, sheets(source, told.append), told)


READER = Reader(summary="OpenDocument spreadsheet with a sheet for each table (.ods)", read=_read)
