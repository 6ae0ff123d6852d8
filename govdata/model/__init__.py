"""The canonical release: frozen, and the only judge of structure at run time (design section 2)."""

from __future__ import annotations
