"""IRIs of IPTC Media Topics, which `medtop:` and the code stand for, so that one topic is written in one way."""

from __future__ import annotations

import re

__all__ = ["LONG_FORM", "medtop"]

_MEDIA_TOPIC = re.compile(r"https?://cv\.iptc\.org/newscodes/mediatopic/([0-9]{8})")

#: The IRIs that `medtop` knows, as one pattern.
LONG_FORM = f"^{_MEDIA_TOPIC.pattern}$"


def medtop(iri: str) -> str | None:
    """The short form that stands for an IRI; None where it is not that of a Media Topic."""
    found = _MEDIA_TOPIC.fullmatch(iri)
    return f"medtop:{found[1]}" if found else None
