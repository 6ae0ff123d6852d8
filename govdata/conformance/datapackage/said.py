"""What is said of a cell, and how a text of somebody else's is shown."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["Wrong", "shown"]

_LONGEST: Final = 60


class Wrong(NamedTuple):
    """What is wrong with a cell: code, the part of the field that it breaks, what to say, the way out."""

    code: str
    at: str
    message: str
    help: str


def shown(text: str) -> str:
    """A text of somebody else's, short and printable, in back quotes."""
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return f"`{' '.join(short.encode(errors='replace').decode().split())}`"
