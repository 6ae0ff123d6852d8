"""Names an unknown field as the nearest known one, unless that is there already."""

from __future__ import annotations

from govdata.fixes import Fix, suggested

__all__ = ["FIX"]

FIX = Fix(summary="The field gets the name that was meant", kind="unsafe", mend=suggested)
