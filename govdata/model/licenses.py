"""Licence URLs that an SPDX id replaces, so that one licence is written in one way (SPDX License List 3.27)."""

from __future__ import annotations

import re

__all__ = ["LONG_FORM", "spdx_id"]

_CREATIVE_COMMONS = re.compile(
    r"https?://(?:www\.)?creativecommons\.org/(?:licenses/(by(?:-nc)?(?:-nd|-sa)?)/(1\.0|2\.0|2\.5|3\.0|4\.0)"
    r"|publicdomain/(zero)/1\.0)(?:/(?:deed(?:\.[A-Za-z-]+)?|legalcode(?:\.[A-Za-z-]+)?)?)?"
)
_OGL = re.compile(r"https?://(?:www\.)?nationalarchives\.gov\.uk/doc/open-government-licence/version/([123])/?")
_SPDX = re.compile(r"https?://(?:www\.)?spdx\.org/licenses/([A-Za-z0-9][A-Za-z0-9.+-]{0,63}?)(?:\.html|\.json)?")

#: The URLs that `spdx_id` knows, as one pattern.
LONG_FORM = f"^(?:{_CREATIVE_COMMONS.pattern}|{_OGL.pattern}|{_SPDX.pattern})$"


def spdx_id(url: str) -> str | None:
    """The SPDX id that the URL of a licence stands for; None where it has none that we know."""
    if found := _CREATIVE_COMMONS.fullmatch(url):
        kind, version, zero = found.groups()
        return "CC0-1.0" if zero else f"CC-{kind.upper()}-{version}"
    if found := _OGL.fullmatch(url):
        return f"OGL-UK-{found[1]}.0"
    if found := _SPDX.fullmatch(url):
        return found[1]
    return None
