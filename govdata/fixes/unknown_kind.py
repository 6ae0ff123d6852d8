"""Puts the nearest kind of actor in place of one that there is not."""

from __future__ import annotations

from govdata.fixes import Fix, suggested

__all__ = ["FIX"]

FIX = Fix(summary="The kind that was meant stands there", kind="unsafe", mend=suggested)
