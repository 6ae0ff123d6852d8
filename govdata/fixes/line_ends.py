"""Writes escaped carriage returns of a text as line feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.fixes import Change, Fix, Spot
from govdata.syntax import literal

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FIX"]


def mend(spot: Spot) -> Sequence[Change]:
    r"""`\r\n` and `\r` as `\n`."""
    if spot.entry is None or spot.verbatim:
        return ()
    return spot.moved(literal.with_line_feeds(spot.literal, spot.suggestion, flow=spot.flow) or ())


FIX = Fix(summary="Lines end with a line feed", kind="safe", mend=mend)
