"""Lists of words as data: written as running text, read as sets."""

from __future__ import annotations

__all__ = ["words"]


def words(text: str) -> frozenset[str]:
    """The words of a text, which blanks and line ends divide."""
    return frozenset(text.split())
