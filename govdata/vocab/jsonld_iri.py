"""The IRIs of our JSON-LD, and the way back from each to the value that it stands for."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "canonical_tag",
    "last_segment",
    "license_iri",
    "license_value",
    "local_prefix",
    "release_key",
    "subject_iri",
    "subject_value",
]

_SPDX: Final = "http://spdx.org/licenses/"
_SPDX_ID: Final = re.compile(re.escape(_SPDX) + r"([A-Za-z0-9][A-Za-z0-9.+-]{0,63})")
_TOPIC: Final = "http://cv.iptc.org/newscodes/mediatopic/"
_TOPIC_IRI: Final = re.compile(re.escape(_TOPIC) + r"([0-9]{8})")
_SHORT_TOPIC: Final = re.compile(r"medtop:([0-9]{8})")
_RELEASE: Final = re.compile(r"(?:.*/)?release/[^/]+")


def local_prefix(release: str) -> str:
    """What the IRIs of a release's own parts begin with."""
    return f"{release}#"


def release_key(iri: str) -> str | None:
    """The IRI of the release that this is the IRI of, or of a part of; None for what belongs to no one release."""
    head, _, _ = iri.partition("#")
    return head if _RELEASE.fullmatch(head) else None


def last_segment(iri: str) -> str:
    """The id at the end of an IRI of ours."""
    return re.split("[/#]", iri)[-1]


def license_iri(value: str) -> str:
    """The IRI of a licence: its own address, or that of the SPDX id."""
    return value if ":" in value else _SPDX + value


def license_value(iri: str) -> str:
    """The inverse of `license_iri`."""
    found = _SPDX_ID.fullmatch(iri)
    return found[1] if found else iri


def subject_iri(value: str) -> str:
    """The IRI of a subject: itself, or that of the Media Topic."""
    found = _SHORT_TOPIC.fullmatch(value)
    return _TOPIC + found[1] if found else value


def subject_value(iri: str) -> str:
    """The inverse of `subject_iri`."""
    found = _TOPIC_IRI.fullmatch(iri)
    return f"medtop:{found[1]}" if found else iri


def canonical_tag(tag: str) -> str:
    """A language tag in the case of RFC 5646, section 2.1.1; RDF tools write it in lower case."""
    subtags = tag.lower().split("-")
    for n, subtag in enumerate(subtags[1:], 1):
        if len(subtags[n - 1]) == 1:
            break
        if len(subtag) == 2:  # noqa: PLR2004  # a region
            subtags[n] = subtag.upper()
        elif len(subtag) == 4:  # noqa: PLR2004  # a script
            subtags[n] = subtag.capitalize()
    return "-".join(subtags)
