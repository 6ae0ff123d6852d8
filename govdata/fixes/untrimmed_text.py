"""Takes blanks off both ends of a text, however it is written; what is between them stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.fixes import Change, Fix, Spot
from govdata.model import patterns
from govdata.model.normal import BLANKS
from govdata.syntax import literal

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["FIX"]


def mend(spot: Spot) -> Sequence[Change]:
    """The blanks, gone."""
    if spot.entry is None or not isinstance(spot.data, str):
        return ()
    if spot.verbatim:
        return _of_body(spot)
    field = spot.field()
    text = field is not None and field.pattern == patterns.TEXT
    return spot.moved(literal.trimmed(spot.literal, spot.suggestion, flow=spot.flow, text=text) or ())


def _of_body(spot: Spot) -> Sequence[Change]:
    start, end = spot.span
    inner = spot.text[start:end]
    first = len(inner) - len(inner.lstrip(BLANKS))
    last = len(inner.rstrip(BLANKS))
    return [(a, b, "") for a, b in ((start, start + first), (start + last, end)) if b > a]


FIX = Fix(summary="Blanks around a text fall away", kind="safe", mend=mend)
