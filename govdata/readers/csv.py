"""A folder of CSV files, `releases.csv` and those of the other tables, as people fill them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.readers import Reader
from govdata.tables.folder import files
from govdata.tables.sheets import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.finding import Finding
    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READER"]


def _read(source: Source, _given: Given) -> Iterator[Raw]:
    """The releases of `releases.csv`, in its order, with the rows of the files beside it. They are held in memory."""
    told: list[Finding] = []
    return read(source, files(source, told.append), told)


READER = Reader(summary="folder of CSV files, one for each table (releases.csv)", read=_read)
