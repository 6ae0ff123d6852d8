"""Writes a language tag in canonical case, as a value or as the key of a name."""

from __future__ import annotations

from govdata.fixes import Fix, suggested

__all__ = ["FIX"]

FIX = Fix(summary="A language tag gets its canonical case", kind="safe", mend=suggested)
