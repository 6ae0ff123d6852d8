"""Writes UTC as `Z`."""

from __future__ import annotations

from govdata.fixes import Fix, suggested

__all__ = ["FIX"]

FIX = Fix(summary="UTC is written `Z`", kind="safe", mend=suggested)
