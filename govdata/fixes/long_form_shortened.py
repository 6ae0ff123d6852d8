"""Writes the short form that a record is read with: `medtop:` codes and SPDX ids."""

from __future__ import annotations

from govdata.fixes import Fix, suggested

__all__ = ["FIX"]

FIX = Fix(summary="A short form stands for the long one", kind="safe", mend=suggested)
