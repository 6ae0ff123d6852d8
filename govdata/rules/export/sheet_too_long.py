"""A list of a release that goes into a workbook is no longer than a sheet.

A sheet of Excel has 1,048,576 rows, the header among them. A dataset with more is written into several workbooks; one
release with more in a single list fits into none.

Way out: leave the format xlsx out.

See: Excel specifications and limits, "Worksheet size".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.rules import Rule, Target
from govdata.tables.limits import too_many

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.finding import Problem
    from govdata.model.release import Release

__all__ = ["RULE"]


def every_list_fits_a_sheet(release: Release, target: Target) -> Iterator[Problem]:
    """Every list of a release fits into a sheet."""
    return too_many(release) if "xlsx" in target.formats else iter(())


RULE = Rule(code="GD541", ready=every_list_fits_a_sheet)
