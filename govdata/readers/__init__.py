"""Readers: one format each, from a source to `Raw` records with places; unreadable input becomes findings.

A reader never raises for what stands in a source: it yields a `Raw` whose `data` is None and whose findings say why.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govdata.registry import Folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.given import Given
    from govdata.source import Raw, Source

__all__ = ["READERS", "Reader"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A reader: what it reads, in a line, and how.

    `read` is a generator in constant memory where the format allows it. `splittable` says that the format is one
    record a line, so that a long file may be read in parts.
    """

    summary: str
    read: Callable[[Source, Given], Iterator[Raw]]
    splittable: bool = False


READERS = Folder("govdata.readers", "READER", Reader, __path__)
