"""Time zones by name or offset."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

__all__ = ["is_zone", "offset", "zone"]

_OFFSET = re.compile(r"([+-])(0[0-9]|1[0-3]):([0-5][0-9])|([+-])(14):(00)")


def is_zone(name: str) -> bool:
    """Whether a text names a time zone: `UTC`, an offset such as `+08:00`, or an IANA name that is known here."""
    try:
        zone(name)
    except (KeyError, OSError, ValueError):  # not there, a folder of zones, no name of a zone at all
        return False
    return True


def zone(name: str) -> tzinfo:
    """The time zone of a name that `is_zone` knows; raises KeyError, OSError or ValueError for any other."""
    if name == "UTC":
        return UTC
    if found := _OFFSET.fullmatch(name):
        sign, hours, minutes = (part for part in found.groups() if part)
        shift = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(-shift if sign == "-" else shift)
    from zoneinfo import ZoneInfo  # noqa: PLC0415  # only where a zone has a name

    return ZoneInfo(name)


def offset(moment: datetime) -> str:
    """The offset of a moment that has a zone, as RFC 3339 writes it (section 5.6): `Z`, `+08:00`."""
    # Minutes only: the local times of the nineteenth century have seconds, which RFC 3339 has not.
    minutes = int((moment.utcoffset() or timedelta()).total_seconds() / 60)
    if minutes == 0:
        return "Z"
    sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}"
