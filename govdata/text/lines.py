"""What a language says on lines of their own: days of publication, headings, footers, kinds of document, media."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from re import Pattern

__all__ = ["Lines"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The forms of one language, as patterns; whatever a language leaves out it does not have.

    `words` are function words, by which the language is told. Of the days, `stated` are beginnings of lines that state
    the day of publication, the surest first; `near_top` are ends of short lines near the top; `alone` are lines that
    are a day and little more, at top or foot; `updated` marks days of something else; `venue` begins a line that says
    where something takes place, `occasion` one that says where or at what hour; `delivered` one above a speech that
    says when or by whom it was given. `clock` is what a footer writes before the time of issue, which is one of
    `zone`, or of the group `zone`. `heading` are lines above a title; `suffix` is what a title says of media at its
    end, in which `photos` and `videos` are looked for; `kinds` are beginnings of titles with the kind of document;
    `footer` are lines below the body; `preface` are paragraphs before the lead.
    """

    words: frozenset[str] = frozenset()
    stated: tuple[Pattern[str], ...] = ()
    near_top: tuple[Pattern[str], ...] = ()
    alone: tuple[Pattern[str], ...] = ()
    updated: Pattern[str] | None = None
    venue: Pattern[str] | None = None
    clock: Pattern[str] | None = None
    zone: str | None = None
    heading: Pattern[str] | None = None
    suffix: Pattern[str] | None = None
    photos: Pattern[str] | None = None
    videos: Pattern[str] | None = None
    kinds: tuple[tuple[str, Pattern[str]], ...] = ()
    delivered: Pattern[str] | None = None
    occasion: Pattern[str] | None = None
    footer: Pattern[str] | None = None
    preface: Pattern[str] | None = None
