"""What a standard demands of a document beyond what its reader needs; the rules themselves stand in `govdata.rules`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from govdata.finding import Finding
    from govdata.source import Raw, Source

__all__ = ["STANDARDS", "Beside", "judge"]

#: The readers whose documents a standard has a say in.
STANDARDS = frozenset({"datapackage", "newsml"})

_SYNTAX, _PROFILE = "GD108", "GD741"
_RANKS = {"error": 2, "warning": 1, "info": 0}
_CROWDED = 8


@dataclass(frozen=True, slots=True)
class Beside:
    """What is wrong with a document, to stand beside what its reader and the model say of the same lines.

    One fault is one finding: where the standard has spoken of a line, they are silent about it, unless theirs is
    graver, or there is so much on the line that they may mean something else.
    """

    findings: tuple[Finding, ...]

    @property
    def alone(self) -> bool:
        """Whether there is nothing else to say of the document: the reader cannot read it, nor has it to."""
        return False

    def repeats(self, _raw: Raw) -> bool:
        """Whether it is said here that a record stands there a second time."""
        return False

    def silences(self, other: Finding) -> bool:
        """Whether a finding of the reader or the model says once more what stands here."""
        return other.code[2] not in "019" and any(
            one.place.line == other.place.line > 0
            and _RANKS[one.severity] >= _RANKS[other.severity]
            and one.line.count("<") - one.line.count("</") <= _CROWDED
            for one in self.findings
        )

    def unsaid(self, others: Iterable[Finding]) -> Iterator[Finding]:
        """What is to be said after all that the reader and the model said.

        That an item is not as we write it is left for when nothing else is wrong: it would say the same once more.
        """
        said = {other.code for other in others if other.severity != "info"}
        silent = {_SYNTAX} & said | ({_PROFILE} if said else set())
        return (one for one in self.findings if one.code not in silent)


def judge(reader: str, source: Source, schema: Path | None = None) -> Beside:
    """What the standard of a reader's documents has against one of them; `schema` is the path of its official schema.

    Nothing for readers of no standard. Raises UsageError for a schema that cannot be read, OSError for such a source.
    """
    if reader not in STANDARDS:
        return Beside(())
    if reader == "datapackage":
        from govdata.conformance.beside import BesidePackage  # noqa: PLC0415  # loaded for it alone

        return BesidePackage.of(source)
    from govdata.conformance.newsml import conformance  # noqa: PLC0415  # the rules are loaded for it alone

    found = list(conformance(source, schema))
    lines = _lines(source, {one.place.line for one in found}) if found else {}
    return Beside(tuple(replace(one, line=lines.get(one.place.line, "")) for one in found))


def _lines(source: Source, numbers: set[int]) -> dict[int, str]:
    """Some lines of a source, read once."""
    with source.open() as stream:
        wanted = islice(enumerate(stream, 1), max(numbers))
        return {n: line.decode("utf-8", "replace").rstrip("\r\n") for n, line in wanted if n in numbers}
