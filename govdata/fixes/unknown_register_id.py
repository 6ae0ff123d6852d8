"""Puts the nearest id of the register in place of one that is not in it."""

from __future__ import annotations

from govdata.fixes import Fix, suggested

__all__ = ["FIX"]

FIX = Fix(summary="The id that was meant stands there", kind="unsafe", mend=suggested)
