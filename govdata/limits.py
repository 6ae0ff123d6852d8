"""How much of XML is held at once, and what is said of documents that would want more."""

from __future__ import annotations

from typing import Final

__all__ = ["DEPTH_LIMIT", "ELEMENT_LIMIT", "TEXT_LIMIT", "TOO_DEEP", "TOO_LONG", "TOO_MANY", "TYPE_DECLARED"]

DEPTH_LIMIT: Final = 256
"""How many elements may stand inside each other."""
TEXT_LIMIT: Final = 10_000_000
"""How many bytes a tag, text or comment may have."""
ELEMENT_LIMIT: Final = 300_000
"""How many elements an item may hold."""

TYPE_DECLARED: Final = "a document type declaration, which is not read: it could pull in or blow up anything"
TOO_DEEP: Final = f"more than {DEPTH_LIMIT} elements inside each other"
TOO_LONG: Final = f"a tag, text or comment of more than {TEXT_LIMIT:,} bytes"
TOO_MANY: Final = f"more than {ELEMENT_LIMIT:,} elements in one item"
