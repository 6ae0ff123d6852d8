"""What a language pack offers: a new language is a folder with a `PACK` in its `pack.py`.

A publisher or a third party adds a language of its own by the entry point group `govdata.languages`, under the
language's primary subtag (`fr`); a name of ours is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import govdata.text
from govdata.text.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from govdata.text.calendar import When
    from govdata.text.document import Block, Document, Span
    from govdata.text.facts import Happening, Mention, Person

    Unclear = tuple[Mention, tuple[str, ...]]

__all__ = ["Pack", "languages", "pack", "packs"]

GROUP = "govdata.languages"


def _nothing(*_: object) -> list[Span]:
    return []


def _none(*_: object) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """The matchers of one language. Only `persons` must be there; what else is left out is not read.

    `persons` gives the persons, and the short mentions that fit several of them. `happenings` gives the events of the
    blocks, the first of which is the lead; `announced` the announcement that the release itself is; `titled` the event
    that a title names with its day. `body_of_post` finds the body inside a post; `issuers` the bodies that issue,
    `acting` the body that the lead speaks of. `days`
    are the days that a block names outright, `phrases` all its phrases of time. `suspects` is what looks like a name of
    a person in a block, whether it was read or not. `lines` are the forms of lines of their own.
    """

    persons: Callable[[Document, Sequence[int]], tuple[list[Person], list[Unclear]]]
    happenings: Callable[[Document, Sequence[int], list[Person]], list[Happening]] = _nothing  # type: ignore[assignment]
    announced: Callable[[Block, list[Person]], Happening | None] = _none
    titled: Callable[[Block], Happening | None] = _none
    body_of_post: Callable[[Document, Span], Span | None] = _none
    issuers: Callable[[Document], list[Span]] = _nothing
    acting: Callable[[Block], Span | None] = _none
    days: Callable[[Block], Iterable[When]] = _nothing  # type: ignore[assignment]
    phrases: Callable[[Block], Iterable[When]] = _nothing  # type: ignore[assignment]
    suspects: Callable[[Block], Iterable[Span]] = _nothing
    lines: Lines = field(default_factory=Lines)


def languages() -> tuple[str, ...]:
    """The primary subtags of the languages that are read, ours and those that are installed beside us."""
    return tuple(sorted({*_own(), *_foreign()}))


@cache
def pack(language: str | None) -> Pack | None:
    """The pack of a language tag; None where there is none."""
    primary = (language or "").partition("-")[0].lower()
    if primary in _own():
        return _checked(f"govdata.text.{primary}.pack", "PACK")
    if primary in _foreign():
        module, _, constant = _foreign()[primary].partition(":")
        return _checked(module, constant or "PACK")
    return None


@cache
def packs() -> tuple[Pack, ...]:
    """All packs, in the order of their languages: for what is read before the language is known."""
    found = (pack(language) for language in languages())
    return tuple(one for one in found if one is not None)


@cache
def _own() -> frozenset[str]:
    return frozenset(one.name for one in iter_modules(govdata.text.__path__) if one.ispkg)


@cache
def _foreign() -> dict[str, str]:
    return {point.name: point.value for point in entry_points(group=GROUP)}


def _checked(module: str, constant: str) -> Pack:
    found = getattr(import_module(module), constant, None)
    if not isinstance(found, Pack):
        message = f"{module} has no {constant} that is a language pack"
        raise TypeError(message)
    return found
