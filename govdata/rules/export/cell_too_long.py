"""A text that goes into a workbook is no longer than a cell.

A cell of Excel holds 32,767 characters; what is beyond them would be cut off in silence. The other formats have no such
limit. A release with a longer text stops an export to `xlsx`, unless `--on-error skip` leaves the release out.

Bad, run:

    $ { printf 'body: '; printf 'x%.0s' {1..32768}; } >> quay.yaml
    $ govdata validate quay.yaml --ready-for xlsx

Good, run:

    $ { printf 'body: '; printf 'x%.0s' {1..32767}; } >> quay.yaml
    $ govdata validate quay.yaml --ready-for xlsx

Way out: shorten the text, or leave the format xlsx out.

See: Excel specifications and limits, "Total number of characters that a cell can contain".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.rules import Rule, Target
from govdata.tables.limits import too_long

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.finding import Problem
    from govdata.model.release import Release

__all__ = ["RULE"]


def every_text_fits_a_cell(release: Release, target: Target) -> Iterator[Problem]:
    """Every text of a release fits into a cell."""
    return too_long(release) if "xlsx" in target.formats else iter(())


RULE = Rule(code="GD540", ready=every_text_fits_a_cell)
