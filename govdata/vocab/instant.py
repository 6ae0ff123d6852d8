"""The instant that standards demand of a record which may not have one (design section 6, law 2)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from govdata.zones import offset, zone

if TYPE_CHECKING:
    from govdata.model.release import Release

__all__ = ["Instant", "record_instant"]


class Instant(NamedTuple):
    """A date-time of RFC 3339; `derived` says that it is not the record's own `modified_at`."""

    text: str
    derived: bool


def record_instant(release: Release, timezone: str) -> Instant:
    """When the record was last changed: `modified_at`, else `recorded_at`, `published_at`, or its day at 00:00:00.

    `timezone` gives that midnight its offset: `UTC`, an offset such as `+08:00`, or an IANA name. Raises
    ZoneInfoNotFoundError for a name that is none.
    """
    if release.modified_at:
        return Instant(release.modified_at, derived=False)
    known = (release.provenance.recorded_at if release.provenance else None) or release.published_at
    return Instant(known or f"{release.date}T00:00:00{_at_midnight(release.date, timezone)}", derived=True)


def _at_midnight(day: str, name: str) -> str:
    return offset(datetime.fromisoformat(day).replace(tzinfo=zone(name)))
