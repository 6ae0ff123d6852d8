"""The instant that standards demand of a record which may not have one (design section 6, law 2)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from govdata.model.release import Release

__all__ = ["Instant", "record_instant"]

_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")


class Instant(NamedTuple):
    """A date-time of RFC 3339; `derived` says that it is not the record's own `modified_at`."""

    text: str
    derived: bool


def record_instant(release: Release, zone: str) -> Instant:
    """When the record was last changed: `modified_at`, else `recorded_at`, `published_at`, or its day at 00:00:00.

    `zone` gives that midnight its offset: `UTC`, an offset such as `+08:00`, or an IANA name. Raises
    ZoneInfoNotFoundError for a name that is none.
    """
    if release.modified_at:
        return Instant(release.modified_at, derived=False)
    known = (release.provenance.recorded_at if release.provenance else None) or release.published_at
    return Instant(known or f"{release.date}T00:00:00{_offset(release.date, zone)}", derived=True)


def _offset(day: str, zone: str) -> str:
    midnight = datetime.fromisoformat(day).replace(tzinfo=_zone(zone))
    # Minutes only: the local times of the nineteenth century have seconds, which RFC 3339 has not.
    minutes = int((midnight.utcoffset() or timedelta()).total_seconds() / 60)
    if minutes == 0:
        return "Z"
    sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}"


def _zone(zone: str) -> tzinfo:
    if found := _OFFSET.fullmatch(zone):
        sign, hours, minutes = found.groups()
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(-offset if sign == "-" else offset)
    from zoneinfo import ZoneInfo  # noqa: PLC0415  # only where a zone has a name

    return ZoneInfo(zone)
