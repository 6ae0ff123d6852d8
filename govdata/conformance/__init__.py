"""What a standard demands of a document beyond what its reader needs; the rules themselves stand in `govdata.rules`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.conformance.beside import Beside, Layout
from govdata.source import some_lines

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.source import Source

__all__ = ["STANDARDS", "Beside", "judge"]

#: The readers whose documents a standard has a say in.
STANDARDS = frozenset({"datapackage", "newsml"})


def judge(reader: str, source: Source, schema: Path | None = None) -> Beside:
    """What the standard of a reader's documents has against one of them; `schema` is the path of its official schema.

    Nothing for readers of no standard. Raises UsageError for a schema that cannot be read, OSError for such a source.
    """
    if reader not in STANDARDS:
        return Beside(())
    if reader == "datapackage":
        from govdata.conformance.beside_package import BesidePackage  # noqa: PLC0415  # loaded for it alone

        return BesidePackage.of(source)
    from govdata.conformance.newsml import conformance  # noqa: PLC0415  # the rules are loaded for it alone

    layout = Layout()
    found = list(conformance(source, schema, layout))
    lines = some_lines(source, {one.place.line for one in found})
    shown = tuple(replace(one, line=lines.get(one.place.line, "")) for one in found)
    return Beside(shown, layout.stretches, layout.heads)
