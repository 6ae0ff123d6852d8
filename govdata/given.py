"""What the caller says of inputs that cannot say it themselves: `parse`'s options."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govdata.errors import UsageError
from govdata.zones import is_zone

__all__ = ["Given"]


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_CAPTIONS = (None, "unplaced", "actors")


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Values from options or configuration; None where nothing was given.

    `date` is `YYYY-MM-DD`. `publisher` is the id of a register entry, or `id=Name`. `timezone` is an IANA name or an
    offset (`+08:00`) of the publisher's clock times. A value given here beats the text; a text that disagrees is a
    finding. `captions` says what becomes of a person whom only a caption of a page names: with `actors` an actor, else
    what is unplaced.
    """

    date: str | None = None
    publisher: str | None = None
    language: str | None = None
    source_url: str | None = None
    id: str | None = None
    timezone: str | None = None
    captions: str | None = None

    def __post_init__(self) -> None:
        """Refuse what `captions` cannot be. Raises UsageError."""
        if self.captions not in _CAPTIONS:
            raise UsageError(f"captions is {self.captions!r}: write 'unplaced' or 'actors'")

    def check(self) -> None:
        """Refuse what no record could take, whether one asks for it or not. Raises UsageError."""
        if self.date is not None and not _is_day(self.date):
            raise UsageError(f"the date {self.date!r} is no day of the calendar: write YYYY-MM-DD, as 2026-03-01")
        if self.timezone is not None and not is_zone(self.timezone):
            wanted = "write UTC, an offset such as +08:00, or a name such as Asia/Singapore"
            raise UsageError(f"the time zone {self.timezone!r} is not known: {wanted}")


def _is_day(text: str) -> bool:
    if not _DAY.fullmatch(text):
        return False
    from datetime import date  # noqa: PLC0415  # seldom given

    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
