"""What extractors find: values of the text with the spans that prove them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govdata.text.calendar import When
    from govdata.text.document import Span

__all__ = ["MOST_HAPPENINGS", "MOST_MENTIONS", "Happening", "Mention", "Part", "Person"]

# A text with more is no release; what follows is left unread, and said so.
MOST_MENTIONS = 1_000
MOST_HAPPENINGS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place where a person is named: the name, and what stands around it."""

    name: Span
    block: int
    honorific: Span | None = None
    suffix: Span | None = None
    role: Span | None = None
    full: bool = True


@dataclass(slots=True, kw_only=True)
class Person:
    """A person of the text: the fullest name, the first post stated, and every mention in order."""

    name: Span
    honorific: Span | None = None
    suffix: Span | None = None
    role: Span | None = None
    mentions: list[Mention] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Who takes part in a happening, and as what. `at` is where a person's or body's name stands."""

    at: Span
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An event of the text. `name` and `place` are the text's own words.

    `itself` says that the release is the event: an announcement, or a speech in full; it is on the day of the release.
    """

    type: str
    name: Span
    sentence: Span
    planned: bool = False
    itself: bool = False
    when: When | None = None
    time_of_day: When | None = None
    place: Span | None = None
    parts: tuple[Part, ...] = ()
