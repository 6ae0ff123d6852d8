"""The text of an evidence stands in the source where the evidence says (design 2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model.release import Release
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RULE"]


def evidence_stands_in_the_source(release: Release, text: str) -> Iterator[Problem]:
    """Each evidence whose span of the source text reads otherwise."""
    for n, evidence in enumerate(release.provenance.evidence if release.provenance else ()):
        if text[evidence.start : evidence.end] != evidence.text:
            yield Problem(
                pointer=f"/provenance/evidence/{n}/text",
                message=f"the source does not read so at {evidence.start}–{evidence.end}",
                help="mend the offsets, or parse the source again",
            )


RULE = Rule(code="GD318", on=Release, source_checks=(evidence_stands_in_the_source,))
