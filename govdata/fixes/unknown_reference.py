"""Puts the nearest id of the record's actors in place of one that nobody has."""

from __future__ import annotations

from govdata.fixes import Fix, suggested

__all__ = ["FIX"]

FIX = Fix(summary="The id that was meant stands there", kind="unsafe", mend=suggested)
