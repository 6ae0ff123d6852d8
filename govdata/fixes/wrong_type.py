"""Puts a number in quotes where a text is wanted, and writes `yes` and its like as `true` or `false` for a flag."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.fixes import Change, Fix, Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FIX"]


def mend(spot: Spot) -> Sequence[Change]:
    """The word for the flag, or the number as it is written, in quotes, where the model takes it so."""
    if spot.entry is None:
        return ()
    if spot.suggestion:
        return [(*spot.span, spot.suggestion)]
    if isinstance(spot.data, bool) or not isinstance(spot.data, int | float):
        return ()
    field = spot.field()
    if field is None or not field.pattern or not re.search(field.pattern, spot.literal):
        return ()
    return [(*spot.span, f'"{spot.literal}"')]


FIX = Fix(summary="A number that is a text stands in quotes, a flag is true or false", kind="safe", mend=mend)
