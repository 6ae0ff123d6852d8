"""The source texts that `parse -o` kept beside the records, and what they say of the evidence."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import judge_source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.release import Release
    from govdata.source import Source

__all__ = ["Kept"]

_FOLDER = "sources"


class Kept:
    """What was kept, for a run over records: whether there is a folder of it is asked once for those of one source."""

    def __init__(self) -> None:
        self._asked: Source | None = None
        self._there = False

    def judge(self, release: Release, source: Source) -> Iterator[tuple[str, Problem]]:
        """What the kept text has against the evidence of a release; nothing where none was kept."""
        provenance = release.provenance
        if provenance is None or not provenance.evidence or provenance.source_sha256 is None:
            return
        if not self._is_beside(source):
            return
        kept = source.sibling(f"{_FOLDER}/{provenance.source_sha256}.txt")
        try:
            data = kept.read()
        except OSError:
            return
        if sha256(data).hexdigest() == provenance.source_sha256:
            yield from judge_source(release, data.decode())
        else:
            message = f"{kept.name} is not the text that this digest is of"
            yield (
                "GD318",
                Problem(pointer="/provenance/source_sha256", message=message, help="parse the source again"),
            )

    def _is_beside(self, source: Source) -> bool:
        if source is not self._asked:
            self._asked = source
            self._there = source.path is not None and (source.path.parent / _FOLDER).is_dir()
        return self._there
