"""What a standard demands of a document beyond what its reader needs; the rules themselves stand in `govdata.rules`."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from govdata.conformance.beside import Beside, Stretch

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.source import Source

__all__ = ["STANDARDS", "Beside", "judge"]

#: The readers whose documents a standard has a say in.
STANDARDS = frozenset({"newsml"})


def judge(reader: str, source: Source, schema: Path | None = None) -> Beside:
    """What the standard of a reader's documents has against one of them; `schema` is the path of its official schema.

    Nothing for readers of no standard. Raises UsageError for a schema that cannot be read, OSError for such a source.
    """
    if reader not in STANDARDS:
        return Beside(())
    from govdata.conformance.newsml import conformance  # noqa: PLC0415  # the rules are loaded for it alone

    stretches: list[Stretch] = []
    found = list(conformance(source, schema, stretches))
    lines = _lines(source, {one.place.line for one in found}) if found else {}
    return Beside(tuple(replace(one, line=lines.get(one.place.line, "")) for one in found), tuple(stretches))


def _lines(source: Source, numbers: set[int]) -> dict[int, str]:
    """Some lines of a source, read once."""
    with source.open() as stream:
        wanted = islice(enumerate(stream, 1), max(numbers))
        return {n: line.decode("utf-8", "replace").rstrip("\r\n") for n, line in wanted if n in numbers}
