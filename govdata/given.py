"""What the caller says of inputs that cannot say it themselves: `parse`'s options."""

from __future__ import annotations

from dataclasses import dataclass

from govdata.errors import UsageError

__all__ = ["Given"]


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
