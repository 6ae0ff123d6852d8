"""The text of an evidence stands in the source where the evidence says.

`parse -o` writes the normalised source text beside the records, under its SHA-256. Where it is there, every evidence
is looked up in it.

Bad, in sources/3f9834dff90c41ef7ade9681c509201964b273ddb5a0f167be5f8afa37c1baa6.txt:

    New quay opens

Bad:

    provenance:
      method: parsed
      source_sha256: 3f9834dff90c41ef7ade9681c509201964b273ddb5a0f167be5f8afa37c1baa6
      evidence:
        - {field: /title, start: 0, end: 8, text: Old quay}

Good, in sources/3f9834dff90c41ef7ade9681c509201964b273ddb5a0f167be5f8afa37c1baa6.txt:

    New quay opens

Good:

    provenance:
      method: parsed
      source_sha256: 3f9834dff90c41ef7ade9681c509201964b273ddb5a0f167be5f8afa37c1baa6
      evidence:
        - {field: /title, start: 0, end: 8, text: New quay}

Way out: correct the offsets, or parse the source again.

See: Web Annotation Data Model, section 4.2.4 (text position selector).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.release import Release

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


RULE = Rule(code="GD318", source=evidence_stands_in_the_source)
