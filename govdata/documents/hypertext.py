"""What of HTML can do things: run code, send data, or show foreign pages."""

from __future__ import annotations

from typing import Final

__all__ = ["ACTIVE"]

_ACTIVE_NAMES = """
    applet button canvas dialog embed fieldset form frame frameset iframe input label noframes object option param
    portal script select svg textarea
"""
ACTIVE: Final = frozenset(_ACTIVE_NAMES.split())
