"""Time zones by name or offset."""

from __future__ import annotations

import re

__all__ = ["is_zone"]

_OFFSET = re.compile(r"[+-](?:0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00")


def is_zone(name: str) -> bool:
    """Whether a text names a time zone: `UTC`, an offset such as `+08:00`, or an IANA name that is known here."""
    if name == "UTC" or _OFFSET.fullmatch(name):
        return True
    from zoneinfo import ZoneInfo  # noqa: PLC0415  # only where a zone has a name

    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # not there, a folder of zones, no name of a zone at all
        return False
    return True
