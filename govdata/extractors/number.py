"""The publisher's own number of a release, from the text or its address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govdata.given import Given
    from govdata.text.draft import Drafting

__all__ = ["as_slug", "fill"]

# A label, and the number on the same line or the next.
_LABELLED = re.compile(
    r"^(?:Press|News|Media)? ?[Rr]elease [Nn](?:umber|"
    r"o\.?):? ?(?P<number>[A-Z0-9][\w/-]{1,24})?$|^(?P<series>[A-Z]{2,4} ?\d{1,4}/\d{2,4})$"
)
_NUMBER = re.compile(r"[A-Z0-9][\w/-]{1,24}|\d{1,6} ?[-/] ?\d{1,6}")
_ADDRESS = re.compile(r"/(?P<number>P\d{12,13})(?:\.htm|$)")


def fill(draft: Drafting, given: Given) -> str | None:
    """Set `identifiers` where the text or the page's address states a number; returns it."""
    address = _ADDRESS.search(given.source_url or "")
    if address:
        draft.add("identifiers", [{"scheme": "release-number", "value": address["number"]}])
        return address["number"]
    lines = draft.document.lines
    for at, line in enumerate(lines):
        found = _LABELLED.match(line.view)
        if not found:
            continue
        span = next((line.at(*found.span(group)) for group in ("number", "series") if found[group]), None)
        if span is None and at + 1 < len(lines) and _NUMBER.fullmatch(lines[at + 1].view):
            span = lines[at + 1].span
        if span is not None:
            draft.add("identifiers", [{"scheme": "release-number", "value": draft.line(span)}])
            draft.prove("/identifiers/0/value", span)
            return draft.line(span)
    return None


def as_slug(number: str) -> str:
    """The number as an identifier: lower case, every character that a slug cannot hold a hyphen."""
    return re.sub(r"[^a-z0-9._~-]+", "-", number.lower()).strip("-")
